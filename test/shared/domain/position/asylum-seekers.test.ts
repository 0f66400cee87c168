import { describe, expect, test } from 'vitest';
import type { Position, PositionAnswer } from '../../../../shared/domain/position/answer';
import type { PositionFacts } from '../../../../shared/domain/position/facts';
import type { PairTotal } from '../../../../shared/domain/position/pair';
import { createPositionIndex } from '../../../../shared/domain/position/position-index';
import { positionsOf } from '../../../../shared/domain/position/positions-of';
import type { PositionQuestion } from '../../../../shared/domain/position/question';
import { A, B, C, CYCLE, quota, share } from './facts-builder';
import { asylum, layerF1, R1, R2 } from './worked-examples';

const question: PositionQuestion = {
  group: 'asylum-seekers',
  period: CYCLE,
  kind: 'indicative',
  date: '2027-07-01',
  view: 'official',
  certainty: 'hard',
};

const ask = (changes: Partial<PositionQuestion> = {}, facts: PositionFacts = asylum) =>
  positionsOf(createPositionIndex(facts), { ...question, ...changes });

/** Columns of the tables in the document: A, B, C, Noord, Zuid, region; `total/amv`. */
const columns = (answer: PositionAnswer, figure: (position: Position) => PairTotal) =>
  [...answer.municipalities, ...answer.subregions, answer.region]
    .map(figure)
    .map(({ total, amv }) => `${total.sum}/${amv.sum}`);

const gap = ({ gap: figure }: Position) => figure;
const counted = ({ counted: figure }: Position) => figure;
const adjusted = ({ adjusted: figure }: Position) => figure;
const scenario = { view: 'scenario' } as const;
const soft = { certainty: 'with-soft' } as const;

describe('the table of 1 July 2027', () => {
  test.each([
    ['counted hard', counted, {}, ['60/0', '70/4', '180/14', '130/4', '180/14', '310/18']],
    ['counted with soft', counted, soft, ['60/0', '70/4', '220/18', '130/4', '220/18', '350/22']],
    ['adjusted official', adjusted, {}, ['90/10', '110/7', '200/17', '200/17', '200/17', '400/34']],
    ['gap official, hard', gap, {}, ['-30/-10', '-40/-3', '-20/-3', '-70/-13', '-20/-3', '-90/-16']],
    ['gap official, with soft', gap, soft, ['-30/-10', '-40/-3', '20/1', '-70/-13', '20/1', '-50/-12']],
    ['adjusted scenario', adjusted, scenario, ['90/10', '85/5', '225/19', '175/15', '225/19', '400/34']],
    ['gap scenario, hard', gap, scenario, ['-30/-10', '-15/-1', '-45/-5', '-45/-11', '-45/-5', '-90/-16']],
    [
      'gap scenario, with soft',
      gap,
      { ...scenario, ...soft },
      ['-30/-10', '-15/-1', '-5/-1', '-45/-11', '-5/-1', '-50/-12'],
    ],
  ] as const)('%s', (_, figure, changes, expected) => {
    expect(columns(ask(changes), figure)).toEqual(expected);
  });

  test('the base is as recorded, the task of the region is divided and the rest is 0', () => {
    const answer = ask();
    expect(columns(answer, ({ base }) => base)).toEqual(['120/10', '80/7', '200/17', '200/17', '200/17', '400/34']);
    expect(answer.region.rest).toMatchObject({
      from: 'recorded',
      task: { total: 400, amv: 34 },
      rest: { total: { sum: 0 }, amv: { sum: 0 } },
    });
    expect(answer.subregions[0]?.rest?.from).toBe('none');
  });

  test('a transfer that moves inside Noord is neither given nor taken by Noord', () => {
    const [noord, zuid] = ask(scenario).subregions;
    expect(noord).toMatchObject({ given: { total: 25, amv: 2 }, taken: { total: 0, amv: 0 } });
    expect(zuid).toMatchObject({ given: { total: 0, amv: 0 }, taken: { total: 25, amv: 2 } });
  });
});

test('on 31 December 2027 F6 counts: the total of A is met, ten amv places are missing', () => {
  const position = ask({ date: '2027-12-31' }).municipalities[0];
  expect(position?.counted).toMatchObject({ total: { sum: 95 }, amv: { sum: 0 } });
  expect(position?.gap).toMatchObject({ total: { sum: 5 }, amv: { sum: -10 } });
  expect(position).toMatchObject({ isMet: true, isAmvMet: false });
});

