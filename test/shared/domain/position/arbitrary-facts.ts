import fc from 'fast-check';
import { settingDefaults } from '../../../../shared/domain/dossier-setting';
import type {
  ConfirmationFact,
  FacilityFact,
  LayerFact,
  PositionFacts,
  QuotaFact,
  RealisationFact,
  ShareFact,
  TransferFact,
} from '../../../../shared/domain/position/facts';
import type { PositionQuestion } from '../../../../shared/domain/position/question';
import { CYCLE, emptyFacts, facility, housedCount, layer, quota, REGION, transfer } from './facts-builder';

/** Six municipalities, and one that is in no dossier: shares and transfers may name it. */
export const CODES = ['GM0001', 'GM0002', 'GM0003', 'GM0004', 'GM0005', 'GM0006'] as const;
const OUTSIDE = 'GM9999';
const GROUPS = ['asylum-seekers', 'ukraine', 'permit-holders'] as const;
const HALF_YEARS = ['2027-1', '2027-2'] as const;

/** Few days, close together and at the edges of terms and of leap years, so that terms touch, overlap and just miss. */
export const days = [
  '2023-12-31',
  '2024-02-29',
  '2026-12-31',
  '2027-01-01',
  '2027-06-30',
  '2027-07-01',
  '2027-07-02',
  '2028-02-29',
  '2028-12-31',
  '2029-02-28',
  '2032-06-30',
] as const;

const code = fc.constantFrom(...CODES);
const day = fc.constantFrom(...days);
/** Small numbers collide: shares exceed layers, transfers exceed quotas, amv exceeds totals. */
const number = fc.integer({ min: 0, max: 12 });
const pair = fc.record({
  total: fc.option(number, { freq: 8 }),
  amv: fc.option(fc.integer({ min: 0, max: 4 }), { freq: 4 }),
});

const facilityFact = (index: number): fc.Arbitrary<FacilityFact> =>
  fc
    .record({
      host: fc.oneof({ weight: 9, arbitrary: code }, { weight: 1, arbitrary: fc.constant(OUTSIDE) }),
      status: fc.constantFrom('open', 'open', 'open', 'closed', 'cancelled', null),
      physicalPlaces: fc.option(number),
      // Any of the others, itself, or one that is gone: chains and circles.
      sameAs: fc.option(fc.constantFrom('f0', 'f1', 'f2', 'f3', 'gone'), { freq: 2 }),
    })
    .map(({ host, ...changes }) => facility(`f${index}`, host, changes));

const layerFact = (index: number, facilities: readonly FacilityFact[]): fc.Arbitrary<LayerFact> =>
  fc
    .record({
      at: fc.constantFrom(...facilities),
      group: fc.constantFrom(...GROUPS, 'asylum-seekers', null),
      from: fc.option(day, { freq: 9 }),
      until: fc.option(day, { freq: 3 }),
      certainty: fc.constantFrom('hard', 'hard', 'soft'),
      places: pair,
    })
    .map(({ at, from, until, places, ...rest }) =>
      layer(at, '0/0', from, until, { recordId: `l${index}`, ...rest, ...places }),
    );

interface Shared {
  readonly share: ShareFact;
  readonly confirmation: ConfirmationFact | null;
}

/** A share is confirmed as it is, for other places, or not. */
const shared = (of: LayerFact, municipality: string): fc.Arbitrary<Shared> =>
  fc
    .record({ places: pair, confirmed: fc.constantFrom('same', 'same', 'other', 'no') })
    .map(({ places, confirmed }) => {
      const head = { layer: of.recordId, host: of.host, municipality };
      const said = confirmed === 'other' ? { total: (places.total ?? 0) + 1, amv: places.amv } : places;
      return {
        share: { recordId: `s ${of.recordId} ${municipality}`, ...head, ...places },
        confirmation: confirmed === 'no' ? null : { recordId: `c ${of.recordId} ${municipality}`, ...head, ...said },
      };
    });

const sharesOf = (of: LayerFact): fc.Arbitrary<Shared[]> =>
  fc
    .subarray([...CODES, OUTSIDE], { maxLength: 4 })
    .chain((municipalities) => fc.tuple(...municipalities.map((each) => shared(of, each))));

const periodOf = (group: string) => (group === 'permit-holders' ? fc.constantFrom(...HALF_YEARS) : fc.constant(CYCLE));
const kindOf = (group: string) =>
  group === 'permit-holders' ? (['net', 'corrected'] as const) : (['indicative', 'decided'] as const);

const quotaFacts: fc.Arbitrary<QuotaFact[]> = fc
  .array(
    fc.constantFrom(...GROUPS).chain((group) =>
      fc.record({
        group: fc.constant(group),
        area: fc.constantFrom(...CODES, ...CODES, REGION, 'vr-n', 'vr-z', 'noord'),
        period: periodOf(group),
        kind: fc.constantFrom(...kindOf(group)),
        places: pair,
      }),
    ),
    { minLength: 10, maxLength: 30 },
  )
  .map((rows) => {
    const facts = rows.map(({ area, places, ...rest }) => quota(area, '0/0', { ...rest, ...places }));
    return [...new Map(facts.map((fact) => [fact.recordId, fact])).values()];
  });

