import { canonical, type Json } from '../../../shared/domain/canonical';
import { ownerOf, recordHead } from '../../../shared/domain/entities';
import type { Label, RecordHead, RegisterState } from '../../../shared/merge/types';
import type { ExportData, ExportHead, ExportRecord } from '../../../shared/workbook/export-data';

export const exampleHead: ExportHead = {
  dossierId: '0198c0de-0000-7000-8000-000000000001',
  joinedDossiers: [],
  dossierName: 'Limburg',
  exportId: 'e0a1b2c3',
  site: 'PV31-7f3a',
  sender: 'PV31',
  senderName: 'Limburg, ondersteuningsteam',
  addressee: 'GM0983',
  addresseeName: 'Venlo',
  scope: 'municipality',
  at: '2026-11-01T09:30:00.000Z',
  programVersion: '0.1.0',
  isExample: false,
  isBare: false,
  locale: 'nl',
};

const label: Label = { at: '2026-10-01T08:00:00.000Z', party: 'PV31', function: 'coördinator', origin: 'typed' };

export function state(value: Json, site = 'PV31-7f3a', counter = 3): RegisterState {
  return { siblings: [{ value: canonical(value), dot: { site, counter }, label }], context: { [site]: counter } };
}

/** Two values that nobody has decided on. */
export function conflict(one: Json, other: Json): RegisterState {
  return {
    siblings: [
      { value: canonical(one), dot: { site: 'GM0983-1a', counter: 4 }, label: { ...label, party: 'GM0983' } },
      { value: canonical(other), dot: { site: 'PV31-7f3a', counter: 5 }, label },
    ],
    context: { 'GM0983-1a': 4, 'PV31-7f3a': 5 },
  };
}

export function record(head: RecordHead, registers: Readonly<Record<string, Json>>): ExportRecord {
  return {
    ...head,
    owner: ownerOf(head, 'PV31'),
    registers: Object.entries(registers).map(([register, value]) => ({ register, state: state(value) })),
  };
}

export const figures = (total: number | null, amv: number | null = null, includesAmv = 'unknown') => ({
  total,
  amv,
  includesAmv,
});

export const quotaHead = (
  area: string,
  group = 'permit-holders',
  period = '2026-1',
  kind: 'net' | 'agreed' | 'indicative' = 'net',
) => recordHead('quota', { area, group, period, kind });

export const realisationHead = (municipality: string, referenceDate: string, source = 'municipality') =>
  recordHead('realisation', {
    municipality,
    group: 'permit-holders',
    period: '2026-1',
    referenceDate,
    kind: 'realised',
    source,
  });

export const referenceRecords: readonly ExportRecord[] = [
  record(recordHead('region', { code: 'PV31' }), { name: 'Limburg', title: 'Limburg', isExample: false }),
  record(recordHead('subregion', { code: 'noord-limburg' }), { name: 'Noord-Limburg', order: 1 }),
  record(recordHead('safety-region', { code: 'limburg-noord' }), { name: 'Limburg-Noord' }),
  record(recordHead('municipality', { code: 'GM0983' }), { name: 'Venlo', subregion: 'noord-limburg' }),
  record(recordHead('municipality', { code: 'GM0984' }), { name: 'Venray', subregion: 'noord-limburg' }),
  record(recordHead('municipality', { code: 'GM0888' }), { name: 'Beek', subregion: 'zuid-limburg' }),
  record(recordHead('target-group', { code: 'asylum-seekers' }), {
    name: { nl: 'Asielzoekers', en: 'Asylum seekers' },
    measure: { measure: 'stock', unit: 'places' },
    order: 1,
    countsAmv: true,
  }),
  record(recordHead('target-group', { code: 'permit-holders' }), {
    name: { nl: 'Statushouders', en: 'Permit holders' },
    measure: { measure: 'flow', unit: 'persons' },
    order: 2,
    countsAmv: false,
  }),
  record(recordHead('period', { code: 'spreidingswet-2' }), {
    name: { nl: 'Spreidingswet, ronde 2', en: 'Distribution Act, cycle 2' },
    term: { from: '2026-02-27', until: '2027-12-31', certainty: 'certain' },
    type: 'cycle',
    groups: ['asylum-seekers'],
  }),
  record(recordHead('period', { code: '2026-1' }), {
    name: { nl: '1e halfjaar 2026', en: 'First half of 2026' },
    term: { from: '2026-01-01', until: '2026-06-30', certainty: 'certain' },
    type: 'half-year',
    groups: ['permit-holders'],
  }),
];

export const exampleRecords: readonly ExportRecord[] = [
  ...referenceRecords,
  record(quotaHead('GM0983'), {
    figures: figures(44),
    source: 'Brief van 1 oktober',
    referenceDate: '2026-01-01',
    certainty: 'certain',
    explanation: '= geen formule\nmet een tweede regel',
  }),
  record(quotaHead('GM0984'), { figures: figures(31), source: 'Brief van 1 oktober', certainty: 'certain' }),
  record(quotaHead('PV31', 'asylum-seekers', 'spreidingswet-2', 'indicative'), {
    figures: figures(5662, 471, 'yes'),
    certainty: 'approximate',
  }),
  record(realisationHead('GM0983', '2026-04-01'), { figures: figures(17), certainty: 'certain', explanation: '01900' }),
  record(realisationHead('GM0983', '2026-05-01'), { figures: figures(21), certainty: 'certain' }),
  record(realisationHead('GM0983', '2026-05-01', 'coa'), { figures: figures(20), certainty: 'certain' }),
  record(realisationHead('GM0983', '2026-06-01'), { figures: figures(23) }),
];

export function exampleExport(head: Partial<ExportHead> = {}, records = exampleRecords): ExportData {
  return {
    head: { ...exampleHead, ...head },
    records,
    received: [
      {
        area: 'PV31',
        group: 'permit-holders',
        period: '2026-1',
        kind: 'net',
        total: 812,
        amv: null,
        known: 30,
        of: 31,
        date: '2026-10-30',
      },
      {
        area: 'GM0888',
        group: 'permit-holders',
        period: '2026-1',
        kind: 'net',
        total: 9,
        amv: null,
        known: 1,
        of: 1,
        date: null,
      },
    ],
  };
}

/** Ids in a row, so that a test can name them. */
export function countingIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `0198c0de-0000-7000-8000-${String(count).padStart(12, '0')}`;
  };
}
