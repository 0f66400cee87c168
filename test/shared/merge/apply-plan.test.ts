import { expect, test } from 'vitest';
import { applyPlan, staleRefs } from '../../../shared/merge/apply-plan';
import type { Choice } from '../../../shared/merge/plan';
import { refKey } from '../../../shared/merge/ref-key';
import { applies, author, edits, mails, newDesk, planOf, QUOTA, REALISATION, reads, types, values } from './desk';
import { applyEffects } from './simulation/apply-effects';

const QUOTA_KEY = refKey(QUOTA);

test('taking an edit puts theirs in place of ours', () => {
  const desk = newDesk();
  types(desk, desk.region, QUOTA, '40');
  reads(desk, desk.venlo, mails(desk, desk.region));
  expect(values(desk.venlo, QUOTA)).toEqual(['40']);
});

test('taking a conflict leaves both values: nobody decided', () => {
  const desk = newDesk();
  types(desk, desk.region, QUOTA, '40');
  types(desk, desk.venlo, QUOTA, '41');
  reads(desk, desk.venlo, mails(desk, desk.region));
  expect(values(desk.venlo, QUOTA)).toEqual(['40', '41']);
});

test.each([
  ['ours', { kind: 'ours' } as const, '41'],
  ['theirs', { kind: 'theirs' } as const, '40'],
  ['a third value', { kind: 'other', value: '45' } as const, '45'],
])('deciding a conflict for %s is one own write that has seen both', (_name, choice, value) => {
  const desk = newDesk();
  types(desk, desk.region, QUOTA, '40');
  types(desk, desk.venlo, QUOTA, '41');
  const file = mails(desk, desk.region);
  reads(desk, desk.venlo, file, choice);
  const state = desk.venlo.register(QUOTA);
  expect(state?.siblings).toMatchObject([{ value, dot: desk.venlo.own, label: { origin: 'decision' } }]);
  expect(planOf(desk, desk.venlo, file).items).toEqual([]);
});

test('a person can pick one of several values of theirs by its dot', () => {
  const desk = newDesk();
  types(desk, desk.region, QUOTA, '40');
  types(desk, desk.venray, QUOTA, '42');
  reads(desk, desk.region, mails(desk, desk.venray));
  types(desk, desk.venlo, QUOTA, '41');
  const dot = desk.region.register(QUOTA)?.siblings.find(({ value }) => value === '42')?.dot;
  reads(desk, desk.venlo, mails(desk, desk.region), { kind: 'theirs', dot });
  expect(values(desk.venlo, QUOTA)).toEqual(['42']);
});

test('the owner who refuses writes the old value, and that travels', () => {
  const desk = newDesk();
  const file = edits(desk, mails(desk, desk.region), [[QUOTA, 99]]);
  reads(desk, desk.region, file, { kind: 'refuse', text: 'niet afgesproken' });
  expect(desk.region.register(QUOTA)?.siblings).toMatchObject([
    { value: '0', label: { origin: 'refusal', detail: 'niet afgesproken' } },
  ]);
  reads(desk, desk.venlo, file);
  reads(desk, desk.venlo, mails(desk, desk.region));
  expect(values(desk.venlo, QUOTA)).toEqual(['0']);
});

test('anyone else who refuses leaves a remark, changes no value, and is not asked again', () => {
  const desk = newDesk();
  const file = edits(desk, mails(desk, desk.region), [[QUOTA, 99]]);
  const before = desk.venlo.register(QUOTA);
  const effects = reads(desk, desk.venlo, file, { kind: 'refuse', text: 'dit kan niet' });
  expect(effects.remarks).toMatchObject([{ ref: QUOTA, text: 'dit kan niet', party: 'GM0983' }]);
  expect(effects.waitingAdded).toEqual([]);
  expect(desk.venlo.register(QUOTA)).toBe(before);
  expect(planOf(desk, desk.venlo, file).items).toMatchObject([{ outcome: 'refused' }]);
  applies(desk, desk.venlo, planOf(desk, desk.venlo, file), new Map());
  expect(desk.venlo.waiting(QUOTA)).toEqual([]);
});

test('support that refuses on behalf of the owner writes, and the label says for whom', () => {
  const desk = newDesk();
  const file = edits(desk, mails(desk, desk.region), [[REALISATION, 7]]);
  const plan = planOf(desk, desk.region, file);
  const choices = new Map([[refKey(REALISATION), { kind: 'refuse', text: 'belde' } as const]]);
  const effects = applyPlan(desk.region, plan, choices, { ...author(desk, desk.region), onBehalfOf: 'GM0983' });
  expect(effects.registers[0]?.wrote).toMatchObject({ value: '0', label: { party: 'PV31', onBehalfOf: 'GM0983' } });
});

test('what is left for later is not merged, is kept once, and goes when it is covered', () => {
  const desk = newDesk();
  const file = edits(desk, mails(desk, desk.region), [[QUOTA, 99]]);
  reads(desk, desk.venlo, file, { kind: 'later' });
  reads(desk, desk.venlo, file, { kind: 'later' });
  expect(values(desk.venlo, QUOTA)).toEqual(['0']);
  expect(desk.venlo.waiting(QUOTA)).toMatchObject([{ file: file.name, isEdited: true }]);
  expect(planOf(desk, desk.venlo, file).items).toMatchObject([{ isWaiting: true }]);
  const effects = reads(desk, desk.venlo, file);
  expect(effects.waitingRemoved).toHaveLength(1);
  expect(desk.venlo.waiting(QUOTA)).toEqual([]);
});

test('without a choice a register is left for later, so that nothing gets lost', () => {
  const desk = newDesk();
  const plan = planOf(desk, desk.venlo, edits(desk, mails(desk, desk.region), [[QUOTA, 99]]));
  expect(applies(desk, desk.venlo, plan, new Map()).waitingAdded).toMatchObject([{ ref: QUOTA }]);
});

