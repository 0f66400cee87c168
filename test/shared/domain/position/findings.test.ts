import { describe, expect, test } from 'vitest';
import type { PositionAnswer } from '../../../../shared/domain/position/answer';
import type { PositionFacts, TransferFact } from '../../../../shared/domain/position/facts';
import type { PositionFinding, PositionFindingCode } from '../../../../shared/domain/position/finding';
import { positionFindings } from '../../../../shared/domain/position/findings/position-findings';
import { createPositionIndex } from '../../../../shared/domain/position/position-index';
import { positionsOf } from '../../../../shared/domain/position/positions-of';
import { positionFindingText } from '../../../../shared/text/position-finding-text';
import {
  A,
  B,
  C,
  CYCLE,
  emptyFacts,
  facility,
  layer,
  NOORD,
  quota,
  REGION,
  share,
  transfer,
  ZUID,
} from './facts-builder';
import {
  asylum,
  f7,
  layerF1,
  openingCarry,
  permitHolders,
  R1,
  R2,
  redesignated,
  S1,
  ukraine,
  X1,
} from './worked-examples';

const TODAY = '2027-07-01';

const found = (facts: PositionFacts, today = TODAY) => positionFindings(createPositionIndex(facts), today);
const of = (code: PositionFindingCode, facts: PositionFacts, today = TODAY) =>
  found(facts, today).filter((finding) => finding.code === code);

const names = {
  area: (code: string) =>
    ({ [A]: 'Aldenaar', [B]: 'Berkrode', [C]: 'Coldenberg', [ZUID]: 'Zuid', [NOORD]: 'Noord', [REGION]: 'de regio' })[
      code
    ] ?? code,
  group: (code: string) => ({ 'asylum-seekers': 'Asielzoekers', ukraine: 'Ontheemden uit Oekraïne' })[code] ?? code,
  period: () => 'ronde 2027–2028',
  kind: (kind: string) => ({ decided: 'vastgesteld' })[kind] ?? kind,
};
const said = (finding: PositionFinding | undefined) => {
  if (finding === undefined) return 'nothing was found';
  const { what, why } = positionFindingText(finding, names, 'nl');
  return `${what}. ${why}`;
};

const withTransfers = (...transfers: readonly TransferFact[]): PositionFacts => ({ ...asylum, transfers });
/** One location of A with one layer. */
const withLayer = (
  changes: Parameters<typeof layer>[4] = {},
  at: Parameters<typeof facility>[2] = {},
  shares: PositionFacts['shares'] = [],
): PositionFacts => {
  const site = facility('De Hoeve', A, at);
  const places = layer(site, '100/6', '2026-01-01', '2036-12-31', changes);
  return { ...emptyFacts, facilities: [site], layers: [places], shares };
};

test('the worked example of section 2 has only what its text says: Zuid falls short by R2', () => {
  expect(found(asylum).map(({ code, area }) => `${code} ${area}`)).toEqual([
    'area-falls-below-by-transfer zuid',
    'area-falls-below-amv-by-transfer zuid',
  ]);
});

