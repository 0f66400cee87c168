import { expect, test } from 'vitest';
import { choicesFor } from '../../../shared/merge/choices-for';
import { applies, edits, mails, newDesk, planOf, QUOTA, REALISATION, types, values } from './desk';

/** The region's own quota, and Venlo's realisation edited by the region. */
function planOfBoth() {
  const desk = newDesk();
  types(desk, desk.region, QUOTA, '40');
  types(desk, desk.region, REALISATION, '9');
  const plan = planOf(desk, desk.venlo, mails(desk, desk.region));
  return { desk, plan };
}

test('"all" merges everything, and a conflict stays a conflict', () => {
  const { desk } = planOfBoth();
  types(desk, desk.venlo, QUOTA, '41');
  const plan = planOf(desk, desk.venlo, mails(desk, desk.region));
  applies(desk, desk.venlo, plan, choicesFor(plan, 'all'));
  expect(values(desk.venlo, QUOTA)).toEqual(['40', '41']);
  expect(values(desk.venlo, REALISATION)).toEqual(['9']);
});

test('"owner" merges what the owner wrote and leaves the rest for a person', () => {
  const { desk, plan } = planOfBoth();
  applies(desk, desk.venlo, plan, choicesFor(plan, 'owner'));
  expect(values(desk.venlo, QUOTA)).toEqual(['40']);
  expect(values(desk.venlo, REALISATION)).toEqual(['0']);
  expect(desk.venlo.waiting(REALISATION)).toHaveLength(1);
});

test('"owner" does not decide a conflict, also not for the owner', () => {
  const { desk } = planOfBoth();
  types(desk, desk.venlo, QUOTA, '41');
  const plan = planOf(desk, desk.venlo, mails(desk, desk.region));
  applies(desk, desk.venlo, plan, choicesFor(plan, 'owner'));
  expect(values(desk.venlo, QUOTA)).toEqual(['41']);
});

test('a workbook made for the owner counts as written by the owner', () => {
  const desk = newDesk();
  const plan = planOf(desk, desk.region, edits(desk, mails(desk, desk.region), [[REALISATION, 12]]));
  applies(desk, desk.region, plan, choicesFor(plan, 'owner'));
  expect(values(desk.region, REALISATION)).toEqual(['12']);
});

test('"none" merges nothing and keeps nothing aside', () => {
  const { desk, plan } = planOfBoth();
  expect(applies(desk, desk.venlo, plan, choicesFor(plan, 'none'))).toMatchObject({ registers: [], waitingAdded: [] });
});

test('what was refused before is not taken by rule', () => {
  const { desk, plan } = planOfBoth();
  applies(
    desk,
    desk.venlo,
    plan,
    new Map(plan.items.map(({ key }) => [key, { kind: 'refuse', text: 'nee' } as const])),
  );
  const again = planOf(desk, desk.venlo, mails(desk, desk.region));
  expect(again.items).toMatchObject([{ outcome: 'refused', ref: QUOTA }]);
  expect(choicesFor(again, 'all').size).toBe(0);
});

test('what only its owner decides is left for a person by every rule when another wrote it', () => {
  const { plan } = planOfBoth();
  const guarded = plan.items.map((item) => ({ ...item, isOwnersOnly: true }));
  const kinds = (policy: 'all' | 'owner') =>
    guarded.map(({ key }) => choicesFor({ ...plan, items: guarded }, policy).get(key)?.kind);
  expect(guarded.map(({ byOwner }) => byOwner)).toEqual([true, false]);
  expect(kinds('all')).toEqual(['take', 'later']);
  expect(kinds('owner')).toEqual(['take', 'later']);
});

test('of a new record one such register leaves the whole record', () => {
  const { plan } = planOfBoth();
  const [quota, realisation] = plan.items;
  if (quota === undefined || realisation === undefined) throw new Error('two items');
  const other = { ...realisation, key: 'other', isNewRecord: true };
  const items = [quota, { ...realisation, isNewRecord: true, isOwnersOnly: true }, other];
  const choices = choicesFor({ ...plan, items }, 'all');
  expect(items.map(({ key }) => choices.get(key)?.kind)).toEqual(['take', 'later', 'later']);
});
