import { expect, test } from 'vitest';
import { writeRegister } from '../../../shared/merge/write-register';
import { label } from './reachable';

const first = writeRegister(null, [], '10', { site: 'PV31-0001', counter: 4 }, label);
const other = writeRegister(null, [], '11', { site: 'GM0983-0001', counter: 6 }, label);

test('a write replaces all values and has seen what it replaced and what waits', () => {
  const dot = { site: 'GM0984-0001', counter: 7 };
  expect(writeRegister(first, [other], '12', dot, label)).toEqual({
    siblings: [{ value: '12', dot, label }],
    context: { 'PV31-0001': 4, 'GM0983-0001': 6, 'GM0984-0001': 7 },
  });
});

test('a dot that is not above everything seen is refused, waiting values included', () => {
  expect(() => writeRegister(first, [], '12', { site: 'PV31-0001', counter: 4 }, label)).toThrow('not above');
  expect(() => writeRegister(first, [other], '12', { site: 'PV31-0001', counter: 6 }, label)).toThrow('not above');
});
