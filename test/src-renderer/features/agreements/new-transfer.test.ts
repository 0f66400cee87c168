import { expect, test } from 'vitest';
import type { AgreementList } from '../../../../shared/ipc/schemas/agreements';
import { kindOf, newTransfer, periodOf } from '../../../../src-renderer/features/agreements/forms/new-transfer';
import { proposedTitle } from '../../../../src-renderer/features/agreements/forms/proposed-title';

const period = (code: string, groups: string[], from: string, until: string) => ({
  code,
  name: code,
  type: 'cycle' as const,
  from,
  until,
  groups,
});

const list: AgreementList = {
  agreements: [],
  municipalities: [
    { code: 'GM0983', name: 'Venlo', subregion: null },
    { code: 'GM0984', name: 'Venray', subregion: null },
  ],
  subregions: [],
  region: { code: 'PV31', name: 'Limburg' },
  groups: [
    {
      code: 'asylum-seekers',
      name: 'Asielzoekers',
      order: 1,
      unit: 'places',
      countsAmv: true,
      kinds: ['indicative', 'decided'],
    },
    { code: 'permit-holders', name: 'Statushouders', order: 2, unit: 'persons', countsAmv: false, kinds: ['net'] },
  ],
  periods: [
    period('round-1', ['asylum-seekers'], '2024-02-01', '2026-02-26'),
    period('round-2', ['asylum-seekers'], '2026-02-27', '2028-02-26'),
    period('2026-2', ['permit-holders'], '2026-07-01', '2026-12-31'),
    period('2027-1', ['permit-holders'], '2027-01-01', '2027-06-30'),
  ],
  baseKinds: [{ group: 'asylum-seekers', period: 'round-2', kind: 'decided' }],
  facilities: [],
  party: 'GM0983',
  isSupport: false,
  isReadOnly: false,
  today: '2026-11-25',
};

const standpoint = {
  cycle: 'round-1',
  halfYear: '2027-1',
  day: '2026-11-25',
  certainty: 'hard',
  view: 'official',
  area: 'PV31',
  group: 'permit-holders',
} as const;

test('a new transfer is of the group, and the round or half-year, that one looks at, for one’s own municipality', () => {
  expect(newTransfer(list, { standpoint })).toMatchObject({
    to: 'GM0983',
    from: '',
    group: 'permit-holders',
    periods: ['2027-1'],
    kind: 'net',
  });
  expect(periodOf(list, 'asylum-seekers', standpoint)).toEqual(['round-1']);
});

test('of a group that is not asked anything in that round, the present period is proposed', () => {
  expect(periodOf(list, 'asylum-seekers', { ...standpoint, cycle: 'gone' })).toEqual(['round-2']);
  expect(periodOf(list, 'nobody', standpoint)).toEqual([]);
});

test('the figure is the one that positions start from; of a round without figures the first kind that fits', () => {
  expect(kindOf(list, 'asylum-seekers', ['round-2'])).toBe('decided');
  expect(kindOf(list, 'asylum-seekers', ['round-1'])).toBe('indicative');
});

test('the title names each party once, as the transfers name them', () => {
  const lines = [
    { from: 'GM0983', to: 'GM0984' },
    { from: 'GM0984', to: 'GM0983' },
    { from: '', to: '' },
  ];
  expect(proposedTitle(list, lines)).toBe('Venlo – Venray');
});
