import { expect, test } from 'vitest';
import { nextChange, placesOn } from '../../../../src-renderer/features/facilities/places-on';
import { facility, layer } from './example-facility';

const today = '2026-11-23';
const asylum = 'asylum-seekers';

test('places are those of the layers that are there on the day, hard and soft apart', () => {
  const joint = facility({
    layers: [
      layer(),
      layer({ total: 30, amv: 0, certainty: 'soft' }),
      layer({ total: 12, from: '2027-01-01' }),
      layer({ total: 9, until: '2026-11-22' }),
      layer({ total: 40, amv: null, group: 'ukraine' }),
    ],
  });
  expect(placesOn(joint, today, asylum)).toEqual({ hard: 100, soft: 30, amv: 6 });
  expect(placesOn(joint, '2027-01-01', asylum).hard).toBe(112);
  expect(placesOn(joint, '2026-11-22', asylum).hard).toBe(109);
});

test('a layer that does not say how many makes the sum unknown, never lower', () => {
  const unknown = facility({ layers: [layer(), layer({ total: null })] });
  expect(placesOn(unknown, today, asylum).hard).toBeNull();
});

test('an alias and a cancelled plan offer nothing', () => {
  expect(placesOn(facility({ sameAs: 'other' }), today, null).hard).toBe(0);
  expect(placesOn(facility({ status: 'cancelled' }), today, null).hard).toBe(0);
});

test('what is planned stands beside the present: from which day, how many', () => {
  const grows = facility({ layers: [layer({ total: 84 }), layer({ total: 36, from: '2027-03-01' })] });
  expect(nextChange(grows, today, asylum)).toEqual({ day: '2027-03-01', total: 120, certainty: 'hard' });
  const ends = facility({ layers: [layer({ until: '2026-12-31' })] });
  expect(nextChange(ends, today, asylum)).toEqual({ day: '2027-01-01', total: 0, certainty: 'hard' });
  const soft = facility({
    layers: [layer({ until: null }), layer({ total: 20, from: '2028-01-01', certainty: 'soft' })],
  });
  expect(nextChange(soft, today, asylum)).toEqual({ day: '2028-01-01', total: 20, certainty: 'soft' });
  expect(nextChange(facility({ layers: [layer({ until: null })] }), today, asylum)).toBeNull();
});

test('one layer that takes over from another is no change', () => {
  const goesOn = facility({
    layers: [layer({ until: '2027-06-30' }), layer({ from: '2027-07-01', until: null })],
  });
  expect(nextChange(goesOn, today, asylum)).toBeNull();
});