describe('transfers', () => {
  test('to oneself', () => {
    expect(of('transfer-from-equals-to', withTransfers({ ...R1, to: A }))).toHaveLength(1);
    expect(of('transfer-from-equals-to', withTransfers(R1))).toEqual([]);
  });

  test('S1 for 28 persons is 1 more than A has; a draft can still be saved', () => {
    const draft = { ...S1, total: 28, status: 'draft' as const };
    const [finding] = of('transfer-above-quota', { ...permitHolders, transfers: [draft] });
    expect(finding?.values).toMatchObject({ giver: A, given: 28, has: 27, excess: 1 });
    expect(said(finding)).toContain('Aldenaar kan niet meer afgeven dan de opgave van 27');
    expect(of('transfer-above-quota', { ...permitHolders, transfers: [{ ...draft, total: 27 }] })).toEqual([]);
  });

  test('signed agreements that together give away more than there is, once', () => {
    const facts = withTransfers(R1, transfer('R3', A, C, '95/0'));
    expect(of('adjusted-below-zero', facts).map(({ values }) => values)).toEqual([
      expect.objectContaining({ giver: A, given: 125, has: 120, excess: 5 }),
    ]);
  });

  test('what is taken over may be given on', () => {
    expect(of('adjusted-below-zero', withTransfers(R1, transfer('R3', B, C, '110/0')))).toEqual([]);
    expect(of('adjusted-below-zero', withTransfers(R1, transfer('R3', B, C, '111/0')))).toHaveLength(1);
  });

  test('a quota that keeps more amv than places', () => {
    const [finding] = of('adjusted-amv-exceeds-total', withTransfers(transfer('R3', A, B, '115/0')));
    expect(finding?.values).toMatchObject({ total: 5, amv: 10 });
  });

  test('for a municipality that is not there, and outside the period', () => {
    expect(of('transfer-unknown-municipality', withTransfers({ ...R1, to: 'GM9999' }))).toHaveLength(1);
    const long = { ...R1, term: { from: '2027-01-01', until: '2029-01-01' } };
    expect(of('transfer-term-outside-period', withTransfers(long))).toHaveLength(1);
  });

  test('asks whether a later figure contains it, for figures that are there', () => {
    const decided = { ...asylum, quotas: [...asylum.quotas, quota(A, '90/10', { kind: 'decided' })], transfers: [R1] };
    const [finding] = of('containment-unknown', decided);
    expect(said(finding)).toContain('al verwerkt in het getal “vastgesteld”?');
    expect(of('containment-unknown', { ...decided, transfers: [{ ...R1, containedIn: { decided: 'no' } }] })).toEqual(
      [],
    );
    expect(of('containment-unknown', asylum)).toEqual([]);
  });

  test('F1’s 30 for C entered as a transfer too is counted twice: C would move by 60', () => {
    const [finding] = of('counted-twice', withTransfers(R1, transfer('R4', C, B, '30/2', { facilities: ['F1'] })));
    expect(finding?.values).toMatchObject({ shared: 30, places: 30, together: 60 });
    expect(of('counted-twice', withTransfers(transfer('R4', C, B, '30/2')))).toHaveLength(1);
    expect(of('counted-twice', withTransfers(transfer('R4', C, B, '30/2', { facilities: ['F4'] })))).toEqual([]);
    expect(of('counted-twice', withTransfers(transfer('R4', C, B, '20/2')))).toEqual([]);
    // Taken over by another than the host: two arrangements.
    expect(of('counted-twice', withTransfers(transfer('R4', C, A, '30/2')))).toEqual([]);
  });
});

describe('permit holders', () => {
  const halfYear = { group: 'permit-holders', period: '2027-1' } as const;

  test('published 32 differs by 6 from computed 26; S1 may not be contained', () => {
    const facts = { ...permitHolders, quotas: [quota(A, '32/0', { ...halfYear, kind: 'corrected' })] };
    const [finding] = of('published-corrected-differs-by-transfer', facts);
    expect(finding?.values).toMatchObject({
      published: 32,
      computed: 26,
      difference: 6,
      transfers: 'ALDE-2027-S1 (6)',
    });
    const contained = { ...facts, transfers: [{ ...S1, containedIn: { corrected: 'yes' as const } }] };
    expect(of('published-corrected-differs', contained)).toHaveLength(1);
  });

  test('a published figure that agrees says nothing', () => {
    const facts = { ...permitHolders, quotas: [quota(A, '26/0', { ...halfYear, kind: 'corrected' })] };
    expect(found(facts).filter(({ code }) => code.startsWith('published'))).toEqual([]);
  });

  test('a recorded net figure that is not the law’s', () => {
    const facts = { ...permitHolders, quotas: [quota(A, '28/0', { ...halfYear, kind: 'net' })] };
    expect(of('net-differs-from-computed', facts)[0]?.values).toMatchObject({ recorded: 28, computed: 27 });
  });

  test('a recorded carry that is not what follows from the half-year before, once that is over', () => {
    const recorded = (persons: number): PositionFacts => ({
      ...permitHolders,
      openingCarries: [...permitHolders.openingCarries, openingCarry(A, persons, '2027-2')],
    });
    const code = 'carry-differs-from-computed';
    const values = { recorded: 9, computed: 6, difference: 3 };
    expect(of(code, recorded(9), '2027-07-01')).toMatchObject([{ area: A, period: '2027-2', values }]);
    expect(of(code, recorded(6), '2027-07-01')).toEqual([]);
    expect(of(code, recorded(9), '2027-06-30')).toEqual([]);
    expect(of(code, permitHolders, '2027-07-01')).toEqual([]);
  });
});