export const transferFacts: fc.Arbitrary<TransferFact[]> = fc
  .array(
    fc.constantFrom(...GROUPS).chain((group) =>
      fc.record({
        from: code,
        to: code,
        places: fc.record({ total: fc.integer({ min: 0, max: 15 }), amv: fc.integer({ min: 0, max: 4 }) }),
        group: fc.constant(group),
        period: periodOf(group),
        statedAgainst: fc.constantFrom(kindOf(group)[0]),
        containedIn: fc.constantFrom({}, {}, { decided: 'yes' }, { decided: 'no' }, { corrected: 'yes' } as const),
        status: fc.constantFrom('official', 'official', 'draft', 'draft', 'void', 'ended'),
        term: fc
          .tuple(day, day)
          .map(([one, other]) => (one < other ? { from: one, until: other } : { from: other, until: one })),
        endedOn: fc.option(day, { freq: 2 }),
      }),
    ),
    { minLength: 4, maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ from, to, places, ...rest }, at) => transfer(`t${at}`, from, to, '0/0', { ...rest, ...places })),
  );

const realisationFacts: fc.Arbitrary<RealisationFact[]> = fc
  .array(
    fc.record({
      municipality: code,
      period: fc.constantFrom(...HALF_YEARS),
      referenceDate: fc.constantFrom('2027-03-01', '2027-06-30', '2027-07-01', '2027-10-01'),
      total: fc.option(number),
      kind: fc.constantFrom('realised', 'realised', 'planned'),
      source: fc.constantFrom('municipality', 'coa', 'other'),
    }),
    { maxLength: 20 },
  )
  .map((rows) => {
    const facts = rows.map(({ municipality, period, referenceDate, total, ...rest }) =>
      housedCount(municipality, period, referenceDate, total, rest),
    );
    return [...new Map(facts.map((fact) => [fact.recordId, fact])).values()];
  });

/** Facts with everything that can be wrong with them: the rules have to hold all the same. */
export const positionFacts: fc.Arbitrary<PositionFacts> = fc
  .tuple(...[0, 1, 2, 3].map(facilityFact))
  .chain((facilities) =>
    fc.tuple(...Array.from({ length: 8 }, (_, at) => layerFact(at, facilities))).chain((layers) =>
      fc.record({
        facilities: fc.constant(facilities),
        layers: fc.constant(layers),
        shared: fc.tuple(...layers.map(sharesOf)),
        areas: fc.tuple(
          ...CODES.map(() =>
            fc.record({ sub: fc.constantFrom('noord', 'zuid', null), safety: fc.constantFrom('vr-n', 'vr-z', null) }),
          ),
        ),
        quotas: quotaFacts,
        transfers: transferFacts,
        realisations: realisationFacts,
        rule: fc.option(
          fc.record({
            minimumYears: fc.constantFrom(null, 3, 5),
            minimumPlaces: fc.constantFrom(null, 5),
            readyBy: fc.option(day),
          }),
        ),
        restCounts: fc.boolean(),
        carries: fc.array(fc.record({ municipality: code, persons: fc.integer({ min: -9, max: 9 }) }), {
          maxLength: 6,
        }),
      }),
    ),
  )
  .map(({ shared: all, areas, rule, restCounts, carries, ...rest }) => ({
    ...emptyFacts,
    ...rest,
    municipalities: CODES.map((each, at) => ({
      code: each,
      subregion: areas[at]?.sub ?? null,
      safetyRegion: areas[at]?.safety ?? null,
      validFrom: null,
      validUntil: null,
    })),
    shares: all.flat().map(({ share }) => share),
    confirmations: all.flat().flatMap(({ confirmation }) => (confirmation === null ? [] : [confirmation])),
    countingRules: rule === null ? [] : [{ recordId: 'rule', group: 'asylum-seekers', period: CYCLE, ...rule }],
    settings: { ...settingDefaults, 'rest-counts-for-host': restCounts },
    openingCarries: carries.map((each) => ({
      recordId: `o ${each.municipality}`,
      group: 'permit-holders',
      period: '2027-1',
      ...each,
    })),
  }));

export const positionQuestion: fc.Arbitrary<PositionQuestion> = fc.constantFrom(...GROUPS).chain((group) =>
  fc.record({
    group: fc.constant(group),
    period: periodOf(group),
    kind: fc.constantFrom(...kindOf(group)),
    date: day,
    view: fc.constantFrom('official', 'scenario'),
    certainty: fc.constantFrom('hard', 'with-soft'),
  }),
);
