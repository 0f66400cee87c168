import { agreementStages } from '../domain/agreement';
import { firmness } from '../domain/capacity-layer';
import { collegeStep, councilStep, signatureStep } from '../domain/consent';
import { circles, facilityKinds, facilityStatuses } from '../domain/facility';
import { certainty as certaintySchema } from '../domain/fields';
import { kindWord } from '../domain/figure-kinds';
import { includesAmv } from '../domain/figures';
import { quotaKinds, realisationKinds } from '../domain/target-group';
import type { Locale } from '../text/locale';
import { cellText } from './cell-text';
import { fold } from './fold';
import { workbookTexts } from './texts';

/** Codes of a fixed list with the words that stand for them in cells: shown in one language, read in both. */
export interface WordList {
  readonly codes: readonly string[];
  show(code: string): string;
  read(text: string): string | null;
}

export interface Words {
  readonly quotaKinds: WordList;
  readonly realisationKinds: WordList;
  readonly includesAmv: WordList;
  readonly certainty: WordList;
  readonly countedBy: WordList;
  readonly facilityKinds: WordList;
  readonly facilityStatuses: WordList;
  readonly circles: WordList;
  readonly renewal: WordList;
  readonly firmness: WordList;
  readonly yesNo: WordList;
  readonly agreementStages: WordList;
  readonly agreementCircles: WordList;
  readonly collegeStatuses: WordList;
  readonly councilModes: WordList;
  readonly councilStatuses: WordList;
  readonly signatureStatuses: WordList;
  readonly units: WordList;
}

/** What else people write; folded. */
const ALSO: Readonly<Record<string, string>> = {
  gehuisvest: 'realised',
  housed: 'realised',
  gemeld: 'reported',
  besloten: 'decided',
  verdeelbesluit: 'decided',
  j: 'yes',
  y: 'yes',
  n: 'no',
  waar: 'yes',
  true: 'yes',
  onwaar: 'no',
  false: 'no',
  '?': 'unknown',
  circa: 'approximate',
  'ca.': 'approximate',
  geschat: 'approximate',
  'uit een bron': 'single-source',
  'één bron': 'single-source',
  'een bron': 'single-source',
  onbekend: 'unknown',
  asielzoekerscentrum: 'asylum-centre',
  tgo: 'municipal-temporary',
  dgo: 'municipal-durable',
  goo: 'municipal-ukraine',
  flexwoning: 'flexible-housing',
  crisisopvang: 'crisis-emergency',
  dicht: 'closed',
  vervallen: 'cancelled',
  eigen: 'own',
  'alleen de eigen gemeente': 'own',
  partijen: 'parties',
  regio: 'region',
  'hele regio': 'region',
  ondertekend: 'signed',
  akkoord: 'decided',
  geïnformeerd: 'done',
  plekken: 'places',
};

const lists = new Map<Locale, Words>();

/** The words of a language, made once. */
export function wordsOf(locale: Locale): Words {
  const made = lists.get(locale) ?? {
    quotaKinds: listOf(quotaKinds, 'kinds', locale),
    // Persons that are realised are "housed": a word more to choose from, read as the same kind.
    realisationKinds: listOf(realisationKinds.flatMap(wordsForKind), 'kinds', locale),
    includesAmv: listOf(includesAmv.options, 'includesAmv', locale),
    certainty: listOf(certaintySchema.options, 'certainty', locale),
    countedBy: listOf(['municipality', 'coa'], 'sources', locale),
    facilityKinds: listOf(facilityKinds, 'facilityKinds', locale),
    facilityStatuses: listOf(facilityStatuses, 'facilityStatuses', locale),
    circles: listOf(circles, 'circles', locale),
    renewal: listOf(['yes', 'no', 'unknown'], 'renewal', locale),
    firmness: listOf(firmness.options, 'firmness', locale),
    yesNo: listOf(['yes', 'no'], 'includesAmv', locale),
    agreementStages: listOf(agreementStages, 'agreementStages', locale),
    agreementCircles: listOf(circles, 'agreementCircles', locale),
    collegeStatuses: listOf(collegeStep.shape.status.options, 'collegeStatuses', locale),
    councilModes: listOf(councilStep.shape.mode.options, 'councilModes', locale),
    councilStatuses: listOf(councilStep.shape.status.options, 'councilStatuses', locale),
    signatureStatuses: listOf(signatureStep.shape.status.options, 'signatureStatuses', locale),
    units: listOf(['places', 'persons'], 'units', locale),
  };
  lists.set(locale, made);
  return made;
}

const wordsForKind = (kind: string) => [...new Set([kindWord(kind, 'places'), kindWord(kind, 'persons')])];

type Area =
  | 'kinds'
  | 'includesAmv'
  | 'certainty'
  | 'sources'
  | 'facilityKinds'
  | 'facilityStatuses'
  | 'circles'
  | 'renewal'
  | 'firmness'
  | 'agreementStages'
  | 'agreementCircles'
  | 'collegeStatuses'
  | 'councilModes'
  | 'councilStatuses'
  | 'signatureStatuses'
  | 'units';

function listOf(codes: readonly string[], area: Area, locale: Locale): WordList {
  const labels = new Map<string, string>();
  const readable = new Map<string, string>();
  for (const code of codes) {
    for (const { [area]: words } of [workbookTexts.en, workbookTexts.nl]) readable.set(fold(wordIn(words, code)), code);
    readable.set(fold(code), code);
    labels.set(code, wordIn(workbookTexts[locale][area], code));
  }
  for (const [text, code] of Object.entries(ALSO)) if (codes.includes(code)) readable.set(text, code);
  return {
    codes,
    show: (code) => labels.get(code) ?? cellText(code),
    read: (text) => readable.get(fold(text)) ?? null,
  };
}

function wordIn(words: object, code: string): string {
  const word: unknown = Object.hasOwn(words, code) ? Reflect.get(words, code) : undefined;
  return typeof word === 'string' ? word : code;
}