test('a write on a register with something waiting has seen what waits', () => {
  const desk = newDesk();
  const file = edits(desk, mails(desk, desk.region), [[QUOTA, 99]]);
  reads(desk, desk.venlo, file, { kind: 'later' });
  types(desk, desk.venlo, QUOTA, '50');
  expect(desk.venlo.waiting(QUOTA)).toEqual([]);
  expect(planOf(desk, desk.venlo, file)).toMatchObject({ items: [], read: [{ ref: QUOTA, value: '99' }] });
});

test('"toch overnemen" writes the values of a file that was read before anew', () => {
  const desk = newDesk();
  const file = edits(desk, mails(desk, desk.region), [[QUOTA, 99]]);
  reads(desk, desk.region, file, { kind: 'refuse', text: 'nee' });
  const plan = planOf(desk, desk.region, file);
  expect(plan.items).toEqual([]);
  applies(desk, desk.region, plan, new Map([[QUOTA_KEY, { kind: 'take' } as const]]));
  expect(desk.region.register(QUOTA)?.siblings).toMatchObject([{ value: '99', dot: desk.region.own }]);
});

test('a new record is taken or left as a whole', () => {
  const desk = newDesk();
  const note = { recordId: 'note:GM0983:typed-1', register: 'places' };
  types(desk, desk.venlo, note, '5');
  types(desk, desk.venlo, { ...note, register: 'source' }, '"telling"');
  const plan = planOf(desk, desk.region, mails(desk, desk.venlo));
  expect(plan.counts.newRecords).toBe(1);
  const one = new Map([[refKey(note), { kind: 'take' } as const]]);
  expect(applyPlan(desk.region, plan, one, author(desk, desk.region)).registers).toHaveLength(2);
  const split = new Map<string, Choice>([...one, [`${note.recordId}/source`, { kind: 'later' }]]);
  expect(() => applyPlan(desk.region, plan, split, author(desk, desk.region))).toThrow('as a whole');
});

test('the owner who refuses a new record takes it in and deletes it, so that the refusal travels', () => {
  const desk = newDesk();
  const note = { recordId: 'note:GM0983:typed-1', register: 'places' };
  types(desk, desk.region, note, '5');
  reads(desk, desk.venlo, mails(desk, desk.region), { kind: 'refuse', text: 'dubbel' });
  expect(values(desk.venlo, note)).toEqual(['5']);
  expect(values(desk.venlo, { ...note, register: 'deleted' })).toEqual(['true']);
});

test('a plan is not applied to a dossier that changed meanwhile', () => {
  const desk = newDesk();
  const plan = planOf(desk, desk.venlo, edits(desk, mails(desk, desk.region), [[QUOTA, 99]]));
  types(desk, desk.venlo, QUOTA, '3');
  expect(staleRefs(desk.venlo, plan)).toEqual([QUOTA]);
  expect(() => applies(desk, desk.venlo, plan, new Map())).toThrow('stale');
});

test('an own write is above everything that came in with the same file', () => {
  const desk = newDesk();
  for (const value of ['1', '2', '3']) types(desk, desk.region, REALISATION, value);
  types(desk, desk.region, QUOTA, '40');
  types(desk, desk.venlo, QUOTA, '41');
  reads(desk, desk.venlo, mails(desk, desk.region), { kind: 'other', value: '7' });
  expect(desk.venlo.own.counter).toBeGreaterThan(desk.region.own.counter);
});

test('equal values are merged without asking', () => {
  const desk = newDesk();
  types(desk, desk.region, QUOTA, '40');
  types(desk, desk.venlo, QUOTA, '40');
  const plan = planOf(desk, desk.venlo, mails(desk, desk.region));
  expect(plan).toMatchObject({ items: [], silent: [{ ref: QUOTA, change: 'equal' }] });
  applyEffects(desk.world, desk.venlo, applyPlan(desk.venlo, plan, new Map(), author(desk, desk.venlo)));
  expect(desk.venlo.register(QUOTA)?.siblings).toHaveLength(2);
});

test('a clone is never merged, and no write follows before there is a new site id', () => {
  const desk = newDesk();
  types(desk, desk.venlo, QUOTA, '41');
  const twin = newDesk();
  types(twin, twin.venlo, QUOTA, '77');
  types(twin, twin.venlo, REALISATION, '6');
  const plan = planOf(desk, desk.venlo, mails(twin, twin.venlo));
  const [clone, other] = plan.items;
  expect(clone).toMatchObject({ ref: QUOTA, outcome: 'clone', cloneReason: 'dot-with-two-values', after: null });
  expect(other).toMatchObject({ ref: REALISATION, outcome: 'forward' });
  expect(plan.foreignUseOfOwnSite).toMatchObject([{ ref: REALISATION }]);
  const takeAll = new Map<string, Choice>(plan.items.map(({ key }) => [key, { kind: 'take' }]));
  const effects = applyPlan(desk.venlo, plan, takeAll, author(desk, desk.venlo));
  expect(effects.registers.map(({ ref }) => ref)).toEqual([REALISATION]);
  expect(effects.needsNewSite).toBe(true);
  const writes = new Map<string, Choice>([[refKey(REALISATION), { kind: 'other', value: '9' }]]);
  expect(() => applyPlan(desk.venlo, plan, writes, author(desk, desk.venlo))).toThrow('new site id');
  const fresh = { ...author(desk, desk.venlo), site: 'GM0983-0009' };
  expect(applyPlan(desk.venlo, plan, writes, fresh)).toMatchObject({
    needsNewSite: false,
    counters: { site: 'GM0983-0009' },
  });
});
