import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position, PositionAnswer } from '../../../../shared/domain/position/answer';
import { changedIndex } from '../../../../shared/domain/position/changed-index';
import { changeDaysOf, courseOf } from '../../../../shared/domain/position/course-of';
import { explainPosition } from '../../../../shared/domain/position/explain-position';
import type { PositionFacts, TransferFact } from '../../../../shared/domain/position/facts';
import { positionFindings } from '../../../../shared/domain/position/findings/position-findings';
import { gapStepsOf } from '../../../../shared/domain/position/gap-steps';
import { createPositionIndex, factsOf } from '../../../../shared/domain/position/position-index';
import { positionOf, positionsOf } from '../../../../shared/domain/position/positions-of';
import type { PositionQuestion } from '../../../../shared/domain/position/question';
import { CODES, days, positionFacts, positionQuestion, transferFacts } from './arbitrary-facts';
import { CYCLE, facility, quota, REGION } from './facts-builder';

const ask = (facts: PositionFacts, question: PositionQuestion): PositionAnswer =>
  positionsOf(createPositionIndex(facts), question);

const parts = ['total', 'amv'] as const;
type Part = (typeof parts)[number];

/** Every municipality has a quota of every kind and keeps a facility, so that sums are whole. */
const wholeFacts = positionFacts.map((facts) => ({
  ...facts,
  facilities: [...facts.facilities, ...CODES.map((code) => facility(`kept by ${code}`, code))],
  quotas: [
    ...facts.quotas.filter(({ area }) => !area.startsWith('GM')),
    ...CODES.flatMap((area, at) =>
      (['indicative', 'decided'] as const).flatMap((kind) => [
        quota(area, `${at + 5}/${at % 3}`, { kind }),
        quota(area, `${at + 3}/0`, { kind, group: 'ukraine' }),
      ]),
    ),
    ...CODES.flatMap((area, at) =>
      ['2027-1', '2027-2'].map((period) =>
        quota(area, `${at + 2}/0`, { kind: 'net', group: 'permit-holders', period }),
      ),
    ),
  ],
}));

const sumOf = (positions: readonly Position[], of: (position: Position) => number | null) =>
  positions.reduce((sum, position) => sum + (of(position) ?? 0), 0);

/** What the generators must reach for the properties below to mean something. */
test('the generators reach the hard cases', () => {
  const seen = new Map<string, number>();
  const see = (what: string, is: boolean) => seen.set(what, (seen.get(what) ?? 0) + (is ? 1 : 0));
  fc.assert(
    fc.property(positionFacts, positionQuestion, (facts, question) => {
      const index = createPositionIndex(facts);
      const answer = positionsOf(index, question);
      const codes = new Set(positionFindings(index, '2027-07-01').map(({ code }) => code));
      for (const code of [
        'shares-exceed-layer',
        'share-not-confirmed',
        'share-unknown-municipality',
        'layer-amv-exceeds-total',
        'places-exceed-physical',
        'transfer-from-equals-to',
        'containment-unknown',
      ] as const) {
        see(code, codes.has(code));
      }
      see('aliases', index.aliases.size > 1);
      see('something counts', (answer.region.counted.total.sum ?? 0) > 0);
      see(
        'a layer of 29 February',
        facts.layers.some(({ from }) => from === '2024-02-29'),
      );
      see(
        'ifContained',
        answer.municipalities.some(({ ifContained }) => ifContained !== null),
      );
      see('a recorded task', answer.region.rest?.from === 'recorded');
      see('a task of the safety regions', answer.region.rest?.from === 'safety-regions');
      see(
        'carry',
        answer.municipalities.some(({ flow }) => (flow?.carry?.sum ?? 0) !== 0),
      );
      see('given', sumOf(answer.municipalities, ({ given }) => given.total) > 0);
    }),
    // A seed that stays: whether they do must not depend on the day.
    { numRuns: 400, seed: 2027 },
  );
  for (const [what, times] of seen) expect(times, what).toBeGreaterThan(3);
});

