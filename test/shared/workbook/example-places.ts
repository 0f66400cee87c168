import { recordHead } from '../../../shared/domain/entities';
import { record } from './example-export';

export const lindeId = '0199a000-0000-7000-8000-000000000001';
export const parkId = '0199a000-0000-7000-8000-000000000002';
export const layerIds = [
  '0199b000-0000-7000-8000-000000000001',
  '0199b000-0000-7000-8000-000000000002',
  '0199b000-0000-7000-8000-000000000003',
] as const;

export const linde = recordHead('facility', { host: 'GM0983', id: lindeId });
export const park = recordHead('facility', { host: 'GM0984', id: parkId });
export const layerHead = (facility: string, host: string, id: string) =>
  recordHead('capacity-layer', { facility, host, id });
export const layer1 = layerHead(lindeId, 'GM0983', layerIds[0]);
export const layer2 = layerHead(lindeId, 'GM0983', layerIds[1]);
export const layer3 = layerHead(parkId, 'GM0984', layerIds[2]);
export const shareKey = (layer: string, host: string, municipality: string) => ({ layer, host, municipality });
export const shareOfVenray = recordHead('share', shareKey(layerIds[0], 'GM0983', 'GM0984'));
export const yesOfVenray = recordHead('share-confirmation', shareKey(layerIds[0], 'GM0983', 'GM0984'));

export const places = (total: number | null, amv: number | null = null) => ({ total, amv });
export const layerOf = (
  total: number | null,
  from: string | null,
  until: string | null,
  certainty: 'hard' | 'soft' = 'hard',
  group = 'asylum-seekers',
) => ({ group, total, amv: null, from, until, certainty });

/** Two facilities with three layers, and a share of Venray in the first that is not confirmed yet. */
export const placeRecords = [
  record(linde, {
    name: 'De Linde',
    place: 'Kerkstraat 1, Velden',
    kind: 'small-scale',
    status: 'open',
    operator: 'COA',
    partners: ['COA', 'Wonen Limburg'],
    isSmallScale: true,
    term: { from: '2025-01-01', until: '2034-12-31' },
    hardLimit: '2035-12-31',
    renewal: { isPossible: 'yes', until: '2039-12-31' },
    physicalPlaces: 120,
    circle: 'parties',
    explanation: 'Vergunning verleend',
  }),
  record(park, { name: 'Het Park', status: 'exploring' }),
  record(layer1, { layer: layerOf(84, '2025-01-01', '2034-12-31') }),
  record(layer2, { layer: layerOf(20, '2025-01-01', '2026-12-31', 'soft') }),
  record(layer3, { layer: layerOf(40, '2027-05-01', null, 'soft'), explanation: 'Nog in onderzoek' }),
  record(shareOfVenray, { places: places(30, 2) }),
];