describe('layers', () => {
  test.each([
    ['layer-without-group', { group: null }, {}],
    ['layer-without-dates', { from: null }, {}],
    ['layer-without-places', { total: null, amv: null }, {}],
    ['layer-ends-before-it-begins', { until: '2025-12-31' }, {}],
    ['layer-amv-exceeds-total', { amv: 101 }, {}],
    ['layer-outside-facility-term', {}, { until: '2030-12-31' }],
    ['layer-outside-facility-term', {}, { from: '2026-02-01' }],
    ['layer-outside-facility-term', { until: null }, { until: '2036-12-31' }],
    ['layer-beyond-hard-limit', {}, { hardLimit: '2031-12-31' }],
    ['layer-at-closed-facility', {}, { status: 'closed' }],
    ['same-as-missing', {}, { sameAs: 'gone' }],
  ] as const)('%s', (code, changes, at) => {
    expect(of(code, withLayer(changes, at))).toHaveLength(1);
  });

  test('a layer that keeps to its facility says nothing', () => {
    const at = { from: '2026-01-01', until: '2036-12-31', hardLimit: '2036-12-31', physicalPlaces: 100 };
    expect(found(withLayer({}, at))).toEqual([]);
    expect(of('layer-at-closed-facility', withLayer({ until: '2027-06-30' }, { status: 'closed' }))).toEqual([]);
  });

  test('a soft layer may run as long as the facility can be renewed', () => {
    const at = { until: '2030-12-31', canRenew: 'yes', renewalUntil: '2036-12-31' } as const;
    const count = (...[changes, facility]: Parameters<typeof withLayer>) =>
      of('layer-outside-facility-term', withLayer(changes, facility)).length;
    expect(count({ certainty: 'soft' }, at)).toBe(0);
    expect(count({ certainty: 'hard' }, at)).toBe(1);
    expect(count({ certainty: 'soft' }, { ...at, canRenew: 'no' })).toBe(1);
    expect(count({ certainty: 'soft', until: null }, at)).toBe(1);
  });

  test('135 places in use of 110 on F7, from 1 June 2027, when the layer for Ukraine is not lowered', () => {
    const [finding, ...more] = of('places-exceed-physical', redesignated(ukraine, false));
    expect(finding).toMatchObject({
      recordId: f7.recordId,
      date: '2027-06-01',
      values: { places: 135, physical: 110 },
    });
    expect(said(finding)).toBe(
      'F7: 135 plaatsen in gebruik van 110. Vanaf 1 juni 2027 zijn er 25 te veel, alle doelgroepen samen. Een plaats telt voor één doelgroep tegelijk.',
    );
    expect(more).toEqual([]);
    expect(of('places-exceed-physical', redesignated(ukraine, true))).toEqual([]);
  });

  test('a soft plan that does not fit is a warning', () => {
    const facts = withLayer({}, { physicalPlaces: 100 });
    const [site] = facts.facilities;
    const plan =
      site === undefined
        ? []
        : [layer(site, '20/0', '2028-01-01', '2030-12-31', { recordId: 'plan', certainty: 'soft' })];
    const both = { ...facts, layers: [...facts.layers, ...plan] };
    expect(of('places-exceed-physical-with-soft', both)).toMatchObject([
      { level: 'warning', date: '2028-01-01', values: { places: 120 } },
    ]);
    expect(of('places-exceed-physical', both)).toEqual([]);
  });
});

describe('shares', () => {
  const [places] = withLayer().layers;
  const shared = (municipality: string, text: string) =>
    withLayer({}, {}, places === undefined ? [] : [share(places, municipality, text)]);

  test('70 and 40 of 100', () => {
    const facts = { ...asylum, shares: [share(layerF1, B, '70/4'), share(layerF1, C, '40/2')] };
    expect(of('shares-exceed-layer', facts)[0]?.values).toMatchObject({ shared: 110, places: 100 });
    expect(of('shares-exceed-layer', asylum)).toEqual([]);
  });

  test('a share is asked for at the municipality that has to confirm it', () => {
    const [finding] = of('share-not-confirmed', shared(C, '30/2'));
    expect(finding).toMatchObject({ area: C, values: { places: 30, host: A } });
    expect(of('share-not-confirmed', shared(A, '30/2'))).toEqual([]);
  });

  test('more amv than places, and an unknown municipality', () => {
    expect(of('share-amv-exceeds-total', shared(C, '3/4'))).toHaveLength(1);
    expect(of('share-unknown-municipality', shared('GM9999', '30/2'))).toHaveLength(1);
  });
});

