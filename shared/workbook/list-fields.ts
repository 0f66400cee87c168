import { fold } from './fold';

/** What a column of somebody's own list can mean. */
export const listFields = [
  'ignore',
  'municipality',
  'group',
  'period',
  'kind',
  'total',
  'amv',
  'referenceDate',
  'source',
  'explanation',
] as const;
export type ListField = (typeof listFields)[number];

/** Headers that people use, folded; a header that contains one of them as words is proposed too. */
const HEADERS: Readonly<Record<Exclude<ListField, 'ignore'>, readonly string[]>> = {
  municipality: [
    'gemeente',
    'gemeentenaam',
    'gemeentecode',
    'gemeente of gebied',
    'gebied',
    'municipality',
    'area',
    'naam',
    'name',
  ],
  group: ['doelgroep', 'groep', 'target group', 'group'],
  period: ['ronde of halfjaar', 'halfjaar', 'half-year', 'ronde', 'periode', 'period', 'round'],
  kind: ['soort getal', 'figure kind', 'soort', 'kind'],
  amv: ['waarvan amv', 'of which amv', 'wv. amv', 'amv'],
  referenceDate: ['peildatum', 'reference date', 'datum', 'date', 'stand op'],
  total: [
    'aantal',
    'totaal',
    'total',
    'number',
    'plaatsen',
    'plekken',
    'personen',
    'opgave',
    'taakstelling',
    'gehuisvest',
    'gerealiseerd',
    'realisatie',
    'bezet',
    'gepland',
    'places',
    'persons',
  ],
  source: ['bron', 'source', 'geteld door', 'counted by'],
  explanation: ['toelichting', 'opmerking', 'opmerkingen', 'explanation', 'remark', 'remarks', 'notes'],
};

/** Proposes a meaning for every header: an exact word first, then a word within it; each meaning once. */
export function proposeFields(headers: readonly string[]): readonly ListField[] {
  const proposed: ListField[] = headers.map(() => 'ignore');
  const given = new Set<ListField>();
  for (const isMatch of [equals, contains]) {
    for (const [index, header] of headers.entries()) {
      if (proposed[index] !== 'ignore') continue;
      const field = listFields.find(
        (each) => each !== 'ignore' && !given.has(each) && HEADERS[each].some((word) => isMatch(fold(header), word)),
      );
      if (field === undefined) continue;
      proposed[index] = field;
      given.add(field);
    }
  }
  return proposed;
}

/** How many headers a row of texts would have. */
export function recognised(headers: readonly string[]): number {
  return proposeFields(headers).filter((field) => field !== 'ignore').length;
}

function equals(header: string, word: string): boolean {
  return header === word;
}

function contains(header: string, word: string): boolean {
  return ` ${header.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${word.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `);
}
