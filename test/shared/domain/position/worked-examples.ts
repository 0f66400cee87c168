import type { PositionFacts } from '../../../../shared/domain/position/facts';
import {
  A,
  B,
  C,
  CYCLE,
  emptyFacts,
  facility,
  housedCount,
  layer,
  quota,
  REGION,
  share,
  transfer,
} from './facts-builder';

/** Section 2 of position-examples.md: asylum seekers in the cycle of 2027 and 2028. */
const f1 = facility('F1', B);
const f2 = facility('F2', A);
const f3 = facility('F3', A, { kind: 'emergency' });
const f4 = facility('F4', C);
const f5 = facility('F5', C);
const f6 = facility('F6', A);
export const layerF1 = layer(f1, '100/6', '2025-01-01', '2034-12-31');
export const sharesF1 = [share(layerF1, B, '70/4'), share(layerF1, C, '30/2')];

export const R1 = transfer('R1', A, B, '30/0');
export const R2 = transfer('R2', B, C, '25/2', { status: 'draft' });

export const asylum: PositionFacts = {
  ...emptyFacts,
  quotas: [quota(A, '120/10'), quota(B, '80/7'), quota(C, '200/17'), quota(REGION, '400/34')],
  facilities: [f1, f2, f3, f4, f5, f6],
  layers: [
    layerF1,
    layer(f2, '60/0', '2026-03-01', '2031-02-28'),
    layer(f3, '50/0', '2026-07-01', '2028-06-30'),
    layer(f4, '150/12', '2020-01-01', '2029-12-31'),
    layer(f5, '40/4', '2027-05-01', '2037-04-30', { certainty: 'soft' }),
    layer(f6, '35/0', '2027-09-01', '2037-08-31'),
  ],
  shares: sharesF1,
  confirmations: sharesF1.filter(({ municipality }) => municipality !== B),
  countingRules: [
    {
      recordId: 'rule',
      group: 'asylum-seekers',
      period: CYCLE,
      minimumYears: 5,
      minimumPlaces: null,
      readyBy: null,
    },
  ],
  transfers: [R1, R2],
};

/** Section 3: permit holders in the half-years 2027-1 and 2027-2. */
const halfYear = { group: 'permit-holders', statedAgainst: 'net' } as const;
export const S1 = transfer('S1', A, B, '6/0', {
  ...halfYear,
  period: '2027-1',
  term: { from: '2027-01-01', until: '2027-06-30' },
});
export const S2 = transfer('S2', A, C, '4/0', {
  ...halfYear,
  period: '2027-2',
  status: 'draft',
  term: { from: '2027-07-01', until: '2027-12-31' },
});

export const permitHolders: PositionFacts = {
  ...emptyFacts,
  inhabitants: [
    { recordId: 'i A', municipality: A, date: '2026-01-01', count: 35_800 },
    { recordId: 'i B', municipality: B, date: '2026-01-01', count: 20_000 },
    { recordId: 'i C', municipality: C, date: '2026-01-01', count: 60_000 },
  ],
  nationalTasks: [nationalTask('2027-1', 13_500), nationalTask('2027-2', 12_000)],
  openingCarries: [openingCarry(A, 5), openingCarry(B, -16), openingCarry(C, 10)],
  realisations: [
    housedCount(A, '2027-1', '2027-06-30', 20),
    housedCount(B, '2027-1', '2027-06-30', 9),
    housedCount(C, '2027-1', '2027-06-30', 40),
  ],
  transfers: [S1, S2],
};

function nationalTask(period: string, persons: number): PositionFacts['nationalTasks'][number] {
  return {
    recordId: `task ${period}`,
    group: 'permit-holders',
    period,
    persons,
    inhabitants: 17_900_000,
    inhabitantsDate: '2026-01-01',
  };
}

export function openingCarry(municipality: string, persons: number, period = '2027-1') {
  return { recordId: `carry ${municipality}`, group: 'permit-holders', municipality, period, persons };
}

/** Section 4: displaced people from Ukraine, beside the asylum seekers of section 2. */
export const f7 = facility('F7', C, { physicalPlaces: 110, kind: 'municipal-ukraine' });
const inUkraine = { group: 'ukraine', kind: 'agreed' } as const;
export const layerF7 = layer(f7, '110/0', '2025-01-01', null, { group: 'ukraine' });
const f8 = facility('F8', A, { kind: 'municipal-ukraine' });
const f9 = facility('F9', B, { kind: 'municipal-ukraine' });

export const X1: readonly PositionFacts['transfers'][number][] = [
  transfer('X1-ukraine', B, A, '15/0', { group: 'ukraine', statedAgainst: 'agreed', agreement: 'X1' }),
  transfer('X1-asylum', A, B, '10/0', { agreement: 'X1' }),
];

export const ukraine: PositionFacts = {
  ...asylum,
  quotas: [
    ...asylum.quotas,
    quota(A, '90/0', inUkraine),
    quota(B, '50/0', inUkraine),
    quota(C, '90/0', inUkraine),
    quota('vr-n', '150/0', inUkraine),
    quota('vr-z', '90/0', inUkraine),
    quota(REGION, '240/0', inUkraine),
  ],
  facilities: [...asylum.facilities, f7, f8, f9],
  layers: [
    ...asylum.layers,
    layerF7,
    layer(f8, '100/0', '2025-01-01', null, { group: 'ukraine' }),
    layer(f9, '30/0', '2025-01-01', null, { group: 'ukraine' }),
  ],
  realisations: [
    housedCount(A, CYCLE, '2027-07-01', 96, { group: 'ukraine', kind: 'occupied' }),
    housedCount(A, CYCLE, '2027-07-01', 12, { group: 'ukraine', kind: 'occupied', source: 'private-hosts' }),
  ],
  transfers: [R1, R2],
};

/** X2: 25 places of F7 become places for asylum seekers, and the layer for Ukraine is lowered, or is not. */
export function redesignated(facts: PositionFacts, isLowered: boolean): PositionFacts {
  const until = '2027-05-31';
  const lowered = isLowered
    ? [
        { ...layerF7, recordId: 'F7 stays', total: 85 },
        { ...layerF7, recordId: 'F7 ends', total: 25, until },
      ]
    : [layerF7];
  return {
    ...facts,
    layers: [
      ...facts.layers.filter(({ recordId }) => recordId !== layerF7.recordId),
      ...lowered,
      layer(f7, '25/0', '2027-06-01', '2032-05-31', { recordId: 'F7 asylum' }),
    ],
  };
}
