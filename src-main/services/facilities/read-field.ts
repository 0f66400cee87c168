import { canonicalText } from '../../../shared/domain/canonical';
import { circles, facilityKinds, facilityStatuses } from '../../../shared/domain/facility';
import type { FacilityField } from '../../../shared/ipc/schemas/facilities';
import { domain as en } from '../../../shared/text/en/domain';
import type { Locale } from '../../../shared/text/locale';
import { domain as nl } from '../../../shared/text/nl/domain';
import { fold } from '../../../shared/workbook/fold';
import type { FacilityRow } from '../../database/repositories/facilities';
import { known, type Read, readCount, readDay, refused } from '../forms/read-text';

/** Reads what a person typed, pasted or chose for a field. Words are read in both languages; empty is not filled in. */
export function readField<F extends FacilityField>(field: F, text: string, locale: Locale): Read<FacilityRow[F]> {
  // Each reader gives the value of its own field; TypeScript sees the union of all.
  const read = readers[field] as (text: string, locale: Locale) => Read<FacilityRow[F]>;
  return read(canonicalText(text), locale);
}

const shortText = 200;
const mostPartners = 20;

type Readers = { readonly [F in FacilityField]: (text: string, locale: Locale) => Read<FacilityRow[F]> };

const readers: Readers = {
  name: (text) => (text === '' ? refused('name-missing', text) : readShort(text)),
  place: readShort,
  kind: (text) => readWord(text, facilityKinds, 'facilityKinds'),
  operator: readShort,
  partners: readPartners,
  isSmallScale: readYesNo,
  labourMarket: known,
  status: (text) => readWord(text, facilityStatuses, 'facilityStatuses'),
  from: readDay,
  until: readDay,
  hardLimit: readDay,
  renewalPossible: (text) => {
    const read = readWord(text, ['yes', 'no', 'unknown'] as const, 'renewalPossible');
    return read.ok ? known(read.value ?? 'unknown') : read;
  },
  renewalUntil: readDay,
  renewalConditions: known,
  physicalPlaces: readCount,
  circle: (text) => readWord(text, circles, 'circles'),
  explanation: known,
};

function readShort(text: string): Read<string> {
  return text.length > shortText ? refused('too-long', text.slice(0, 40)) : known(text);
}

/** "COA, Wonen Limburg": separated by commas, semicolons or lines. */
function readPartners(text: string): Read<readonly string[]> {
  const names = text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length > mostPartners || names.some((name) => name.length > shortText)) return refused('too-long', text);
  return known(names);
}

type WordsOf = 'facilityKinds' | 'facilityStatuses' | 'circles' | 'renewalPossible';

function readWord<T extends string>(text: string, codes: readonly T[], words: WordsOf): Read<T | null> {
  if (text === '') return known(null);
  const plain = fold(text);
  const found = codes.find((code) => [code, ...wordsFor(words, code)].some((word) => fold(word) === plain));
  return found === undefined ? refused('not-a-choice', text) : known(found);
}

/** "tijdelijke gemeentelijke opvang (TGO)" is also understood as "TGO". */
function wordsFor(words: WordsOf, code: string): string[] {
  const ofLanguages = [nl, en].flatMap((text) => {
    const list: Readonly<Record<string, string>> = text[words];
    return list[code] ?? [];
  });
  return ofLanguages.flatMap((word) => [word, word.replace(/ \(.*\)$/, ''), /\((.*)\)$/.exec(word)?.[1] ?? word]);
}

const yes = new Set(['ja', 'yes', 'j', 'y', 'x', 'true', 'waar']);
const no = new Set(['', 'nee', 'no', 'n', 'false', 'onwaar']);

function readYesNo(text: string): Read<boolean> {
  const plain = fold(text);
  if (yes.has(plain)) return known(true);
  return no.has(plain) ? known(false) : refused('not-a-choice', text);
}
