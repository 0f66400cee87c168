import { expect, test } from 'vitest';
import { inCycle, onDay, type StandpointOptions, standpointOf } from '../../../shared/domain/standpoint';

const options: StandpointOptions = {
  cycles: [
    { code: 'one', from: '2024-02-01', until: '2026-02-26' },
    { code: 'two', from: '2026-02-27', until: '2028-02-26' },
  ],
  halfYears: [
    { code: '2026-1', from: '2026-01-01', until: '2026-06-30' },
    { code: '2026-2', from: '2026-07-01', until: '2026-12-31' },
  ],
  areas: [{ code: 'PV31' }, { code: 'GM0983' }],
  groups: [{ code: 'asylum-seekers' }, { code: 'ukraine' }],
  initial: { cycle: 'two', halfYear: '2026-2', day: '2026-11-01', area: 'PV31' },
};

test('one begins with the round that runs, the whole region, the first group, what is hard and what is official', () => {
  expect(standpointOf({}, options)).toEqual({
    cycle: 'two',
    halfYear: '2026-2',
    day: '2026-11-01',
    certainty: 'hard',
    view: 'official',
    area: 'PV31',
    group: 'asylum-seekers',
  });
});

test('what was chosen stays, unless the dossier no longer has it', () => {
  const chosen = { cycle: 'one', halfYear: '2026-1', day: '2025-01-01', area: 'GM0983', group: 'ukraine' };
  expect(standpointOf(chosen, options)).toMatchObject(chosen);
  expect(standpointOf({ ...chosen, cycle: 'gone', area: 'GM0001' }, options)).toMatchObject({
    cycle: 'two',
    day: '2026-11-01',
    area: 'PV31',
    group: 'ukraine',
  });
});

test('a day chosen before any round is kept', () => {
  expect(standpointOf({ day: '2026-12-01' }, options)).toMatchObject({ cycle: 'two', day: '2026-12-01' });
});

test('another round takes the day along to its nearest day, and the half-year follows', () => {
  const before = standpointOf({}, options);
  expect(inCycle(before, 'one', options)).toMatchObject({ cycle: 'one', day: '2026-02-26', halfYear: '2026-1' });
  expect(inCycle(before, 'two', options)).toEqual(before);
});

test('another day takes the round and the half-year along', () => {
  const before = standpointOf({}, options);
  expect(onDay(before, '2026-02-01', options)).toMatchObject({ cycle: 'one', halfYear: '2026-1', day: '2026-02-01' });
  expect(onDay(before, '2031-01-01', options)).toMatchObject({ cycle: 'two', halfYear: '2026-2', day: '2031-01-01' });
});
