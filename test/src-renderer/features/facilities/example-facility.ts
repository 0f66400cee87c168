import type { FacilityList, FacilitySummary, LayerSummary } from '../../../../shared/ipc/schemas/facilities';

/** A layer of 100 hard places for asylum seekers, 2025 up to and including 2034, unless said otherwise. */
export function layer(change: Partial<LayerSummary> = {}): LayerSummary {
  return {
    id: 'layer',
    group: 'asylum-seekers',
    total: 100,
    amv: 6,
    from: '2025-01-01',
    until: '2034-12-31',
    certainty: 'hard',
    ...change,
  };
}

/** An open location in Venlo with one layer, unless said otherwise. */
export function facility(change: Partial<FacilitySummary> = {}): FacilitySummary {
  return {
    id: 'linde',
    host: 'GM0983',
    hostName: 'Venlo',
    subregion: 'noord-limburg',
    name: 'De Linde',
    place: 'Wijk Zuid',
    kind: 'small-scale',
    operator: 'COA',
    isSmallScale: true,
    status: 'open',
    from: '2025-01-01',
    until: '2034-12-31',
    hardLimit: null,
    renewalPossible: 'unknown',
    renewalUntil: null,
    physicalPlaces: null,
    circle: 'region',
    sameAs: null,
    right: 'own',
    layers: [layer()],
    shareOf: [],
    awaitsMyShare: false,
    attention: [],
    isConflict: false,
    isWaiting: false,
    ...change,
  };
}

export function listOf(...facilities: FacilitySummary[]): FacilityList {
  return {
    facilities,
    withheld: [],
    municipalities: [],
    subregions: [],
    region: { code: 'PV31', name: 'Limburg' },
    groups: [],
    party: 'GM0983',
    isSupport: false,
    isReadOnly: false,
    today: '2026-11-23',
  };
}
