import { expect, test } from 'vitest';
import type { RegisterState } from '../../../../shared/merge/types';
import type { StoredRecord } from '../../../../src-main/database/register-rows';
import { checkRegisters } from '../../../../src-main/services/integrity/check-registers';
import { quotaHead, stateFrom } from '../../../helpers/builders';

const record = (state: RegisterState, area = 'GM0983'): StoredRecord => ({
  head: quotaHead({ area }),
  registers: new Map([['figures', state]]),
});
const dot = { site: 'PV31-a', counter: 3 };
const codes = (...records: StoredRecord[]) => checkRegisters(records).map(({ code }) => code);

test('a sound register gives no problem', () => {
  expect(codes(record(stateFrom(dot, '1')))).toEqual([]);
});

test('a register without a value is found', () => {
  expect(codes(record({ siblings: [], context: { 'PV31-a': 3 } }))).toEqual(['register-without-value']);
});

test('a value that its context did not see is found', () => {
  expect(codes(record({ ...stateFrom(dot, '1'), context: { 'PV31-a': 2 } }))).toEqual(['dot-not-covered']);
});

test('one dot with two values is found, wherever they are', () => {
  expect(codes(record(stateFrom(dot, '1')), record(stateFrom(dot, '2'), 'GM0984'))).toEqual(['dot-twice']);
});