test('an agreement that ends early keeps counting for the days before its end, for ever', () => {
  const ended = { ...asylum, transfers: [{ ...R1, status: 'ended' as const, endedOn: '2028-01-31' }] };
  const on = (date: string) => columns(ask({ date }, ended), adjusted).slice(0, 2);
  expect(on('2027-12-31')).toEqual(['90/10', '110/7']);
  expect(on('2028-01-31')).toEqual(['90/10', '110/7']);
  expect(on('2028-02-01')).toEqual(['120/10', '80/7']);
});

test('a void agreement never counts', () => {
  const annulled = { ...asylum, transfers: [{ ...R1, status: 'void' as const }] };
  expect(columns(ask({}, annulled), adjusted).slice(0, 2)).toEqual(['120/10', '80/7']);
});

describe('decided figures in which R1 is contained', () => {
  const decided = { kind: 'decided' } as const;
  const figures = [quota(A, '90/10', decided), quota(B, '110/7', decided), quota(C, '200/17', decided)];
  const factsWith = (containedIn: typeof R1.containedIn): PositionFacts => ({
    ...asylum,
    quotas: [...asylum.quotas, ...figures],
    transfers: [{ ...R1, containedIn }],
  });

  test('applying it again would be wrong: adjusted is the same', () => {
    expect(columns(ask(decided, factsWith({ decided: 'yes' })), adjusted).slice(0, 3)).toEqual([
      '90/10',
      '110/7',
      '200/17',
    ]);
  });

  test('when it is not contained it is applied', () => {
    expect(columns(ask(decided, factsWith({ decided: 'no' })), adjusted).slice(0, 3)).toEqual([
      '60/10',
      '140/7',
      '200/17',
    ]);
  });

  test('when nobody said so both outcomes are there', () => {
    const [a, , c] = ask(decided, factsWith({})).municipalities;
    expect(a?.adjusted.total.sum).toBe(60);
    expect(a?.ifContained).toMatchObject({ adjusted: { total: { sum: 90 } }, gap: { total: { sum: -30 } } });
    expect(c?.ifContained).toBeNull();
  });

  test('the figure it is stated against, and the ones before, cannot contain it', () => {
    expect(ask().municipalities[0]?.ifContained).toBeNull();
  });
});

describe('F1, the joint location', () => {
  const withShares = (shares: typeof asylum.shares, confirmed: readonly string[]): PositionFacts => ({
    ...asylum,
    shares,
    confirmations: shares.filter(({ municipality }) => confirmed.includes(municipality)),
  });
  const places = (facts: PositionFacts) => columns(ask({}, facts), counted).slice(0, 3);

  test('70 and 40 of 100 is over-shared: 70 for B, 0 for C, never above 100', () => {
    expect(places(withShares([share(layerF1, B, '70/4'), share(layerF1, C, '40/2')], [C]))).toEqual([
      '60/0',
      '70/4',
      '150/12',
    ]);
  });

  test('an over-shared host counts at most the layer', () => {
    expect(places(withShares([share(layerF1, B, '130/8')], []))[1]).toBe('100/6');
  });

  test('a share that is not confirmed is not in force: its places are the host’s', () => {
    expect(places(withShares(asylum.shares as typeof asylum.shares, []))).toEqual(['60/0', '100/6', '150/12']);
  });

  test('a share that changed after the confirmation is not in force', () => {
    const facts = withShares([share(layerF1, B, '70/4'), share(layerF1, C, '29/2')], []);
    expect(places({ ...facts, confirmations: asylum.confirmations })).toEqual(['60/0', '100/6', '150/12']);
  });

  test('with the setting off, what nobody has a share in counts for nobody', () => {
    const facts = withShares([share(layerF1, C, '30/2')], [C]);
    expect(places(facts)).toEqual(['60/0', '70/4', '180/14']);
    expect(places({ ...facts, settings: { ...facts.settings, 'rest-counts-for-host': false } })).toEqual([
      '60/0',
      '0/0',
      '180/14',
    ]);
  });

  test('places for a municipality outside the dossier count for nobody here', () => {
    expect(places(withShares([share(layerF1, 'GM9999', '30/2')], ['GM9999']))[1]).toBe('70/4');
  });
});

