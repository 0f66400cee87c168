import { expect, test } from 'vitest';
import { housedGroupOf } from '../../../../../shared/domain/position/flow/housed-group';

const places = { code: 'asylum-seekers', measure: 'stock', unit: 'places' } as const;
const persons = { code: 'permit-holders', measure: 'flow', unit: 'persons' } as const;

test('in a half-year the group of persons in it is housed; in a round none is, whatever groups it names', () => {
  const groups = ['asylum-seekers', 'permit-holders'];
  expect(housedGroupOf([places, persons], { type: 'half-year', groups })).toBe('permit-holders');
  expect(housedGroupOf([places, persons], { type: 'half-year', groups: ['asylum-seekers'] })).toBeNull();
  expect(housedGroupOf([places, persons], { type: 'cycle', groups })).toBeNull();
});
