import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFigure } from '../../../../shared/domain/figure-text';
import { type Figures, figuresValue } from '../../../../shared/domain/figures';
import type { QuotaKind } from '../../../../shared/domain/target-group';
import { limburg, limburgReference } from './limburg-reference';
import { type CsvRow, readCsv } from './read-csv';
import { type ReferenceValue, recordValues } from './reference-values';

const REGION_SITE = 'PV31-example-1';
const ROUND = 'spreidingswet-2';

/** Fictional figures on the real map, so that people can look around. Everything says that it is an example. */
export function exampleReference(resources: string): ReferenceValue[] {
  const list = readCsv(readFileSync(join(resources, 'reference', 'example', 'figures.csv')));
  const marks = { title: 'Asielopgave Limburg, voorbeeld', isExample: true };
  const region = recordValues(REGION_SITE, 'region', { code: limburg.code }, { name: limburg.name, ...marks });
  // The real figures of cycle 1 stay out: an example in which some numbers are true would be the worst of both. Dots of
  // its own, because under the site of the reference data they would mean something else.
  const areas = limburgReference(resources)
    .filter(({ head }) => head.entity !== 'quota' && head.entity !== 'region')
    .map((value) => ({ ...value, site: REGION_SITE }));
  const municipal = list.rows.flatMap((row) => [...quotasOf(row), ...realisationsOf(row)]);
  return [...region, ...areas, ...areaQuotas(), ...municipal];
}

function areaQuotas(): ReferenceValue[] {
  const source = 'Voorbeeld: verzonnen brief van het Rijk';
  return [
    quota(limburg.code, 'asylum-seekers', ROUND, 'indicative', figures(5_240, 441), {
      source,
      referenceDate: '2026-02-27',
    }),
    quota(limburg.code, 'asylum-seekers', ROUND, 'decided', figures(5_180, 436), {
      source: 'Voorbeeld: verzonnen verdeelbesluit',
      referenceDate: '2026-11-15',
    }),
    quota('vr-limburg-noord', 'ukraine', ROUND, 'agreed', figures(2_230, null), {
      source,
      referenceDate: '2026-03-01',
    }),
    quota('vr-zuid-limburg', 'ukraine', ROUND, 'agreed', figures(2_520, null), { source, referenceDate: '2026-03-01' }),
  ].flat();
}

interface QuotaColumn {
  readonly column: string;
  readonly amvColumn?: string;
  readonly group: string;
  readonly period: string;
  readonly kind: QuotaKind;
  readonly source: string;
  readonly referenceDate: string;
}

const quotaColumns: readonly QuotaColumn[] = [
  {
    column: 'indicative',
    group: 'asylum-seekers',
    period: ROUND,
    kind: 'indicative',
    source: 'Voorbeeld: brief van het Rijk',
    referenceDate: '2026-02-27',
  },
  {
    column: 'agreed',
    group: 'asylum-seekers',
    period: ROUND,
    kind: 'agreed',
    source: 'Voorbeeld: verslag van de regionale tafel',
    referenceDate: '2026-10-12',
  },
  {
    column: 'reported',
    group: 'asylum-seekers',
    period: ROUND,
    kind: 'reported',
    source: 'Voorbeeld: opgave van de gemeente',
    referenceDate: '2026-11-01',
  },
  {
    column: 'decided',
    amvColumn: 'decided_amv',
    group: 'asylum-seekers',
    period: ROUND,
    kind: 'decided',
    source: 'Voorbeeld: verdeelbesluit',
    referenceDate: '2026-11-15',
  },
  {
    column: 'net_2026_1',
    group: 'permit-holders',
    period: '2026-1',
    kind: 'net',
    source: 'Voorbeeld: taakstelling',
    referenceDate: '2025-10-01',
  },
  {
    column: 'corrected_2026_1',
    group: 'permit-holders',
    period: '2026-1',
    kind: 'corrected',
    source: 'Voorbeeld: taakstelling met achterstand',
    referenceDate: '2026-01-01',
  },
  {
    column: 'net_2026_2',
    group: 'permit-holders',
    period: '2026-2',
    kind: 'net',
    source: 'Voorbeeld: taakstelling',
    referenceDate: '2026-04-01',
  },
  {
    column: 'corrected_2026_2',
    group: 'permit-holders',
    period: '2026-2',
    kind: 'corrected',
    source: 'Voorbeeld: taakstelling met achterstand',
    referenceDate: '2026-07-01',
  },
  {
    column: 'ukraine_agreed',
    group: 'ukraine',
    period: ROUND,
    kind: 'agreed',
    source: 'Voorbeeld: afspraak in de veiligheidsregio',
    referenceDate: '2026-03-01',
  },
];