describe('transfers', () => {
  test('move quota and never create or destroy it: Σ adjusted = Σ base, for every group, kind, day and view', () => {
    fc.assert(
      fc.property(wholeFacts, positionQuestion, (facts, question) => {
        const { municipalities } = ask(facts, {
          ...question,
          kind: question.group === 'permit-holders' ? 'net' : question.kind,
        });
        for (const part of parts) {
          expect(sumOf(municipalities, ({ adjusted }) => adjusted[part].sum)).toBe(
            sumOf(municipalities, ({ base }) => base[part].sum),
          );
        }
      }),
    );
  });

  test('and their reverse leave every adjusted number as it was', () => {
    fc.assert(
      fc.property(wholeFacts, transferFacts, positionQuestion, (facts, more, question) => {
        const there = more.map((each) => ({ ...each, recordId: `there ${each.recordId}` }));
        const back = more.map((each) => ({ ...each, recordId: `back ${each.recordId}`, from: each.to, to: each.from }));
        const with_ = { ...facts, transfers: [...facts.transfers, ...there, ...back] };
        const adjusted = (of: PositionFacts) => ask(of, question).municipalities.map((position) => position.adjusted);
        expect(adjusted(with_)).toEqual(adjusted(facts));
      }),
    );
  });

  test('official and scenario are equal while no draft is on', () => {
    fc.assert(
      fc.property(positionFacts, positionQuestion, (facts, question) => {
        const signed = { ...facts, transfers: facts.transfers.filter(({ status }) => status !== 'draft') };
        const rows = (of: PositionFacts, changes: Partial<PositionQuestion>) => {
          const { question: _, ...answer } = ask(of, { ...question, ...changes });
          return answer;
        };
        expect(rows(signed, { view: 'scenario' })).toEqual(rows(signed, { view: 'official' }));
        expect(rows(facts, { view: 'scenario', drafts: [] })).toEqual(rows(facts, { view: 'official' }));
      }),
    );
  });

  test('a transfer within an area changes no sum of it', () => {
    fc.assert(
      fc.property(wholeFacts, positionQuestion, (facts, question) => {
        const { region } = ask({ ...facts, transfers: [] }, question);
        expect(ask(facts, question).region.adjusted).toEqual(region.adjusted);
      }),
    );
  });
});

describe('places', () => {
  const stock = positionQuestion.filter(({ group }) => group !== 'permit-holders');

  test('counted hard is never more than counted with soft', () => {
    fc.assert(
      fc.property(positionFacts, stock, (facts, question) => {
        const [hard, soft] = (['hard', 'with-soft'] as const).map((certainty) =>
          ask(facts, { ...question, certainty }),
        );
        hard?.municipalities.forEach(({ counted }, at) => {
          expect(counted.total.sum ?? 0).toBeLessThanOrEqual(soft?.municipalities[at]?.counted.total.sum ?? 0);
        });
      }),
    );
  });

  test('never count for more than the layers hold on that day, in all and for amv', () => {
    fc.assert(
      fc.property(positionFacts, stock, (facts, question) => {
        const { municipalities } = ask(facts, question);
        const there = facts.layers.filter(
          ({ group, from, until }) =>
            group === question.group && from !== null && from <= question.date && (until ?? '9999') >= question.date,
        );
        const held = {
          total: there.reduce((sum, { total }) => sum + (total ?? 0), 0),
          // Where a layer does not say how many are for amv, at most all of it is.
          amv: there.reduce((sum, { total, amv }) => sum + (amv ?? total ?? 0), 0),
        };
        for (const part of parts) {
          expect(sumOf(municipalities, ({ counted }) => counted[part].sum)).toBeLessThanOrEqual(held[part]);
        }
      }),
    );
  });

  test('the lines that count add up to what counts', () => {
    fc.assert(
      fc.property(positionFacts, stock, (facts, question) => {
        const index = createPositionIndex(facts);
        for (const { area, counted } of positionsOf(index, question).municipalities) {
          const { layers } = explainPosition(index, question, area);
          const sum = layers.filter(({ isCounted }) => isCounted).reduce((total, each) => total + (each.total ?? 0), 0);
          expect(counted.total.sum).toBe(index.told.has(area) ? sum : null);
        }
      }),
    );
  });

  test('a layer counts by a five-year rule exactly when it lasts five years to the day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
        (date) => {
          const from = date.toISOString().slice(0, 10);
          const [year, month, day] = from.split('-').map(Number);
          // Another way to the same day: the anniversary, or 1 March where there is none, and one day back.
          const anniversary = new Date(Date.UTC((year ?? 0) + 5, (month ?? 1) - 1, day ?? 1));
          const last = new Date(anniversary.getTime() - 86_400_000).toISOString().slice(0, 10);
          const eve = new Date(anniversary.getTime() - 2 * 86_400_000).toISOString().slice(0, 10);
          const countsUntil = (until: string) => {
            const site = { recordId: 'f', host: CODES[0], name: '', place: '', kind: null, status: null };
            const at = {
              ...site,
              from: null,
              until: null,
              hardLimit: null,
              canRenew: 'unknown',
              renewalUntil: null,
            } as const;
            const facts: PositionFacts = {
              ...emptyWithRule,
              facilities: [{ ...at, physicalPlaces: null, sameAs: null }],
              layers: [
                {
                  recordId: 'l',
                  facility: 'f',
                  host: CODES[0],
                  group: 'asylum-seekers',
                  total: 7,
                  amv: 0,
                  from,
                  until,
                  certainty: 'hard',
                },
              ],
            };
            const question = { group: 'asylum-seekers', period: CYCLE, kind: 'indicative', date: from } as const;
            return ask(facts, { ...question, view: 'official', certainty: 'hard' }).region.counted.total.sum;
          };
          expect(countsUntil(last)).toBe(7);
          expect(countsUntil(eve)).toBe(0);
        },
      ),
    );
  });
});