describe('facilities that were possibly entered twice', () => {
  const two = (one: Parameters<typeof facility>[2], host: string, other: Parameters<typeof facility>[2]) => {
    const [first, second] = [facility('one', A, one), facility('two', host, other)];
    const at = (site: typeof first) => layer(site, '100/0', '2026-01-01', '2036-12-31');
    return of('facility-possibly-doubled', {
      ...emptyFacts,
      facilities: [first, second],
      layers: [at(first), at(second)],
    });
  };

  test('one host, names alike', () => {
    expect(two({ name: 'AZC De Hoeve' }, A, { name: 'Opvang Hoeve' })).toMatchObject([
      { recordId: 'two', values: { otherRecord: 'one' } },
    ]);
  });

  test('a joint plan that two neighbours wrote down', () => {
    expect(two({ name: 'Flexwoningen Noordrand' }, B, { name: 'Noordrand' })).toHaveLength(1);
    expect(two({ name: 'Flexwoningen Noordrand' }, C, { name: 'Noordrand' })).toEqual([]);
  });

  test('names that share only what kind of thing it is are different', () => {
    expect(two({ name: 'AZC De Hoeve' }, A, { name: 'AZC De Linde' })).toEqual([]);
    expect(two({ name: 'Noodopvang' }, A, { name: 'Noodopvang' })).toEqual([]);
  });

  test('an extension or a second phase is not the same thing', () => {
    expect(
      two({ name: 'De Boomgaard', place: 'dorp' }, A, { name: 'Uitbreiding De Boomgaard', place: 'dorp' }),
    ).toEqual([]);
    expect(two({ name: 'Dorpsplein 1' }, A, { name: 'Dorpsplein 2' })).toEqual([]);
    expect(two({ name: 'Dorpsplein 1' }, A, { name: 'Dorpsplein, 1' })).toHaveLength(1);
  });

  test('what is said to be the same is no proposal any more', () => {
    expect(two({ name: 'De Hoeve' }, A, { name: 'De Hoeve', sameAs: 'one' })).toEqual([]);
  });
});

