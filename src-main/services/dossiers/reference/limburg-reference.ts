import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Certainty } from '../../../../shared/domain/fields';
import type { QuotaKind } from '../../../../shared/domain/target-group';
import { commonReference } from './common-reference';
import { countingReference } from './counting-reference';
import { municipalReference } from './municipal-reference';
import { type CsvRow, readCsv } from './read-csv';
import { type ReferenceValue, recordValues } from './reference-values';

export const limburg = { code: 'PV31', name: 'Limburg', title: 'Asielopgave Limburg' } as const;

/** Changed data needs another number: under one site a dot means one value for ever (a test guards it). */
const SITE = 'PV31-reference-limburg-1';
/** What was added when dossiers under the first number were already mailed. */
const SECOND_SITE = 'PV31-reference-limburg-2';

/** The dossier "Limburg": areas, inhabitants, groups, periods, counting rules and the sourced figures of cycle 1. */
export function limburgReference(resources: string): ReferenceValue[] {
  const folder = join(resources, 'reference', 'limburg');
  return [
    ...municipalReference(SITE, limburg, readCsv(readFileSync(join(folder, 'municipalities.csv')))),
    ...commonReference(SITE, resources),
    ...readCsv(readFileSync(join(folder, 'quotas.csv'))).rows.flatMap(quotaRecords),
    ...countingReference(SECOND_SITE, resources),
  ];
}

/** A row whose kind the source does not tell is left out: see docs/decisions/0023-reference-data.md. */
function quotaRecords(row: CsvRow): ReferenceValue[] {
  const kind = kinds.get(row.get('kind'));
  const group = groups.get(row.get('target_group'));
  const period = periods.get(row.get('period'));
  if (kind === undefined || group === undefined || period === undefined) return [];
  const amv = row.get('of_which_amv');
  return recordValues(
    SITE,
    'quota',
    { area: row.get('code'), group, period, kind },
    {
      figures: {
        total: Number(row.get('number')),
        amv: amv === '' ? null : Number(amv),
        includesAmv: row.get('includes_amv') === 'yes' ? 'yes' : 'unknown',
      },
      source: row.get('source'),
      certainty: certainties.get(row.get('certainty')) ?? 'unknown',
      explanation: row.get('note') === '' ? null : row.get('note'),
    },
  );
}

/** The provincial task is the sum of the indicative numbers (glossary, section 4): an indicative quota of the region. */
const kinds = new Map<string, QuotaKind>([
  ['provincial task', 'indicative'],
  ['indicative', 'indicative'],
  ['net', 'net'],
]);
const groups = new Map([
  ['asielzoekers', 'asylum-seekers'],
  ['statushouders', 'permit-holders'],
]);
const periods = new Map([
  ['2024-2025', 'spreidingswet-1'],
  ['2024-H1', '2024-1'],
  ['2024-H2', '2024-2'],
]);
const certainties = new Map<string, Certainty>([
  ['sourced', 'certain'],
  ['approximate', 'approximate'],
  ['single local source', 'single-source'],
]);
