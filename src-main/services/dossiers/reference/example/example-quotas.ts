import { parseFigure } from '../../../../../shared/domain/figure-text';
import { type QuotaKind, quotaKinds } from '../../../../../shared/domain/target-group';
import type { ReferenceValue } from '../reference-values';
import { exampleFigure, exampleQuota, ROUND } from './example-figures';
import type { ExampleLists, ExampleRow } from './example-list';

/** The tasks of region, safety regions (area-quotas.csv) and municipalities (figures.csv). */
export function exampleQuotas(lists: ExampleLists): ReferenceValue[] {
  return [...lists.read('area-quotas.csv').flatMap(areaQuota), ...lists.read('figures.csv').flatMap(municipalQuotas)];
}

function areaQuota(row: ExampleRow): ReferenceValue[] {
  const kind = quotaKinds.find((each) => each === row.text('kind'));
  if (kind === undefined) throw new Error(`no kind of quota is called "${row.text('kind')}"`);
  const key = { area: row.text('area'), group: row.text('group'), period: row.text('period'), kind };
  const figures = exampleFigure(row.number('total'), row.number('amv'));
  return exampleQuota(key, figures, { source: row.text('source'), referenceDate: row.text('reference_date') });
}

interface QuotaColumn {
  readonly column: string;
  readonly group: string;
  readonly period: string;
  readonly kind: QuotaKind;
  readonly source: string;
  readonly referenceDate: string;
}

function asylum(kind: QuotaKind, source: string, referenceDate: string): QuotaColumn {
  return { column: kind, group: 'asylum-seekers', period: ROUND, kind, source: `Voorbeeld: ${source}`, referenceDate };
}

function permitHolders(kind: QuotaKind, period: string, source: string, referenceDate: string): QuotaColumn {
  const column = `${kind}_${period.replace('-', '_')}`;
  return { column, group: 'permit-holders', period, kind, source: `Voorbeeld: ${source}`, referenceDate };
}

const quotaColumns: readonly QuotaColumn[] = [
  asylum('indicative', 'brief van het Rijk', '2026-02-27'),
  asylum('agreed', 'verslag van de regionale tafel', '2026-10-12'),
  asylum('reported', 'opgave van de gemeente', '2026-11-01'),
  asylum('decided', 'verdeelbesluit', '2026-11-15'),
  permitHolders('net', '2026-1', 'taakstelling', '2025-10-01'),
  permitHolders('corrected', '2026-1', 'taakstelling met achterstand', '2026-01-01'),
  permitHolders('net', '2026-2', 'taakstelling', '2026-04-01'),
  permitHolders('corrected', '2026-2', 'taakstelling met achterstand', '2026-07-01'),
  {
    column: 'ukraine_agreed',
    group: 'ukraine',
    period: ROUND,
    kind: 'agreed',
    source: 'Voorbeeld: afspraak in de veiligheidsregio',
    referenceDate: '2026-03-01',
  },
];

function municipalQuotas(row: ExampleRow): ReferenceValue[] {
  return quotaColumns.flatMap(({ column, group, period, kind, source, referenceDate }) => {
    const read = parseFigure(row.text(column), 'nl');
    if (!read.ok || read.kind === 'empty') return [];
    const key = { area: row.text('code'), group, period, kind };
    return exampleQuota(key, exampleFigure(read.total, row.number(`${column}_amv`)), {
      source,
      referenceDate,
      certainty: read.isApproximate ? 'approximate' : 'certain',
      explanation: explanations.get(`${row.text('name')} ${kind}`) ?? null,
    });
  });
}

const explanations = new Map([
  ['Mook en Middelaar agreed', 'Voorbeeld: de gemeente zoekt samen met Gennep naar een locatie.'],
  ['Peel en Maas agreed', 'Voorbeeld: neemt 34 plaatsen over van Mook en Middelaar.'],
  ['Sittard-Geleen indicative', 'Voorbeeld: in de brief staat "ongeveer 430".'],
]);