describe('what is to come', () => {
  test('the emergency location ends while A is short: said in time, and not before', () => {
    const withoutF6 = { ...asylum, layers: asylum.layers.filter((each) => each.facility !== 'F6') };
    const [finding] = of('facility-ends-with-shortage', withoutF6);
    expect(finding).toMatchObject({
      area: A,
      date: '2028-06-30',
      values: { places: 50, shortage: 30, facility: 'F3' },
    });
    expect(of('facility-ends-with-shortage', withoutF6, '2027-06-29')).toEqual([]);
    // With F6 A has enough without it.
    expect(of('facility-ends-with-shortage', asylum)).toEqual([]);
  });

  test('says how many are short on the day after', () => {
    const layers = asylum.layers.map((each) => (each.facility === 'F6' ? { ...each, until: '2028-06-30' } : each));
    const rules = asylum.countingRules.map((rule) => ({ ...rule, minimumYears: null }));
    const ends = of('facility-ends-with-shortage', { ...asylum, layers, countingRules: rules });
    expect(ends.map(said)).toEqual([
      'F3: 50 plaatsen eindigen op 30 juni 2028. Aldenaar komt dan 30 plaatsen tekort voor asielzoekers.',
      'F6: 35 plaatsen eindigen op 30 juni 2028. Aldenaar komt dan 30 plaatsen tekort voor asielzoekers.',
    ]);
  });

  test('a layer that is lowered counts for what ends, and one that goes on does not', () => {
    const goesOn = asylum.layers.flatMap((each) =>
      each.facility === 'F3'
        ? [each, { ...each, recordId: 'F3 next', from: '2028-07-01', until: '2032-12-31' }]
        : [each],
    );
    expect(of('facility-ends-with-shortage', { ...asylum, layers: goesOn })).toEqual([]);
  });

  test('with soft Zuid meets its task, and is 5 short by R2 (amv: 1)', () => {
    expect(of('area-falls-below-by-transfer', asylum)).toMatchObject([
      { area: ZUID, values: { before: 20, shortage: 5 } },
    ]);
    expect(of('area-falls-below-amv-by-transfer', asylum)).toMatchObject([
      { area: ZUID, values: { before: 1, shortage: 1 } },
    ]);
    expect(of('area-falls-below-by-transfer', { ...asylum, transfers: [R1] })).toEqual([]);
    expect(said(of('area-falls-below-by-transfer', asylum)[0])).toContain(
      'Zuid haalt de opgave niet meer door concepten',
    );
    expect(R2.status).toBe('draft');
  });

  test('X2: the region met the task for Ukraine and would be 25 short', () => {
    const question = {
      group: 'ukraine',
      period: CYCLE,
      kind: 'agreed',
      date: TODAY,
      view: 'official',
      certainty: 'hard',
    } as const;
    const facts = { ...ukraine, transfers: [R1, ...X1] };
    const [before, after] = [facts, redesignated(facts, true)].map((each) =>
      positionsOf(createPositionIndex(each), question),
    );
    const gapsOf = (answer: PositionAnswer | undefined) =>
      [...(answer?.subregions ?? []), ...(answer?.safetyRegions ?? []), ...(answer ? [answer.region] : [])]
        .filter(({ area }) => [ZUID, 'vr-z', REGION].includes(area))
        .map(({ area, gap }) => [area, gap.total.sum]);
    expect(gapsOf(before)).toEqual([
      [ZUID, 20],
      ['vr-z', 20],
      [REGION, 0],
    ]);
    expect(gapsOf(after)).toEqual([
      [ZUID, -5],
      ['vr-z', -5],
      [REGION, -25],
    ]);
  });

  test('the same fall is found in time, on the day on which the places go to another group', () => {
    const falls = of('area-falls-below-quota', redesignated(ukraine, true), '2027-03-01');
    expect(falls).toContainEqual(
      expect.objectContaining({
        area: REGION,
        group: 'ukraine',
        date: '2027-06-01',
        values: expect.objectContaining({ before: 0, shortage: 25 }),
      }),
    );
    expect(said(falls.find(({ area }) => area === REGION))).toBe(
      'de regio haalt de opgave niet meer vanaf 1 juni 2027. Ontheemden uit Oekraïne, ronde 2027–2028: tot dan 0 over, daarna 25 plaatsen tekort.',
    );
  });

  test('a fall that only soft plans put off is found too', () => {
    const plan = facility('plan', C);
    const soft = layer(plan, '30/20', '2027-01-01', '2028-03-31', { certainty: 'soft' });
    const layers = [...asylum.layers.filter((each) => each.facility !== 'F5'), soft];
    const rules = asylum.countingRules.map((rule) => ({ ...rule, minimumYears: null }));
    const facts = { ...asylum, facilities: [...asylum.facilities, plan], layers };
    expect(of('area-falls-below-quota', { ...facts, countingRules: rules })).toContainEqual(
      expect.objectContaining({ area: REGION, date: '2028-04-01' }),
    );
  });

  test('on 31 December 2027 the total of A is met and ten amv places are missing', () => {
    const [finding] = of('amv-places-missing', { ...asylum, transfers: [R1] }, '2027-12-31');
    expect(said(finding)).toBe(
      'Aldenaar: 10 amv-plaatsen ontbreken. Asielzoekers, ronde 2027–2028: het totaal is gehaald, de plaatsen voor amv nog niet.',
    );
    const settings = { ...asylum.settings, 'amv-by-amv-places': false };
    expect(of('amv-places-missing', { ...asylum, settings, transfers: [R1] }, '2027-12-31')).toEqual([]);
  });
});

test('every finding says where it leads, and its sentences have no empty places', () => {
  const all = [asylum, permitHolders, redesignated(ukraine, false)].flatMap((facts) => found(facts));
  for (const finding of all) {
    expect(finding.link.recordId).not.toBe('');
    expect(said(finding)).not.toContain('{{');
  }
});
