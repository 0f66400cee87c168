// Positions over a whole country: 342 municipalities, 5,000 facilities, 15 years. The anchor adds up the same layers in plain
// loops, without rules, shares or explanation, so that the ratios can be compared between machines; the limits are milliseconds.
// Held are the limits by the clock, which is what a person waits for: the median of the repetitions in which the machine did
// nothing else. Processor time of this process stands beside it.
import { cpus } from 'node:os';
import { bundleParts } from '../lib/bundle-parts.mjs';
import { measure } from './measure.mjs';

const MUNICIPALITIES = 342;
const FACILITIES = 5_000;
const [FIRST_YEAR, LAST_YEAR] = [2024, 2038];

export default async function benchPositions() {
  const parts = await builtParts();
  const facts = factsOf();
  const months = monthsOf();
  const question = {
    group: 'asylum-seekers',
    period: 'cycle-2',
    kind: 'decided',
    date: '2027-07-01',
    view: 'official',
    certainty: 'with-soft',
  };
  const index = parts.createPositionIndex(facts);
  const answer = parts.positionsOf(index, question);
  if (answer.municipalities.length !== MUNICIPALITIES || !(answer.region.counted.total.sum > 0))
    throw new Error('bench: nothing counts');
  const edit = editOf(index, facts);
  return measure({
    title:
      `Positions of ${MUNICIPALITIES} municipalities, ${facts.facilities.length} facilities with ${facts.layers.length} layers and ` +
      `${facts.shares.length} shares, over ${LAST_YEAR - FIRST_YEAR + 1} years; by the clock on ${cpus().length} x ${cpus()[0]?.model}`,
    rounds: 21,
    milliseconds: {
      'one date, from the facts': 50,
      'one date, facts read before': 50,
      'every month, facts read before': 500,
      'every month of the region': 500,
      'one edit and one date after it': 5,
    },
    candidates: [
      { name: 'plain sum of one date (anchor)', times: 5, run: byTheClock(() => plainSum(facts, question.date)) },
      {
        name: 'one date, from the facts',
        times: 3,
        run: byTheClock(() => parts.positionsOf(parts.createPositionIndex(facts), question)),
      },
      { name: 'one date, facts read before', times: 5, run: byTheClock(() => parts.positionsOf(index, question)) },
      { name: 'every month, facts read before', run: () => everyMonth(parts, facts, question, months) },
      {
        name: 'every month of the region',
        run: byTheClock(() => parts.courseOf(index, question, facts.region, months)),
      },
      {
        name: 'one edit and one date after it',
        times: 5,
        run: byTheClock(() => parts.positionsOf(parts.changedIndex(index, edit()), question)),
      },
    ],
  });
}

/** Milliseconds that a call takes, by the clock and of the processor; its result is kept until then, so that nothing is left out. */
function byTheClock(run) {
  return () => {
    const busy = process.cpuUsage();
    const start = performance.now();
    run();
    const clock = performance.now() - start;
    const { user, system } = process.cpuUsage(busy);
    return { clock, processor: (user + system) / 1_000 };
  };
}

/** The answers for all areas on every first day of a month. The facts are laid before the clock runs; the series are not. */
function everyMonth(parts, facts, question, months) {
  const index = parts.createPositionIndex(facts);
  return byTheClock(() => months.map((date) => parts.positionsOf(index, { ...question, date })))();
}

/** What the places of a day come to when nothing has to be known but the days: the least that any program does. */
function plainSum({ layers }, date) {
  const places = new Map();
  for (const { host, total, from, until } of layers) {
    if (from <= date && (until === null || until >= date)) places.set(host, (places.get(host) ?? 0) + total);
  }
  return places;
}

/** Another facility each time gets ten places more, as somebody who types them. */
function editOf(index, facts) {
  let at = 0;
  return () => {
    const { recordId } = facts.facilities[(at++ * 7) % facts.facilities.length];
    const unit = index.units.get(recordId);
    const [first, ...rest] = unit.layers;
    return { facilities: [{ ...unit, layers: [{ ...first, total: first.total + 10 }, ...rest] }] };
  };
}

