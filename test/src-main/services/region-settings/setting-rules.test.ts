import { expect, test } from 'vitest';
import { historyState, redo, undo } from '../../../../src-main/services/history/undo-redo';
import { readPositionFacts } from '../../../../src-main/services/positions/position-facts';
import { readPositions } from '../../../../src-main/services/positions/read-positions';
import { settingRules, writeSettingRule } from '../../../../src-main/services/region-settings/setting-rules';
import type { Session } from '../../../../src-main/services/session';
import { makeDatabase } from '../../../helpers/make-database';

const name = 'amv-by-amv-places';
const question = {
  group: 'asylum-seekers',
  period: 'spreidingswet-2',
  date: '2026-12-01',
  view: 'official',
  certainty: 'hard',
} as const;

const shown = (session: Session) => settingRules(session).settings.find((each) => each.name === name);

test('without a choice the default holds, and there is no third rule', () => {
  const { settings, right } = settingRules(makeDatabase());
  expect(settings.map((each) => [each.name, each.value, each.isChosen])).toEqual([
    ['rest-counts-for-host', true, false],
    ['amv-by-amv-places', true, false],
  ]);
  expect(right).toBe('own');
});

test('a choice is kept with its reason, moves positions, and can be taken back and done again', () => {
  const session = makeDatabase({ start: { kind: 'example' } });
  const before = readPositions(session, question).region.isAmvMet;
  expect(before).not.toBeNull();
  writeSettingRule(session, { name, value: false, reason: '  Zo besloten op 3 maart. ' });
  expect(shown(session)).toMatchObject({
    value: false,
    default: true,
    isChosen: true,
    reason: 'Zo besloten op 3 maart.',
  });
  expect(readPositions(session, question).region.isAmvMet).toBeNull();

  expect(historyState(session).undo).toBe('rekenregel voor amv-plaatsen');
  undo(session);
  expect(shown(session)).toMatchObject({ value: true, isChosen: false, reason: '' });
  expect(readPositions(session, question).region.isAmvMet).toBe(before);
  redo(session);
  expect(readPositionFacts(session).settings[name]).toBe(false);
});

test('what differs from the default asks for a reason; back to the default asks for none', () => {
  const session = makeDatabase();
  expect(writeSettingRule(session, { name, value: false, reason: ' ' }).problems).toEqual([
    { field: 'reason', code: 'reason-missing', values: {} },
  ]);
  expect(shown(session)?.isChosen).toBe(false);
  expect(historyState(session).undo).toBeNull();
  expect(writeSettingRule(session, { name, value: true, reason: '' }).problems).toEqual([]);
});

test('choosing what already holds for the same reason writes nothing', () => {
  const session = makeDatabase();
  writeSettingRule(session, { name, value: false, reason: 'Besluit.' });
  const { revision } = session;
  writeSettingRule(session, { name, value: false, reason: 'Besluit.' });
  expect(session.revision).toBe(revision);
});

test('a municipality sees the rules and whose they are, and cannot change them', () => {
  const session = makeDatabase({ party: 'GM0983' });
  expect(settingRules(session)).toMatchObject({ right: 'no', ownerName: 'Limburg, ondersteuningsteam' });
  expect(() => writeSettingRule(session, { name, value: false, reason: 'Besluit.' })).toThrow('not-yours');
});
