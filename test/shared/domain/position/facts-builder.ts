import { settingDefaults } from '../../../../shared/domain/dossier-setting';
import type { QuotaKind } from '../../../../shared/domain/figure-kinds';
import type {
  FacilityFact,
  LayerFact,
  PositionFacts,
  QuotaFact,
  RealisationFact,
  ShareFact,
  TransferFact,
} from '../../../../shared/domain/position/facts';

/** Aldenaar and Berkrode form Noord, Coldenberg is Zuid: the municipalities of position-examples.md. */
export const [A, B, C] = ['GM0001', 'GM0002', 'GM0003'] as const;
export const NOORD = 'noord';
export const ZUID = 'zuid';
export const REGION = 'PV99';
export const CYCLE = 'cycle-2027';

/** `120/10`: a total, of which amv. */
export interface Places {
  readonly total: number | null;
  readonly amv: number | null;
}

export function places(text: string): Places {
  const [total, amv] = text.split('/').map(Number);
  return { total: total ?? null, amv: amv ?? null };
}

export const emptyFacts: PositionFacts = {
  region: REGION,
  subregions: [NOORD, ZUID],
  safetyRegions: ['vr-n', 'vr-z'],
  municipalities: [
    { code: A, subregion: NOORD, safetyRegion: 'vr-n', validFrom: null, validUntil: null },
    { code: B, subregion: NOORD, safetyRegion: 'vr-n', validFrom: null, validUntil: null },
    { code: C, subregion: ZUID, safetyRegion: 'vr-z', validFrom: null, validUntil: null },
  ],
  groups: [
    { code: 'asylum-seekers', measure: 'stock', unit: 'places', countsAmv: true },
    { code: 'permit-holders', measure: 'flow', unit: 'persons', countsAmv: false },
    { code: 'ukraine', measure: 'stock', unit: 'places', countsAmv: false },
  ],
  periods: [
    {
      code: CYCLE,
      type: 'cycle',
      from: '2027-01-01',
      until: '2028-12-31',
      groups: ['asylum-seekers', 'ukraine'],
    },
    { code: '2027-1', type: 'half-year', from: '2027-01-01', until: '2027-06-30', groups: ['permit-holders'] },
    { code: '2027-2', type: 'half-year', from: '2027-07-01', until: '2027-12-31', groups: ['permit-holders'] },
  ],
  quotas: [],
  facilities: [],
  layers: [],
  shares: [],
  confirmations: [],
  countingRules: [],
  realisations: [],
  inhabitants: [],
  nationalTasks: [],
  openingCarries: [],
  settings: settingDefaults,
  substitutions: [],
  transfers: [],
};

export function quota(area: string, text: string, changes: Partial<QuotaFact> = {}): QuotaFact {
  const fact = {
    area,
    group: 'asylum-seekers',
    period: CYCLE,
    kind: 'indicative' as QuotaKind,
    span: null,
    ...places(text),
    ...changes,
  };
  return { recordId: `quota ${fact.area} ${fact.group} ${fact.period} ${fact.kind}`, ...fact };
}

export function facility(recordId: string, host: string, changes: Partial<FacilityFact> = {}): FacilityFact {
  return {
    recordId,
    host,
    name: recordId,
    place: '',
    kind: 'asylum-centre',
    status: 'open',
    from: null,
    until: null,
    hardLimit: null,
    canRenew: 'unknown',
    renewalUntil: null,
    physicalPlaces: null,
    sameAs: null,
    ...changes,
  };
}

/** A layer of a facility: `layer(facility, '100/6', '2025-01-01', '2034-12-31')`. */
export function layer(
  at: FacilityFact,
  text: string,
  from: string | null,
  until: string | null,
  changes: Partial<LayerFact> = {},
): LayerFact {
  return {
    recordId: `layer of ${at.recordId}`,
    facility: at.recordId,
    host: at.host,
    group: 'asylum-seekers',
    ...places(text),
    from,
    until,
    certainty: 'hard',
    ...changes,
  };
}

export function share(of: LayerFact, municipality: string, text: string): ShareFact {
  const recordId = `share ${of.recordId} ${municipality}`;
  return { recordId, layer: of.recordId, host: of.host, municipality, ...places(text) };
}

export function transfer(
  recordId: string,
  from: string,
  to: string,
  text: string,
  changes: Partial<TransferFact> = {},
): TransferFact {
  return {
    recordId,
    agreement: `agreement ${recordId}`,
    number: `ALDE-2027-${recordId}`,
    group: 'asylum-seekers',
    period: CYCLE,
    from,
    to,
    statedAgainst: 'indicative',
    containedIn: {},
    status: 'official',
    term: { from: '2027-01-01', until: '2028-12-31' },
    endedOn: null,
    facilities: [],
    ...places(text),
    ...changes,
  };
}

export function housedCount(
  municipality: string,
  period: string,
  referenceDate: string,
  total: number | null,
  changes: Partial<RealisationFact> = {},
): RealisationFact {
  const fact = {
    municipality,
    group: 'permit-holders',
    period,
    referenceDate,
    kind: 'realised' as const,
    source: 'municipality',
    total,
    amv: null,
    span: null,
    ...changes,
  };
  const recordId = `count ${fact.municipality} ${fact.period} ${fact.referenceDate} ${fact.kind} ${fact.source}`;
  return { recordId, ...fact };
}