function factsOf() {
  const random = numbers();
  const codes = Array.from({ length: MUNICIPALITIES }, (_, at) => `GM${String(at + 1).padStart(4, '0')}`);
  const facilities = [];
  const layers = [];
  const shares = [];
  const confirmations = [];
  for (let at = 0; at < FACILITIES; at++) {
    const id = `facility-${at}`;
    const host = codes[at % codes.length];
    facilities.push(facilityOf(id, host, random));
    const count = 2 + random(2);
    for (let each = 0; each < count; each++) {
      const layer = layerOf(`${id}-${each}`, id, host, random);
      layers.push(layer);
      if (random(4) > 0) continue;
      const part = Math.floor(layer.total / 3);
      for (const municipality of [codes[(at + 1) % codes.length], codes[(at + 2) % codes.length]]) {
        const share = { layer: layer.recordId, host, municipality, total: part, amv: 1 };
        shares.push({ recordId: `share-${layer.recordId}-${municipality}`, ...share });
        if (random(5) > 0) confirmations.push({ recordId: `yes-${layer.recordId}-${municipality}`, ...share });
      }
    }
  }
  return {
    region: 'PV99',
    subregions: Array.from({ length: 30 }, (_, at) => `part-${at}`),
    safetyRegions: Array.from({ length: 25 }, (_, at) => `vr-${at}`),
    municipalities: codes.map((code, at) => ({
      code,
      subregion: `part-${at % 30}`,
      safetyRegion: `vr-${at % 25}`,
      validFrom: null,
      validUntil: null,
    })),
    groups: [
      { code: 'asylum-seekers', measure: 'stock', unit: 'places', countsAmv: true },
      { code: 'ukraine', measure: 'stock', unit: 'places', countsAmv: false },
    ],
    periods: cycles(),
    quotas: quotasOf(codes, random),
    facilities,
    layers,
    shares,
    confirmations,
    countingRules: [
      {
        recordId: 'rule',
        group: 'asylum-seekers',
        period: 'cycle-2',
        minimumYears: 5,
        minimumPlaces: null,
        readyBy: null,
      },
    ],
    realisations: [],
    inhabitants: [],
    nationalTasks: [],
    openingCarries: [],
    substitutions: [],
    settings: { 'rest-counts-for-host': true, 'amv-by-amv-places': true },
    transfers: transfersOf(codes, random),
  };
}

function facilityOf(recordId, host, random) {
  return {
    recordId,
    host,
    name: `Locatie ${recordId}`,
    place: '',
    kind: 'asylum-centre',
    status: random(20) === 0 ? 'cancelled' : 'open',
    from: null,
    until: null,
    hardLimit: null,
    canRenew: 'unknown',
    renewalUntil: null,
    physicalPlaces: 200,
    sameAs: random(100) === 0 ? `facility-${random(FACILITIES)}` : null,
  };
}

function layerOf(recordId, facility, host, random) {
  const from = `${FIRST_YEAR + random(12)}-${two(1 + random(12))}-01`;
  const years = 1 + random(10);
  return {
    recordId,
    facility,
    host,
    group: random(3) === 0 ? 'ukraine' : 'asylum-seekers',
    total: 10 + random(90),
    amv: random(8),
    from,
    until: `${Number(from.slice(0, 4)) + years}-12-31`,
    certainty: random(4) === 0 ? 'soft' : 'hard',
  };
}

/** Two-year cycles over all the years. */
function cycles() {
  return Array.from({ length: 8 }, (_, at) => ({
    code: `cycle-${at + 1}`,
    type: 'cycle',
    from: `${FIRST_YEAR + at * 2}-01-01`,
    until: `${FIRST_YEAR + at * 2 + 1}-12-31`,
    groups: ['asylum-seekers', 'ukraine'],
  }));
}

function quotasOf(codes, random) {
  return cycles().flatMap(({ code: period }) =>
    ['indicative', 'decided'].flatMap((kind) =>
      codes.map((area) => ({
        recordId: `quota-${area}-${period}-${kind}`,
        area,
        group: 'asylum-seekers',
        period,
        kind,
        total: 50 + random(400),
        amv: random(30),
        span: null,
      })),
    ),
  );
}

function transfersOf(codes, random) {
  return Array.from({ length: 400 }, (_, at) => ({
    recordId: `transfer-${at}`,
    agreement: `agreement-${at}`,
    number: `TEST-2026-${at}`,
    group: 'asylum-seekers',
    period: `cycle-${1 + random(8)}`,
    from: codes[random(codes.length)],
    to: codes[random(codes.length)],
    statedAgainst: 'decided',
    containedIn: {},
    status: random(3) === 0 ? 'draft' : 'official',
    term: { from: `${FIRST_YEAR}-01-01`, until: `${LAST_YEAR}-12-31` },
    endedOn: null,
    facilities: [],
    total: 1 + random(20),
    amv: 0,
  }));
}

function monthsOf() {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
  return years.flatMap((year) => Array.from({ length: 12 }, (_, at) => `${year}-${two(at + 1)}-01`));
}

const two = (number) => String(number).padStart(2, '0');

/** The same whole numbers below a limit at every run (a linear congruential generator). */
function numbers() {
  let state = 20_271_125;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const builtParts = () =>
  bundleParts('positions', [
    ['{ createPositionIndex }', 'shared/domain/position/position-index.ts'],
    ['{ changedIndex }', 'shared/domain/position/changed-index.ts'],
    ['{ positionsOf }', 'shared/domain/position/positions-of.ts'],
    ['{ courseOf }', 'shared/domain/position/course-of.ts'],
  ]);
