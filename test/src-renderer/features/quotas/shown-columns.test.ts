import { expect, test } from 'vitest';
import { columnKey, groupColumns, shownColumns } from '../../../../src-renderer/features/quotas/shown-columns';
import { aColumn } from './example-matrix';

const agreed = aColumn({ id: 'a' });
const reported = aColumn({ id: 'b', kind: 'reported', isDefault: false });
const net = aColumn({
  id: 'c',
  group: 'permit-holders',
  groupName: 'Statushouders',
  groupOrder: 2,
  unit: 'persons',
  kind: 'net',
});

test('without a choice the usual kinds are shown', () => {
  expect(shownColumns([agreed, reported], {})).toEqual([agreed]);
});

test('a choice holds in another round, because it does not name the period', () => {
  const choices = { [columnKey(agreed)]: false, [columnKey(reported)]: true };
  const nextRound = { ...reported, id: 'z', period: 'spreidingswet-3' };
  expect(shownColumns([agreed, nextRound], choices)).toEqual([nextRound]);
});

test('groups stand in their fixed order with their unit', () => {
  expect(groupColumns([net, agreed]).map((group) => [group.name, group.unit])).toEqual([
    ['Asielzoekers', 'places'],
    ['Statushouders', 'persons'],
  ]);
});
