import { limburg } from '../limburg-reference';
import { type ReferenceValue, recordValues } from '../reference-values';
import type { ExampleLists, ExampleRow } from './example-list';
import { exampleSite } from './example-sites';

const GROUP = 'permit-holders';
/** The law counts inhabitants on 1 January of the year before the half-year. */
const COUNTED_ON = '2025-01-01';
const FIRST_HALF_YEAR = '2026-1';
const site = exampleSite(limburg.code);

/** From what net and corrected tasks follow: national tasks, inhabitants, and the carries everything began with. */
export function examplePermitHolders(lists: ExampleLists): ReferenceValue[] {
  return [
    ...lists.read('national-tasks.csv').flatMap(nationalTask),
    ...lists.read('figures.csv').flatMap((row) => [...inhabitants(row), ...openingCarry(row)]),
  ];
}

function nationalTask(row: ExampleRow): ReferenceValue[] {
  return recordValues(
    site,
    'national-task',
    { group: GROUP, period: row.text('period') },
    {
      persons: row.number('persons'),
      inhabitants: { count: Number(row.text('inhabitants')), date: COUNTED_ON },
      source: row.text('source'),
      certainty: 'certain',
    },
  );
}

function inhabitants(row: ExampleRow): ReferenceValue[] {
  return recordValues(
    site,
    'inhabitants',
    { municipality: row.text('code'), date: COUNTED_ON },
    {
      count: { value: Number(row.text('inhabitants_2025')), certainty: 'certain' },
      source: 'Voorbeeld: verzonnen aantal',
    },
  );
}

function openingCarry(row: ExampleRow): ReferenceValue[] {
  return recordValues(
    site,
    'opening-carry',
    { group: GROUP, municipality: row.text('code'), period: FIRST_HALF_YEAR },
    {
      persons: row.number('opening_carry'),
      source: 'Voorbeeld: stand van 1 januari 2026',
      certainty: 'certain',
    },
  );
}
