import type { FacilityFact, LayerFact, MunicipalityFact } from '../facts';
import type { PositionFinding } from '../finding';
import type { PositionIndex } from '../position-index';
import type { FacilityUnit } from '../stock/contribution';
import { facilityFinding } from './make-finding';

/**
 * Pairs of facilities that look like one that was entered twice: names alike, a group in common, terms that overlap, and
 * of one host, or of two hosts in one subregion or safety region (a joint plan that both wrote down). A proposal, no more.
 */
export function doubledFacilities(index: PositionIndex): PositionFinding[] {
  const candidates = [...index.units.values()].flatMap((unit) => candidateOf(index, unit));
  const found = new Map<string, PositionFinding>();
  for (const [one, other] of pairsWithAWord(candidates)) {
    if (!isAlike(one, other)) continue;
    const [first, second] = one.unit.facility.recordId < other.unit.facility.recordId ? [one, other] : [other, one];
    const key = `${first.unit.facility.recordId} ${second.unit.facility.recordId}`;
    found.set(key, proposal(first.unit.facility, second.unit.facility));
  }
  return [...found.values()];
}

/** The later record is the one that may be the other; the pair is in its values. */
function proposal(first: FacilityFact, second: FacilityFact): PositionFinding {
  return facilityFinding('facility-possibly-doubled', {
    facility: second,
    level: 'warning',
    values: { other: first.name, otherRecord: first.recordId, otherHost: first.host, host: second.host },
  });
}

interface Candidate {
  readonly unit: FacilityUnit;
  readonly words: ReadonlySet<string>;
  readonly place: string;
  readonly areas: readonly (string | null)[];
}

function candidateOf({ aliases, facts }: PositionIndex, unit: FacilityUnit): Candidate[] {
  const { facility, layers } = unit;
  const isOut = facility.status === 'cancelled' || facility.sameAs !== null || aliases.has(facility.recordId);
  if (isOut || layers.length === 0) return [];
  const words = new Set(wordsOf(facility.name));
  return words.size === 0
    ? []
    : [{ unit, words, place: plain(facility.place), areas: areasOf(facts.municipalities, facility) }];
}

function areasOf(municipalities: readonly MunicipalityFact[], { host }: FacilityFact): readonly (string | null)[] {
  const own = municipalities.find(({ code }) => code === host);
  return [own?.subregion ?? null, own?.safetyRegion ?? null];
}

/** Only facilities that share a word of their name can be alike, so the others are never compared. */
function* pairsWithAWord(candidates: readonly Candidate[]): Generator<readonly [Candidate, Candidate]> {
  const byWord = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const word of candidate.words) {
      const others = byWord.get(word) ?? [];
      for (const other of others) yield [other, candidate];
      byWord.set(word, [...others, candidate]);
    }
  }
}

function isAlike(one: Candidate, other: Candidate): boolean {
  const isOneHost = one.unit.facility.host === other.unit.facility.host;
  const isNear = isOneHost || one.areas.some((area, at) => area !== null && area === other.areas[at]);
  if (!isNear || !one.unit.layers.some((layer) => other.unit.layers.some((each) => meet(layer, each)))) return false;
  if (partsOf(one.words) !== partsOf(other.words)) return false;
  const likeness = likenessOf(one.words, other.words);
  const isSamePlace = one.place !== '' && one.place === other.place;
  return likeness >= (isSamePlace ? 0.5 : isOneHost ? 0.75 : 1);
}

/** One group at the same time. */
function meet(one: LayerFact, other: LayerFact): boolean {
  return (
    one.group !== null &&
    one.group === other.group &&
    (one.from ?? '') <= (other.until ?? '9999') &&
    (other.from ?? '') <= (one.until ?? '9999')
  );
}

/** Words in common, of all words (Dice): 1 for equal names in any order. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return (2 * common) / (one.size + other.size);
}

/** Words that say what kind of thing it is, and not which. */
const generic = new Set(
  'azc opvang noodopvang crisisnoodopvang locatie opvanglocatie doorstroomlocatie flexwoningen woningen gemeente de het een van te en aan in op bij voor'.split(
    ' ',
  ),
);

/** Words that tell a part or a second one of its kind from the first: "De Boomgaard" and "Uitbreiding De Boomgaard" are two. */
const parts =
  /^(uitbreiding|fase|eerste|tweede|derde|nieuwbouw|bijgebouw|dependance|paviljoen|oost|west|noord|zuid|[a-z]|\d+e?)$/;

function partsOf(words: ReadonlySet<string>): string {
  return [...words]
    .filter((word) => parts.test(word))
    .sort()
    .join(' ');
}

function wordsOf(name: string): string[] {
  return plain(name)
    .split(' ')
    .filter((word) => word !== '' && !generic.has(word));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