function quotasOf(row: CsvRow): ReferenceValue[] {
  return quotaColumns.flatMap(({ column, amvColumn, group, period, kind, source, referenceDate }) => {
    const read = parseFigure(row.get(column), 'nl');
    if (!read.ok || read.kind === 'empty') return [];
    const amv = amvColumn === undefined ? null : numberOf(row.get(amvColumn));
    return quota(row.get('code'), group, period, kind, figures(read.total, amv), {
      source,
      referenceDate,
      certainty: read.isApproximate ? 'approximate' : 'certain',
      explanation: explanations.get(`${row.get('code')} ${kind}`) ?? null,
    });
  });
}

const explanations = new Map([
  ['GM0944 agreed', 'Voorbeeld: de gemeente zoekt samen met Gennep naar een locatie.'],
  ['GM1894 agreed', 'Voorbeeld: neemt 34 plaatsen over van Mook en Middelaar.'],
  ['GM1883 indicative', 'Voorbeeld: in de brief staat "ongeveer 430".'],
]);

/** Realisations on several days, as the municipality counts them; some of COA as well, which counts differently. */
function realisationsOf(row: CsvRow): ReferenceValue[] {
  const code = row.get('code');
  const asylum = numberOf(row.get('asylum_realised'));
  const ukraine = numberOf(row.get('ukraine_realised'));
  const housed = numberOf(row.get('housed_2026_2'));
  const earlier = housed === null ? null : Math.floor(housed * 0.6);
  return [
    ...realisation(code, 'asylum-seekers', ROUND, '2026-07-01', asylum === null ? null : Math.floor(asylum * 0.9)),
    ...realisation(code, 'asylum-seekers', ROUND, '2026-11-01', asylum),
    ...realisation(code, 'permit-holders', '2026-1', '2026-07-01', numberOf(row.get('housed_2026_1'))),
    ...realisation(code, 'permit-holders', '2026-2', '2026-10-01', earlier),
    ...realisation(code, 'permit-holders', '2026-2', '2026-11-01', housed),
    ...realisation(code, 'ukraine', ROUND, '2026-11-01', ukraine),
    ...(housed !== null && housed > 40 ? countedByCoa(code, housed - 2) : []),
  ];
}

function realisation(
  code: string,
  group: string,
  period: string,
  referenceDate: string,
  total: number | null,
): ReferenceValue[] {
  if (total === null) return [];
  const key = { municipality: code, group, period, referenceDate, kind: 'realised', source: 'municipality' } as const;
  return recordValues(`${code}-example-1`, 'realisation', key, { figures: figures(total, null), certainty: 'certain' });
}

function countedByCoa(code: string, total: number): ReferenceValue[] {
  const key = {
    municipality: code,
    group: 'permit-holders',
    period: '2026-2',
    referenceDate: '2026-11-01',
    kind: 'realised',
    source: 'coa',
  } as const;
  const explanation = 'Voorbeeld: COA telt alleen wie officieel is uitgeschreven.';
  return recordValues(REGION_SITE, 'realisation', key, {
    figures: figures(total, null),
    certainty: 'certain',
    explanation,
  });
}

function quota(
  area: string,
  group: string,
  period: string,
  kind: QuotaKind,
  value: Figures | null,
  beside: Parameters<typeof recordValues<'quota'>>[3],
): ReferenceValue[] {
  return recordValues(
    REGION_SITE,
    'quota',
    { area, group, period, kind },
    { figures: value, certainty: 'certain', ...beside },
  );
}

function figures(total: number | null, amv: number | null): Figures | null {
  return figuresValue({ total, amv, includesAmv: amv === null ? 'unknown' : 'yes' });
}

function numberOf(text: string): number | null {
  return text === '' ? null : Number(text);
}