describe('layers', () => {
  const factsWith = (changes: Partial<PositionFacts>): PositionFacts => ({ ...asylum, ...changes });
  const countedOfA = (facts: PositionFacts) => columns(ask({}, facts), counted)[0];

  test('five years less a day is too short: F2 until 27 February 2031', () => {
    const layers = asylum.layers.map((each) => (each.facility === 'F2' ? { ...each, until: '2031-02-27' } : each));
    expect(countedOfA(factsWith({ layers }))).toBe('0/0');
  });

  test('a facility that was cancelled or is another one does not count', () => {
    const change = (changes: object) =>
      asylum.facilities.map((each) => (each.recordId === 'F2' ? { ...each, ...changes } : each));
    expect(countedOfA(factsWith({ facilities: change({ status: 'cancelled' }) }))).toBe('0/0');
    expect(countedOfA(factsWith({ facilities: change({ sameAs: 'F1' }) }))).toBe('0/0');
    expect(countedOfA(factsWith({ facilities: change({ sameAs: 'F2' }) }))).toBe('60/0');
    expect(countedOfA(factsWith({ facilities: change({ sameAs: 'gone' }) }))).toBe('60/0');
  });

  test('of facilities that say of each other that they are the same, one counts', () => {
    const sameAs: Readonly<Record<string, string>> = { F2: 'F3', F3: 'F6', F6: 'F2', F1: 'F2' };
    const facilities = asylum.facilities.map((each) => ({ ...each, sameAs: sameAs[each.recordId] ?? null }));
    const answer = ask({ date: '2027-12-31' }, factsWith({ facilities, countingRules: [] }));
    expect(columns(answer, counted).slice(0, 2)).toEqual(['60/0', '0/0']);
  });

  test('a layer stops on its own day, not on that of its facility', () => {
    const facilities = asylum.facilities.map((each) =>
      each.recordId === 'F2' ? { ...each, status: 'closed' as const, until: '2027-01-31' } : each,
    );
    expect(countedOfA(factsWith({ facilities }))).toBe('60/0');
  });

  test('a deleted facility takes its layers with it', () => {
    expect(countedOfA(factsWith({ facilities: asylum.facilities.filter(({ recordId }) => recordId !== 'F2') }))).toBe(
      '0/0',
    );
  });

  test('amv places that nobody filled in are unknown, and so is that gap', () => {
    const layers = asylum.layers.map((each) => (each.facility === 'F2' ? { ...each, amv: null } : each));
    const [a] = ask({}, factsWith({ layers })).municipalities;
    expect(a?.counted.amv).toEqual({ sum: null, known: 0, of: 1 });
    expect(a?.gap).toMatchObject({ total: { sum: -30 }, amv: { sum: null } });
    expect(a?.isAmvMet).toBeNull();
  });
});

test('a draft that is switched off does not count in a scenario', () => {
  expect(columns(ask({ ...scenario, drafts: [] }), adjusted)).toEqual(columns(ask(), adjusted));
  expect(columns(ask({ ...scenario, drafts: [R2.recordId] }), adjusted)).toEqual(columns(ask(scenario), adjusted));
});

test('a quota that nobody typed is unknown, and the region says of how many it knows it', () => {
  const facts = { ...asylum, quotas: asylum.quotas.filter(({ area }) => area !== C) };
  const answer = ask({}, facts);
  expect(answer.municipalities[2]).toMatchObject({ base: { total: { sum: null, known: 0 } }, isMet: null });
  expect(answer.subregions[1]?.gap.total).toEqual({ sum: null, known: 0, of: 1 });
  expect(answer.region.base.total).toEqual({ sum: 200, known: 2, of: 3 });
  // The task of the region is known, so its gap is, however it is divided.
  expect(answer.region.gap.total).toEqual({ sum: -90, known: 3, of: 3 });
  expect(answer.region.rest?.rest.total).toEqual({ sum: 200, known: 2, of: 3 });
});

test('a municipality of which nobody knows the amv places is not counted in the region as if it had none', () => {
  const layers = asylum.layers.map((each) => (each.host === A ? { ...each, amv: null } : each));
  const { municipalities, region } = ask({}, { ...asylum, layers });
  expect(municipalities.map(({ gap: { amv } }) => amv.sum)).toEqual([null, -3, -3]);
  expect(region.rest?.from).toBe('recorded');
  expect(region.gap.amv).toEqual({ sum: -6, known: 2, of: 3 });
  expect(region.isAmvMet).toBeNull();
  expect(region.gap.total).toEqual({ sum: -90, known: 3, of: 3 });
});

test('while a quota is in conflict the gap has a span', () => {
  const quotas = asylum.quotas.map((each) =>
    each.area === A ? { ...each, span: { total: [110, 140] as const, amv: null } } : each,
  );
  const answer = ask({}, { ...asylum, quotas });
  expect(answer.municipalities[0]?.gapSpan).toEqual({ total: [-50, -20], amv: null });
  expect(answer.subregions[0]?.gapSpan.total).toEqual([-90, -60]);
});
