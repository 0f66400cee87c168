import { quotaKinds, realisationKinds } from '../domain/target-group';
import { agreementSheet, consentSheet, transferSheet } from './agreement-sheets';
import { facilitySheet, layerSheet, shareSheet } from './place-sheets';
import { info, key, lastColumns, longText, type SheetColumn, type SheetDefinition, value } from './sheet-columns';

export type { CellType, ListName, SheetColumn, SheetDefinition } from './sheet-columns';

const figureColumns: readonly SheetColumn[] = [
  info('unit', 'unit', 11),
  value('figures.total', 'total', 'number', 10),
  value('figures.amv', 'amv', 'number', 10),
  value('figures.includesAmv', 'includesAmv', 'includes-amv', 13, 'includesAmv'),
];

/** The data sheets of this version. A sheet stands after those it refers to. */
export const sheetDefinitions: readonly SheetDefinition[] = [
  {
    entity: 'quota',
    identity: 'quota:1',
    title: 'quota',
    kinds: quotaKinds,
    since: 0,
    identifiedBy: 'key',
    columns: [
      key('area', 'area', 'area', 26, 'areas'),
      key('group', 'group', 'group', 24, 'groups'),
      key('period', 'period', 'period', 22, 'periods'),
      key('kind', 'kind', 'quota-kind', 15, 'quotaKinds'),
      ...figureColumns,
      value('referenceDate', 'referenceDate', 'date', 12),
      value('certainty', 'certainty', 'certainty', 16, 'certainty'),
      longText('source', 'source'),
      longText('explanation', 'explanation'),
      ...lastColumns,
    ],
  },
  {
    entity: 'realisation',
    identity: 'realisation:1',
    title: 'realisation',
    kinds: realisationKinds,
    since: 0,
    identifiedBy: 'key',
    columns: [
      key('municipality', 'municipality', 'municipality', 22, 'municipalities'),
      key('group', 'group', 'group', 24, 'groups'),
      key('period', 'period', 'period', 22, 'periods'),
      key('kind', 'kind', 'realisation-kind', 15, 'realisationKinds'),
      key('referenceDate', 'referenceDate', 'date', 12, null),
      key('source', 'countedBy', 'counted-by', 13, 'countedBy'),
      ...figureColumns,
      value('certainty', 'certainty', 'certainty', 16, 'certainty'),
      longText('explanation', 'explanation'),
      ...lastColumns,
    ],
  },
  facilitySheet,
  layerSheet,
  shareSheet,
  agreementSheet,
  transferSheet,
  consentSheet,
];

/** Empty rows with fresh ids below the data of each sheet. */
export const SPARE_ROWS = 200;
/** Id and hash stand before the visible columns. */
export const HIDDEN_COLUMNS = 2;
export const ID_HEADER = '_id:';
export const BASIS_HEADER = '_basis:';
export const MANIFEST_SHEET = '_manifest';
export const BASIS_SHEET = '_basis';
export const LISTS_SHEET = '_lijsten';
