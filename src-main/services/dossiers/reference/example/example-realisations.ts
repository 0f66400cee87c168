import type { KeyOf } from '../../../../../shared/domain/entities';
import { type ReferenceValue, recordValues } from '../reference-values';
import { exampleFigure, ROUND } from './example-figures';
import type { ExampleLists, ExampleRow } from './example-list';
import { exampleSite } from './example-sites';

type Count = Omit<KeyOf<'realisation'>, 'municipality'>;

/**
 * What municipalities counted on several days, and COA, which counts permit holders differently: figures.csv. Places
 * are what stands, also where a counting rule does not admit it; persons are those housed since the half-year began.
 */
export function exampleRealisations(lists: ExampleLists): ReferenceValue[] {
  return lists.read('figures.csv').flatMap((row) => [...placesOf(row), ...housedOf(row)]);
}

function placesOf(row: ExampleRow): ReferenceValue[] {
  const asylum = { group: 'asylum-seekers', period: ROUND, kind: 'realised', source: 'municipality' } as const;
  const ukraine = { ...asylum, group: 'ukraine', referenceDate: '2026-11-01' } as const;
  const standing = row.number('asylum_realised');
  return [
    ...counted(row, { ...asylum, referenceDate: '2026-07-01' }, standing),
    ...counted(row, { ...asylum, referenceDate: '2026-11-01' }, standing),
    ...counted(row, ukraine, row.number('ukraine_realised')),
    ...counted(row, { ...ukraine, kind: 'occupied' }, row.number('ukraine_occupied')),
  ];
}

function housedOf(row: ExampleRow): ReferenceValue[] {
  const own = { group: 'permit-holders', kind: 'realised', source: 'municipality' } as const;
  const second = { ...own, period: '2026-2' } as const;
  const housed = row.number('housed_2026_2');
  const earlier = housed === null ? null : Math.floor(housed * 0.6);
  const byCoa = { ...second, referenceDate: '2026-11-01', source: 'coa' } as const;
  return [
    ...counted(row, { ...own, period: '2026-1', referenceDate: '2026-07-01' }, row.number('housed_2026_1')),
    ...counted(row, { ...second, referenceDate: '2026-10-01' }, earlier),
    ...counted(row, { ...second, referenceDate: '2026-11-01' }, housed),
    ...counted(row, byCoa, housed === null || housed <= 40 ? null : housed - 2, COA_COUNTS),
  ];
}

const COA_COUNTS = 'Voorbeeld: COA telt alleen wie officieel is uitgeschreven.';

/** Also what COA counted is kept by the municipality concerned. */
function counted(row: ExampleRow, count: Count, total: number | null, explanation?: string): ReferenceValue[] {
  if (total === null) return [];
  const municipality = row.text('code');
  const values = { figures: exampleFigure(total, null), certainty: 'certain' as const, explanation };
  return recordValues(exampleSite(municipality), 'realisation', { municipality, ...count }, values);
}