const emptyWithRule: PositionFacts = {
  ...fc.sample(positionFacts, { numRuns: 1, seed: 1 })[0],
  facilities: [],
  layers: [],
  shares: [],
  confirmations: [],
  transfers: [],
  countingRules: [
    { recordId: 'r', group: 'asylum-seekers', period: CYCLE, minimumYears: 5, minimumPlaces: null, readyBy: null },
  ],
} as PositionFacts; // fast-check samples one when asked for one

describe('areas', () => {
  test('gap(area) = Σ gap − rest, for every partition of the region', () => {
    fc.assert(
      fc.property(wholeFacts, positionQuestion, (facts, question) => {
        const { municipalities, subregions, safetyRegions, region } = ask(facts, question);
        for (const area of [...subregions, ...safetyRegions, region]) {
          for (const part of parts) expectGap(area, municipalities, part);
        }
      }),
    );
  });

  function expectGap(area: Position, municipalities: readonly Position[], part: Part): void {
    const members = municipalities.filter(({ area: code }) => area.members.includes(code));
    // Of whom it is not known what counts, is in neither side.
    const isKnown = ({ gap }: Position) => gap[part].sum !== null;
    const isLeftOut = ({ counted, adjusted }: Position) => counted[part].sum === null && adjusted[part].sum !== null;
    if (!members.some(isKnown) || !members.every((each) => isKnown(each) || isLeftOut(each))) return;
    expect(area.gap[part].sum).toBe(sumOf(members, ({ gap }) => gap[part].sum) - (area.rest?.rest[part].sum ?? 0));
  }

  test('an area alone is answered as among the others', () => {
    fc.assert(
      fc.property(positionFacts, positionQuestion, (facts, question) => {
        const index = createPositionIndex(facts);
        const { municipalities, subregions, safetyRegions, region } = positionsOf(index, question);
        for (const position of [...municipalities, ...subregions, ...safetyRegions, region]) {
          expect(positionOf(index, question, position.area)).toEqual(position);
        }
      }),
    );
  });

  test('a missing or empty quota is unknown, never 0', () => {
    fc.assert(
      fc.property(positionFacts, positionQuestion, fc.constantFrom(...CODES), (facts, question, code) => {
        const quotas = facts.quotas.filter(({ area }) => area !== code);
        const empty = quota(code, '0/0', {
          group: question.group,
          period: question.period,
          kind: question.kind,
          total: null,
          amv: null,
        });
        for (const without of [quotas, [...quotas, empty]]) {
          const found = ask({ ...facts, quotas: without }, question).municipalities.find(({ area }) => area === code);
          expect(found?.base.total).toEqual({ sum: null, known: 0, of: 1 });
          expect(found?.adjusted.total.sum).toBeNull();
          expect(found?.gap.total.sum).toBeNull();
          expect(found?.isMet).toBeNull();
        }
      }),
    );
  });
});

