import { expect, test } from 'vitest';
import { recordHead, writeValue } from '../../../../shared/domain/entities';
import { standpointOf } from '../../../../shared/domain/standpoint';
import { attention } from '../../../../src-main/services/overview/attention';
import { periodList } from '../../../../src-main/services/region-settings/period-list';
import { writePeriod } from '../../../../src-main/services/region-settings/write-period';
import type { Session } from '../../../../src-main/services/session';
import { standpointChoices } from '../../../../src-main/services/standpoint/standpoint-choices';
import { figureWrite, quotaHead } from '../../../helpers/builders';
import { makeDatabase } from '../../../helpers/make-database';
import { writeValuesOf } from '../../../helpers/write-values-of';

const example = () => makeDatabase({ start: { kind: 'example' } });

function itemsOf(session: Session, area = 'PV31') {
  return attention(session, { ...standpointOf({}, standpointChoices(session)), area });
}

test('a location that ends and leaves a shortage is told in time, with the shortage and the way there', () => {
  const [first] = itemsOf(example()).filter(({ title }) => title.startsWith('De Hoeve'));
  expect(first).toMatchObject({
    level: 'warning',
    date: '2026-12-31',
    title: 'De Hoeve: 290 plaatsen eindigen op 31 december 2026',
    detail: 'Peel en Maas komt dan 226 plaatsen tekort voor asielzoekers.',
    link: { screen: 'facilities' },
  });
});

test('what goes wrong within three months comes first, the soonest first, then what is wrong, then what is later', () => {
  const items = itemsOf(example());
  const places = (of: (item: (typeof items)[number]) => boolean) =>
    items.flatMap((item, index) => (of(item) ? [index] : []));
  const soon = places(({ level, date }) => level === 'warning' && date !== null && date <= '2027-02-23');
  const wrong = places(({ level }) => level === 'error');
  const later = places(({ level, date }) => level === 'warning' && date !== null && date > '2027-02-23');
  // Of each there is one: else nothing was compared.
  expect([soon, wrong, later].filter((some) => some.length === 0)).toEqual([]);
  expect(soon.slice(0, 8)).toContain(items.findIndex(({ title }) => title.startsWith('De Hoeve')));
  expect(Math.max(...soon)).toBeLessThan(Math.min(...wrong));
  expect(Math.max(...wrong)).toBeLessThan(Math.min(...later));
  const days = soon.map((index) => items[index]?.date ?? '');
  expect(days).toEqual([...days].sort());
});

test('of a subregion only what is about it and its municipalities', () => {
  const items = itemsOf(example(), 'noord-limburg');
  expect(items.some(({ title }) => title.startsWith('De Hoeve'))).toBe(true);
  expect(items.some(({ area }) => area === 'zuid-limburg' || area === 'PV31')).toBe(false);
});

test('a figure that cannot be leads to its cell', () => {
  const [error] = itemsOf(example()).filter(({ level }) => level === 'error');
  expect(error).toMatchObject({
    title: 'Mook en Middelaar: 43 amv kan niet. Het totaal is 34.',
    link: { screen: 'quotas', cell: { area: 'GM0944', column: 'asylum-seekers.decided.total' } },
  });
});

test('places that end without a shortage are due, once', () => {
  const session = makeDatabase({ party: 'GM0983' });
  const facility = recordHead('facility', { host: 'GM0983', id: '01a19467-e800-7000-8000-000000000001' });
  const layer = recordHead('capacity-layer', {
    facility: '01a19467-e800-7000-8000-000000000001',
    host: 'GM0983',
    id: '01a19467-e800-7000-8000-000000000002',
  });
  const places = { group: 'ukraine', total: 40, amv: null, from: '2025-01-01', until: '2027-03-31' } as const;
  writeValuesOf(session, [
    { head: facility, register: 'name', value: writeValue('facility', 'name', 'De Kade'), origin: 'typed' },
    {
      head: layer,
      register: 'layer',
      value: writeValue('capacity-layer', 'layer', { ...places, certainty: 'hard' }),
      origin: 'typed',
    },
    figureWrite(quotaHead({ group: 'ukraine', kind: 'agreed' }), 0),
  ]);
  const due = itemsOf(session).filter(({ title }) => title.includes('31 maart 2027'));
  expect(due).toMatchObject([
    { level: 'due', title: 'Venlo: 40 plaatsen eindigen op 31 maart 2027', link: { screen: 'facilities' } },
  ]);
});

test('agreements that wait for a consent are due, one that is late is said first, each with the way to the agreement', () => {
  const session = example();
  const items = itemsOf(session).filter(({ link }) => link.agreement !== null);
  const late = items.find(({ title }) => title.startsWith('VENR-2026-03: Horst aan de Maas is te laat'));
  expect(late).toMatchObject({ level: 'warning', date: '2026-11-20', area: 'GM1507', link: { screen: 'agreements' } });
  expect(items.find(({ title }) => title.startsWith('VENR-2026-03: Venlo'))).toMatchObject({
    level: 'due',
    area: 'GM0983',
  });
  expect(items.some(({ title }) => title.includes('verhouding'))).toBe(false);
  const ofNoord = itemsOf(session, 'noord-limburg').map(({ title }) => title);
  expect(ofNoord).toContain(late?.title);
  expect(ofNoord.some((title) => title.startsWith('GULP'))).toBe(false);
});

test('odd days of a half-year are told to the support team, which keeps them, with the way there', () => {
  const session = example();
  const isOdd = ({ link }: ReturnType<typeof itemsOf>[number]) => link.screen === 'periods';
  expect(itemsOf(session).some(isOdd)).toBe(false);
  const period = periodList(session).periods.find(({ code }) => code === '2026-1');
  if (period === undefined) throw new Error('no 2026-1');
  const { type, nameNl, nameEn, from, certainty, milestones } = period;
  const form = { code: period.code, type, nameNl, nameEn, from, until: '29-6-2026', certainty };
  writePeriod(session, { ...form, milestones: [...milestones] });
  expect(itemsOf(session).filter(isOdd)).toMatchObject([
    {
      title: '2026, tweede halfjaar',
      detail: expect.stringContaining('zitten dagen (30-6-2026)'),
      level: 'warning',
    },
  ]);
});

test('the support team is told that the half-year ends and of the next one nothing is recorded, a municipality is not', () => {
  const turnOf = (session: Session) => itemsOf(session).filter(({ link }) => link.screen === 'new-period');
  expect(turnOf(example())).toMatchObject([
    {
      level: 'due',
      date: '2026-12-31',
      title: '2026, tweede halfjaar loopt af op 31 december 2026',
      detail: 'Begin 2027, eerste halfjaar: cijfers die meegaan, telregels en afspraken',
    },
  ]);
  expect(turnOf(makeDatabase({ start: { kind: 'example' }, party: 'GM0983' }))).toEqual([]);
  const session = makeDatabase();
  expect(turnOf(session).map(({ level, title }) => [level, title])).toEqual([
    ['warning', 'Ronde 2024–2025 is afgelopen, van Ronde 2026–2027 is nog niets vastgelegd'],
  ]);
});
