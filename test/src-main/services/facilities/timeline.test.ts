import { expect, test } from 'vitest';
import { facilityDetail } from '../../../../src-main/services/facilities/facility-detail';
import { listFacilities } from '../../../../src-main/services/facilities/list-facilities';
import { removeFacilities } from '../../../../src-main/services/facilities/remove-facilities';
import { setSameAs } from '../../../../src-main/services/facilities/same-as';
import { timeline } from '../../../../src-main/services/facilities/timeline';
import type { Session } from '../../../../src-main/services/session';
import { makeDatabase } from '../../../helpers/make-database';
import { makeLocation, venlo } from './facility-builders';

const window = { from: '2024-01-01', until: '2031-12-31' };

function valueOn(session: Session, day: string, area = 'GM0983', group = 'asylum-seekers') {
  const step = timeline(session, { area, group, ...window }).steps.findLast(({ date }) => date <= day);
  return [step?.hard, step?.withSoft, step?.quota];
}

test('what counts goes up and down with the layers, soft beside hard', () => {
  const session = makeDatabase();
  makeLocation(session, { total: '100', from: '1-7-2026', until: '30-6-2031' });
  makeLocation(session, { name: 'Plan', total: '40', from: '1-3-2027', until: '28-2-2037', certainty: 'soft' });
  expect(valueOn(session, '2026-06-30').slice(0, 2)).toEqual([0, 0]);
  expect(valueOn(session, '2026-07-01').slice(0, 2)).toEqual([100, 100]);
  expect(valueOn(session, '2027-03-01').slice(0, 2)).toEqual([100, 140]);
  expect(valueOn(session, '2031-07-01').slice(0, 2)).toEqual([0, 40]);
});

test('a location that was removed, or is the same as another, counts no more', () => {
  const session = makeDatabase();
  makeLocation(session, { name: 'Blijft', from: '1-7-2026', until: '30-6-2031' });
  const one = makeLocation(session, { from: '1-7-2026', until: '30-6-2031' });
  const twin = makeLocation(session, { name: 'Opvang De Linde', from: '1-7-2026', until: '30-6-2031' });
  expect(valueOn(session, '2027-01-01')[0]).toBe(300);
  setSameAs(session, { id: twin, sameAs: one });
  expect(valueOn(session, '2027-01-01')[0]).toBe(200);
  removeFacilities(session, [one, twin]);
  expect(valueOn(session, '2027-01-01')[0]).toBe(100);
});

test('when the location it is the same as is removed, a location counts again, and is shown so', () => {
  const session = makeDatabase({ party: venlo });
  const kept = makeLocation(session, { name: 'Blijft', from: '1-7-2026', until: '30-6-2036' });
  const twin = makeLocation(session, { from: '1-7-2026', until: '30-6-2036' });
  const shown = () => {
    const { facility, layers } = facilityDetail(session, twin);
    return [facility.sameAs, layers[0]?.counting[0]?.reason];
  };
  setSameAs(session, { id: twin, sameAs: kept });
  expect(shown()).toEqual([kept, 'telt niet: is dezelfde locatie als een andere']);
  removeFacilities(session, [kept]);
  expect(valueOn(session, '2027-01-01')[0]).toBe(100);
  expect(shown()).toEqual([null, 'telt mee']);
  expect(facilityDetail(session, twin).facility.attention.map(({ code }) => code)).toContain('same-as-missing');
});

test('the quota stands only in the rounds: before the first and after the last nobody set one', () => {
  const session = makeDatabase({ start: { kind: 'example' } });
  expect(valueOn(session, '2024-01-15', 'noord-limburg')[2]).toBeNull();
  expect(valueOn(session, '2026-11-01', 'noord-limburg')[2]).toBe(1_232);
  expect(valueOn(session, '2030-01-01', 'noord-limburg')[2]).toBeNull();
});

test('people are counted for permit holders, so there is no course of places', () => {
  const session = makeDatabase();
  expect(timeline(session, { area: 'PV31', group: 'permit-holders', ...window })).toEqual({
    steps: [],
    reason: 'flow',
  });
});

test('a layer says by which round it counts, and why not', () => {
  const session = makeDatabase({ party: venlo });
  const short = makeLocation(session, { from: '1-1-2026', until: '31-12-2027' });
  const counting = (id: string) => facilityDetail(session, id).layers[0]?.counting ?? [];
  expect(counting(short)).toEqual([
    { periodName: 'Ronde 2026–2027', isCounted: false, reason: 'telt niet: korter dan de telregel vraagt' },
  ]);
  const long = makeLocation(session, { name: 'Lang', from: '1-1-2026', until: '31-12-2030' });
  expect(counting(long)).toMatchObject([{ isCounted: true, reason: 'telt mee' }]);
  const transit = makeLocation(session, { name: 'Doorstroom', group: 'permit-holders', amv: '' });
  expect(counting(transit)[0]).toMatchObject({ isCounted: false, reason: expect.stringContaining('personen') });
});

test('the rules of positions are said at the location they are about, at both when two may be one', () => {
  const session = makeDatabase({ start: { kind: 'example' } });
  const doubled = listFacilities(session).facilities.filter(({ attention }) =>
    attention.some(({ code }) => code === 'facility-possibly-doubled'),
  );
  expect(doubled.length).toBeGreaterThanOrEqual(2);
  for (const { id, attention } of doubled) {
    const other = attention.find(({ code }) => code === 'facility-possibly-doubled')?.otherId;
    expect(doubled.some((each) => each.id === other && each.id !== id)).toBe(true);
  }
});
