import { expect, test } from 'vitest';
import type { AgreementList, AgreementSummary } from '../../../../shared/ipc/schemas/agreements';
import { noFilter } from '../../../../src-renderer/features/agreements/remembered-view';
import {
  filterCount,
  inStatusGroups,
  shownAgreements,
} from '../../../../src-renderer/features/agreements/shown-agreements';
import { groupOfStatus, rungOf } from '../../../../src-renderer/features/agreements/status-groups';

const names: Readonly<Record<string, string>> = { GM0983: 'Venlo', GM0984: 'Venray', GM0935: 'Maastricht' };
const named = (code: string) => ({ code, name: names[code] ?? code });

function agreement(
  id: string,
  more: Partial<AgreementSummary> & { between?: readonly string[] } = {},
): AgreementSummary {
  const { between = ['GM0983', 'GM0984'], ...rest } = more;
  return {
    id,
    leading: named(between[0] ?? ''),
    number: id,
    title: between.map((code) => named(code).name).join(' – '),
    status: 'concept',
    isCounting: false,
    isChangedSinceSigned: false,
    parties: between.map((code) => ({ ...named(code), roles: ['giving'] })),
    sums: [{ group: 'asylum-seekers', period: 'spreidingswet-2', total: 40, amv: null }],
    from: null,
    until: null,
    circle: 'own',
    right: 'own',
    consents: { done: 0, of: 6 },
    deletedBy: null,
    awaitsMe: false,
    confirmsMe: false,
    next: null,
    errors: 0,
    warnings: 0,
    isConflict: false,
    isWaiting: false,
    ...rest,
  };
}

function listOf(...agreements: AgreementSummary[]): AgreementList {
  return {
    agreements,
    municipalities: [
      { ...named('GM0983'), subregion: 'noord' },
      { ...named('GM0984'), subregion: 'noord' },
      { ...named('GM0935'), subregion: 'zuid' },
    ],
    subregions: [],
    region: { code: 'PV31', name: 'Limburg' },
    groups: [],
    periods: [],
    baseKinds: [],
    facilities: [],
    party: 'GM0935',
    isSupport: false,
    isReadOnly: false,
    today: '2026-11-25',
  };
}

const idsOf = (list: AgreementList, filter: Partial<typeof noFilter>) =>
  shownAgreements(list, { ...noFilter, ...filter }).map(({ id }) => id);

test('searching finds by number, by title and by party, whatever the capitals and accents', () => {
  const list = listOf(agreement('VENL-2026-01'), agreement('MAAS-2026-01', { between: ['GM0935'], title: 'Reünie' }));
  expect(idsOf(list, { search: 'venl 01' })).toEqual(['VENL-2026-01']);
  expect(idsOf(list, { search: 'reunie' })).toEqual(['MAAS-2026-01']);
  expect(idsOf(list, { search: 'VENRAY' })).toEqual(['VENL-2026-01']);
});

test('a filter keeps what has a party of it: subregion, party, group, status, only our own', () => {
  const list = listOf(
    agreement('VENL-2026-01', { status: 'active' }),
    agreement('MAAS-2026-01', {
      between: ['GM0935'],
      sums: [{ group: 'ukraine', period: 'spreidingswet-2', total: null, amv: null }],
    }),
  );
  expect(idsOf(list, { subregion: 'zuid' })).toEqual(['MAAS-2026-01']);
  expect(idsOf(list, { party: 'GM0984' })).toEqual(['VENL-2026-01']);
  expect(idsOf(list, { group: 'ukraine' })).toEqual(['MAAS-2026-01']);
  expect(idsOf(list, { status: 'active' })).toEqual(['VENL-2026-01']);
  expect(idsOf(list, { onlyMine: true })).toEqual(['MAAS-2026-01']);
  expect(filterCount({ ...noFilter, search: 'venlo', onlyMine: true })).toBe(1);
});

test('in the order of their numbers; one without a number comes last', () => {
  const list = listOf(agreement('b', { number: '' }), agreement('VENL-2026-02'), agreement('VENL-2026-01'));
  expect(idsOf(list, {})).toEqual(['VENL-2026-01', 'VENL-2026-02', 'b']);
});

test('four heads, of which one without agreements is left out', () => {
  const list = listOf(
    agreement('a', { status: 'signed' }),
    agreement('b', { status: 'void' }),
    agreement('c', { status: 'in-discussion' }),
  );
  expect(inStatusGroups(shownAgreements(list, noFilter)).map(({ group }) => group)).toEqual([
    'active',
    'draft',
    'past',
  ]);
});

test('seven rungs; an agreement that is over stands on none', () => {
  const climbed: readonly AgreementSummary['status'][] = ['concept', 'decision-making', 'signed', 'active'];
  expect(climbed.map(rungOf)).toEqual([1, 5, 6, 7]);
  expect(rungOf('ended')).toBe(0);
  expect(groupOfStatus('official-agreement')).toBe('signing');
  expect(groupOfStatus('evaluated')).toBe('past');
});