test('nothing depends on the order in which records were entered', () => {
  fc.assert(
    fc.property(positionFacts, positionQuestion, fc.infiniteStream(fc.nat()), (facts, question, stream) => {
      const shuffled = <T>(all: readonly T[]) =>
        all
          .map((each) => ({ each, at: stream.next().value ?? 0 }))
          .sort((one, other) => one.at - other.at)
          .map(({ each }) => each);
      const other: PositionFacts = {
        ...facts,
        quotas: shuffled(facts.quotas),
        facilities: shuffled(facts.facilities),
        layers: shuffled(facts.layers),
        shares: shuffled(facts.shares),
        confirmations: shuffled(facts.confirmations),
        realisations: shuffled(facts.realisations),
        openingCarries: facts.openingCarries,
        transfers: shuffled(facts.transfers),
      };
      expect(ask(other, question)).toEqual(ask(facts, question));
    }),
  );
});

describe('the course over time', () => {
  const term = { from: days[0], until: days.at(-1) ?? days[0] };

  test('has every day on which something changes', () => {
    fc.assert(
      fc.property(positionFacts, positionQuestion, fc.constantFrom(...days), (facts, question, date) => {
        const index = createPositionIndex(facts);
        const stops = changeDaysOf(index, question, REGION, term);
        const last = stops.findLast((stop) => stop <= date) ?? term.from;
        const [then, now] = courseOf(index, question, REGION, [last, date]);
        expect(now?.counted).toEqual(then?.counted);
        if (question.group !== 'permit-holders') expect(now).toEqual({ ...then, date });
      }),
    );
  });

  test('is the same when it is looked through for falls', () => {
    fc.assert(
      fc.property(
        wholeFacts,
        positionQuestion,
        fc.constantFrom(REGION, 'noord', 'zuid', 'vr-n'),
        (facts, question, area) => {
          fc.pre(question.group !== 'permit-holders');
          const index = createPositionIndex(facts);
          const steps = gapStepsOf(index, question, area, term);
          const dates = steps.map(({ date }) => date);
          const course = courseOf(index, question, area, dates);
          expect(steps.map(({ total }) => total)).toEqual(course.map(({ gap }) => gap.total));
        },
      ),
    );
  });
});

test('after an edit the changed index answers as a new one, and the one before as it did', () => {
  fc.assert(
    fc.property(positionFacts, positionFacts, positionQuestion, fc.nat(3), (facts, other, question, at) => {
      const before = createPositionIndex(facts);
      const answer = positionsOf(before, question);
      const next = createPositionIndex(other).units.get(`f${at}`);
      const removed = ['f1', facts.transfers[0]?.recordId ?? 'none', facts.quotas[0]?.recordId ?? 'none'].filter(
        (id) => id !== `f${at}`,
      );
      const newTransfers: TransferFact[] = other.transfers
        .slice(0, 2)
        .map((each) => ({ ...each, recordId: `n ${each.recordId}` }));
      // The layers of the other facts have the same ids at other facilities: an edit has ids of its own.
      const unit = next === undefined ? undefined : renamed(next);
      const change = {
        facilities: unit === undefined ? [] : [unit],
        quotas: other.quotas.slice(0, 3),
        realisations: other.realisations.slice(0, 3),
        transfers: newTransfers,
        removed,
      };
      const after = changedIndex(before, change);
      expect(positionsOf(after, question)).toEqual(positionsOf(createPositionIndex(factsOf(after)), question));
      expect(positionsOf(before, question)).toEqual(answer);
    }),
  );
});

function renamed(unit: NonNullable<ReturnType<ReturnType<typeof createPositionIndex>['units']['get']>>) {
  const id = (layer: string) => `new ${layer}`;
  return {
    facility: unit.facility,
    layers: unit.layers.map((each) => ({ ...each, recordId: id(each.recordId) })),
    shares: unit.shares.map((each) => ({ ...each, recordId: id(each.recordId), layer: id(each.layer) })),
    confirmations: unit.confirmations.map((each) => ({ ...each, recordId: id(each.recordId), layer: id(each.layer) })),
  };
}
