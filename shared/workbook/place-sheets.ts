import { info, key, lastColumns, longText, NAME, type SheetColumn, type SheetDefinition, value } from './sheet-columns';

const required = (column: SheetColumn): SheetColumn => ({ ...column, isRequired: true });
const open = (column: SheetColumn): SheetColumn => ({ ...column, isOpenList: true });
const companion = (column: SheetColumn): SheetColumn => ({ ...column, role: 'companion' });
const nameText = (target: string, header: SheetColumn['header'], width: number): SheetColumn => ({
  ...value(target, header, 'text', width),
  most: NAME,
});

/** Where people live. A row is the record of its hidden id; the host never changes. */
export const facilitySheet: SheetDefinition = {
  entity: 'facility',
  identity: 'facility:1',
  title: 'facility',
  kinds: [],
  since: 1,
  identifiedBy: 'id',
  likeness: ['key.host', 'name'],
  order: ['key.host', 'name'],
  columns: [
    key('host', 'municipality', 'municipality', 22, 'municipalities'),
    nameText('name', 'facilityName', 30),
    nameText('place', 'place', 28),
    value('kind', 'facilityKind', 'facility-kind', 24, 'facilityKinds'),
    value('status', 'status', 'facility-status', 18, 'facilityStatuses'),
    value('term.from', 'from', 'date', 12),
    value('term.until', 'until', 'date', 14),
    value('hardLimit', 'hardLimit', 'date', 12),
    value('renewal.isPossible', 'renewalPossible', 'renewal', 12, 'renewal'),
    value('renewal.until', 'renewalUntil', 'date', 14),
    longText('renewalConditions', 'renewalConditions', 30),
    value('physicalPlaces', 'physicalPlaces', 'places', 10),
    nameText('operator', 'operator', 20),
    { ...value('partners', 'partners', 'names', 26), most: NAME },
    value('isSmallScale', 'smallScale', 'yes-no', 12, 'yesNo'),
    longText('labourMarket', 'labourMarket', 30),
    value('circle', 'circle', 'circle', 30, 'circles'),
    longText('explanation', 'explanation'),
    ...lastColumns,
  ],
};

/** Places of one group at a facility. A row is the record of its hidden id; it stays with its facility. */
export const layerSheet: SheetDefinition = {
  entity: 'capacity-layer',
  identity: 'capacity-layer:1',
  title: 'layer',
  kinds: [],
  since: 1,
  identifiedBy: 'id',
  likeness: ['key.facility', 'layer.group', 'layer.from'],
  order: ['key.facility', 'layer.group', 'layer.from'],
  columns: [
    open(key('facility', 'facility', 'facility', 30, 'facilities')),
    info('host', 'municipality', 20),
    required(value('layer.group', 'group', 'group', 24, 'groups')),
    value('layer.total', 'places', 'places', 10),
    value('layer.amv', 'amv', 'places', 10),
    value('layer.from', 'from', 'date', 12),
    value('layer.until', 'until', 'date', 14),
    required(value('layer.certainty', 'firmness', 'firmness', 12, 'firmness')),
    longText('explanation', 'explanation'),
    info('counts', 'counts', 30),
    ...lastColumns,
  ],
};

/** What of a layer counts for which municipality, with the yes of that municipality in the same row. */
export const shareSheet: SheetDefinition = {
  entity: 'share',
  identity: 'share:1',
  title: 'share',
  kinds: [],
  since: 1,
  identifiedBy: 'key',
  companion: 'share-confirmation',
  columns: [
    open(key('layer', 'layer', 'layer', 54, 'layers')),
    info('host', 'host', 20),
    key('municipality', 'shareFor', 'municipality', 22, 'municipalities'),
    value('places.total', 'share', 'places', 10),
    value('places.amv', 'amv', 'places', 10),
    companion(value('confirmed.total', 'confirmed', 'places', 12)),
    companion(value('confirmed.amv', 'confirmedAmv', 'places', 12)),
    info('inForce', 'counts', 28),
    longText('explanation', 'explanation'),
    ...lastColumns,
  ],
};
