import { expect, test } from 'vitest';
import { planImport } from '../../../shared/merge/plan-import';
import { planWaiting } from '../../../shared/merge/plan-waiting';
import { type OwnWrite, writeValues } from '../../../shared/merge/write-value';
import {
  applies,
  author,
  type Desk,
  edits,
  incoming,
  mails,
  newDesk,
  planOf,
  QUOTA,
  REALISATION,
  reads,
  types,
  values,
} from './desk';
import { applyEffects } from './simulation/apply-effects';
import { type Installation, ownerOf, STARTING_REFS } from './simulation/world';

test('a plan says who wrote it, who the owner is, what stood and what would stand', () => {
  const desk = newDesk();
  types(desk, desk.region, REALISATION, '9');
  const plan = planOf(desk, desk.venlo, mails(desk, desk.region));
  expect(plan.items).toMatchObject([
    {
      ref: REALISATION,
      outcome: 'forward',
      owner: 'GM0983',
      authors: ['PV31'],
      byOwner: false,
      isEdited: false,
      before: { siblings: [{ value: '0' }] },
      after: { siblings: [{ value: '9' }] },
    },
  ]);
  expect(plan.counts).toMatchObject({
    registers: STARTING_REFS.length,
    seen: STARTING_REFS.length - 1,
    conflicts: 0,
    newRecords: 0,
  });
});

test('making a plan changes nothing', () => {
  const desk = newDesk();
  types(desk, desk.region, QUOTA, '9');
  const before = desk.venlo.register(QUOTA);
  planOf(desk, desk.venlo, mails(desk, desk.region));
  expect(desk.venlo.register(QUOTA)).toBe(before);
});

test('the same file twice is an empty plan', () => {
  const desk = newDesk();
  const file = edits(desk, mails(desk, desk.region), [[QUOTA, 5]]);
  reads(desk, desk.venlo, file);
  expect(planOf(desk, desk.venlo, file)).toMatchObject({
    items: [],
    silent: [],
    read: [],
    counts: { seen: STARTING_REFS.length },
  });
});

test('a file that is behind changes nothing', () => {
  const desk = newDesk();
  const file = mails(desk, desk.region);
  types(desk, desk.venlo, QUOTA, '7');
  expect(planOf(desk, desk.venlo, file)).toMatchObject({ items: [], silent: [] });
});

test('two rows for one record in one file become a conflict, and neither is lost', () => {
  const desk = newDesk();
  const file = mails(desk, desk.region);
  const rows = [edits(desk, file, [[QUOTA, 5]]), edits(desk, file, [[QUOTA, 6]])].flatMap((one) => incoming(desk, one));
  const plan = planImport(desk.venlo, rows, ownerOf, { file: 'twee rijen' });
  expect(plan.items).toMatchObject([{ ref: QUOTA, isConflict: true, incoming: { siblings: [{}, {}] } }]);
});

test('what was left for later is planned like a file, and names the file it came from', () => {
  const desk = newDesk();
  const file = edits(desk, mails(desk, desk.region), [
    [QUOTA, 5],
    [REALISATION, 6],
  ]);
  reads(desk, desk.venlo, file, { kind: 'later' });
  const entries = [...desk.venlo.waiting(QUOTA), ...desk.venlo.waiting(REALISATION)];
  const plan = planWaiting(desk.venlo, entries, ownerOf);
  expect(plan.items).toMatchObject([
    { ref: QUOTA, file: file.name, isEdited: true, isWaiting: true },
    { ref: REALISATION, file: file.name },
  ]);
  applies(desk, desk.venlo, plan, new Map([[plan.items[0]?.key ?? '', { kind: 'take' } as const]]));
  expect(values(desk.venlo, QUOTA)).toEqual(['5']);
  expect(desk.venlo.waiting(QUOTA)).toEqual([]);
  expect(desk.venlo.waiting(REALISATION)).toHaveLength(1);
});

test('when the same values stand but another of them counts, a person is asked', () => {
  const desk = newDesk();
  types(desk, desk.region, REALISATION, '6');
  types(desk, desk.venray, REALISATION, '7');
  const early = mails(desk, desk.venray);
  reads(desk, desk.region, early);
  types(desk, desk.venlo, REALISATION, '7');
  const plan = planOf(desk, desk.region, mails(desk, desk.venlo));
  expect(plan.items).toMatchObject([{ ref: REALISATION, outcome: 'conflict' }]);
});

/** An own write on the quota that is not typed. */
function writes(desk: Desk, one: Installation, write: Omit<OwnWrite, 'head' | 'register'>): void {
  const head = one.head(QUOTA.recordId);
  if (head === null) throw new Error('no quota');
  const own = { ...write, head, register: QUOTA.register };
  applyEffects(desk.world, one, writeValues(one, [own], author(desk, one)));
}

test('a decision on a conflict is a write that has seen all values', () => {
  const desk = newDesk();
  types(desk, desk.region, QUOTA, '40');
  types(desk, desk.venlo, QUOTA, '41');
  reads(desk, desk.venlo, mails(desk, desk.region));
  writes(desk, desk.venlo, { value: '40', origin: 'decision', detail: 'besluit 12 maart' });
  reads(desk, desk.region, mails(desk, desk.venlo));
  expect(desk.region.register(QUOTA)?.siblings).toMatchObject([
    { value: '40', label: { origin: 'decision', detail: 'besluit 12 maart' } },
  ]);
});

test('a revert is a new write with the old value, and travels', () => {
  const desk = newDesk();
  types(desk, desk.region, QUOTA, '40');
  reads(desk, desk.venlo, mails(desk, desk.region));
  writes(desk, desk.region, { value: '0', origin: 'revert' });
  reads(desk, desk.venlo, mails(desk, desk.region));
  expect(desk.venlo.register(QUOTA)?.siblings).toMatchObject([{ value: '0', label: { origin: 'revert' } }]);
});

test('a change of owner is marked, so that no rule takes it', () => {
  const desk = newDesk();
  types(desk, desk.region, QUOTA, '9');
  const rows = incoming(desk, mails(desk, desk.region));
  const options = { file: 'x', isOwnerRegister: ({ register }: { register: string }) => register === 'places' };
  expect(planImport(desk.venlo, rows, ownerOf, options).items).toMatchObject([{ changesOwner: true }]);
});
