import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayBefore,
  endLayer,
  harden,
  type LayerValue,
  lowerLayer,
  redesignate,
  without,
} from '../../../shared/domain/layer-changes';

const layer: LayerValue = {
  group: 'asylum-seekers',
  total: 100,
  amv: 6,
  from: '2025-01-01',
  until: '2034-12-31',
  certainty: 'hard',
};

/** Places of a group that are there on a day. */
function placesOn(layers: readonly LayerValue[], group: string, day: string): number {
  return layers
    .filter((each) => each.group === group && (each.from ?? '') <= day && day <= (each.until ?? '9999-12-31'))
    .reduce((sum, { total }) => sum + (total ?? 0), 0);
}

describe('layers over time', () => {
  test('100 lowered to 80 is 80 that go on and 20 that end', () => {
    const { kept, added } = lowerLayer(layer, { total: 80, amv: 4 }, '2027-06-30');
    expect(kept).toEqual({ ...layer, total: 80, amv: 4 });
    expect(added).toEqual([{ ...layer, total: 20, amv: 2, until: '2027-06-30' }]);
  });

  test('25 of 110 places for another group: in the old group they end the day before', () => {
    const ukraine = { ...layer, group: 'ukraine', total: 110, amv: null };
    const to = { group: 'asylum-seekers', from: '2027-06-01', until: '2032-05-31' };
    const { kept, added } = redesignate(ukraine, { total: 25, amv: null }, to);
    expect(kept).toEqual({ ...ukraine, total: 85 });
    expect(added).toEqual([
      { ...ukraine, total: 25, until: '2027-05-31' },
      { ...ukraine, total: 25, ...to },
    ]);
  });

  test('all places for another group: the old layer ends and one new one begins', () => {
    const to = { group: 'ukraine', from: '2027-03-01', until: null };
    const { kept, added } = redesignate(layer, { total: 100, amv: 6 }, to);
    expect(kept).toEqual({ ...layer, until: '2027-02-28' });
    expect(added).toEqual([{ ...layer, ...to }]);
  });

  test('30 of 60 soft places are decided, the others stay soft', () => {
    const soft: LayerValue = { ...layer, total: 60, amv: null, certainty: 'soft' };
    const { kept, added } = harden(soft, { total: 30, amv: null });
    expect(kept).toEqual({ ...soft, total: 30, certainty: 'hard' });
    expect(added).toEqual([{ ...soft, total: 30 }]);
  });

  test('ending a layer changes only its last day, and unknown places stay unknown', () => {
    expect(endLayer(layer, null)).toEqual({ kept: { ...layer, until: null }, added: [] });
    expect(without({ total: null, amv: null }, { total: 5, amv: 1 })).toEqual({ total: null, amv: null });
  });

  test('the day before the first of March is the last of February', () => {
    expect([dayBefore('2028-03-01'), dayBefore('2027-01-01')]).toEqual(['2028-02-29', '2026-12-31']);
  });

  test('splitting moves no places on any other day than those asked', () => {
    const days = ['2024-12-31', '2025-01-01', '2026-05-31', '2026-06-01', '2030-01-01', '2034-12-31', '2035-01-01'];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.constantFrom(...days), (total, day) => {
        const part = { total, amv: 0 };
        const before = placesOn([layer], layer.group, day);
        const hard = harden(layer, part);
        expect(placesOn([hard.kept, ...hard.added], layer.group, day)).toBe(before);
        const lowered = lowerLayer(layer, part, '2026-05-31');
        const lost = day > '2026-05-31' && before > 0 ? 100 - total : 0;
        expect(placesOn([lowered.kept, ...lowered.added], layer.group, day)).toBe(before - lost);
        const moved = redesignate(layer, part, { group: 'ukraine', from: '2026-06-01', until: '2034-12-31' });
        const all = [moved.kept, ...moved.added];
        expect(placesOn(all, layer.group, day) + placesOn(all, 'ukraine', day)).toBe(before);
      }),
    );
  });
});
