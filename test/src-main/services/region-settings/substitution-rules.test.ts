import { expect, test } from 'vitest';
import { historyState, redo, undo } from '../../../../src-main/services/history/undo-redo';
import { checkProjections } from '../../../../src-main/services/integrity/check-projections';
import { explainFigure } from '../../../../src-main/services/overview/explain-figure';
import { overviewView } from '../../../../src-main/services/overview/overview-view';
import { readPositions } from '../../../../src-main/services/positions/read-positions';
import {
  substitutionRules,
  writeSubstitutionRule,
} from '../../../../src-main/services/region-settings/substitution-rules';
import type { Session } from '../../../../src-main/services/session';
import { makeDatabase } from '../../../helpers/make-database';
import { apply, mailbox, plan, regionAndVenlo, send, takeAll, venlo } from '../exchange/installation';

const pair = { from: 'asylum-seekers', to: 'ukraine' } as const;
const rule = { places: '3', covers: '2', reason: '  Besloten op 3 maart. ' };

const example = () => makeDatabase({ start: { kind: 'example' } });
const shown = (session: Session) =>
  substitutionRules(session).pairs.find(({ from, to }) => from.code === pair.from && to.code === pair.to)?.rule;
const midden = (session: Session, group: string) => {
  const question = {
    group,
    period: 'spreidingswet-2',
    date: '2026-12-01',
    view: 'official',
    certainty: 'hard',
  } as const;
  return readPositions(session, question).subregions.find(({ area }) => area === 'midden-limburg');
};

test('every pair of groups that are counted in places is there, off; permit holders are not', () => {
  const { pairs, right } = substitutionRules(makeDatabase());
  expect(pairs.map(({ from, to, rule: of }) => [from.code, to.code, of])).toEqual([
    ['ukraine', 'asylum-seekers', null],
    ['asylum-seekers', 'ukraine', null],
  ]);
  expect(right).toBe('own');
});

test('a rule is kept with its reason, stands beside positions, and can be taken back and done again', () => {
  const session = example();
  const before = midden(session, 'ukraine');
  expect(before?.substitution).toBeNull();
  expect(writeSubstitutionRule(session, { ...pair, rule }).problems).toEqual([]);
  expect(shown(session)).toEqual({ places: 3, covers: 2, reason: 'Besloten op 3 maart.' });
  const after = midden(session, 'ukraine');
  expect({ ...after, substitution: null }).toEqual(before);
  expect(after?.substitution?.lines).toHaveLength(1);
  expect(checkProjections(session, session.region)).toEqual([]);

  expect(historyState(session).undo).toBe('opvang via andere groep: Asielzoekers voor Ontheemden uit Oekraïne');
  undo(session);
  expect(shown(session)).toBeNull();
  expect(midden(session, 'ukraine')).toEqual(before);
  redo(session);
  expect(shown(session)).not.toBeNull();
});

test('switched off it is off, with the positions of before; on again it asks anew', () => {
  const session = example();
  const before = midden(session, 'ukraine');
  writeSubstitutionRule(session, { ...pair, rule });
  writeSubstitutionRule(session, { ...pair, rule: null });
  expect(shown(session)).toBeNull();
  expect(midden(session, 'ukraine')).toEqual(before);
  writeSubstitutionRule(session, { ...pair, rule });
  expect(shown(session)).toMatchObject({ places: 3 });
});

test('without a reason, or with a side that is no whole number of 1 or more, nothing is written', () => {
  const session = makeDatabase();
  const wrong = { places: '0', covers: 'twee', reason: ' ' };
  expect(
    writeSubstitutionRule(session, { ...pair, rule: wrong }).problems.map(({ field, code }) => [field, code]),
  ).toEqual([
    ['places', 'side-missing'],
    ['covers', 'not-a-number'],
    ['reason', 'reason-missing'],
  ]);
  expect(shown(session)).toBeNull();
  expect(historyState(session).undo).toBeNull();
  const flow = { from: 'permit-holders', to: 'ukraine', rule: { ...rule, reason: 'Zo.' } };
  expect(() => writeSubstitutionRule(session, flow)).toThrow('record-unknown');
});

test('Overzicht shows it beside the figure, and "wat is dit getal?" names the rule', () => {
  const session = example();
  const day = '2026-12-01';
  const view = (s: Session) => overviewView(s, { day, area: 'midden-limburg' });
  const before = view(session).rows.find(({ area }) => area === 'midden-limburg')?.figures;
  expect(before?.['asylum-seekers']?.substitution).toBeNull();
  writeSubstitutionRule(session, { ...pair, rule: { ...rule, places: '1', covers: '1' } });
  const after = view(session).rows.find(({ area }) => area === 'midden-limburg')?.figures;
  expect(after?.['asylum-seekers']?.gap).toEqual(before?.['asylum-seekers']?.gap);
  const { covered = 0, gap } = after?.ukraine?.substitution ?? {};
  expect(covered).toBeGreaterThan(0);
  expect(gap).toBe((before?.ukraine?.gap.total.sum ?? 0) + covered);
  expect(after?.['asylum-seekers']?.substitution?.lent).toBe(covered);

  const explained = explainFigure(session, { day, area: 'midden-limburg' }, 'midden-limburg', 'ukraine');
  expect(explained.steps.slice(-2)).toMatchObject([
    { name: 'covered', total: covered },
    { name: 'gap-with-substitution', total: gap },
  ]);
  const part = explained.parts.find((each) => each.part === 'substitutions');
  expect(part?.lines).toMatchObject([
    {
      title: 'Asielzoekers voor ontheemden uit Oekraïne',
      detail: 'verhouding 1 voor 1. Reden: Besloten op 3 maart.',
      total: covered,
    },
  ]);
});

test('a municipality sees the rules and whose they are, and cannot change them', () => {
  const session = makeDatabase({ party: 'GM0983' });
  expect(substitutionRules(session)).toMatchObject({ right: 'no', ownerName: 'Limburg, ondersteuningsteam' });
  expect(() => writeSubstitutionRule(session, { ...pair, rule })).toThrow('not-yours');
});

test('it travels in a workbook to a municipality, in words in the review', async () => {
  const { region, venloCopy } = await regionAndVenlo();
  writeSubstitutionRule(region, { ...pair, rule });
  const file = await send(region, mailbox(), 'municipality', venlo);
  const view = await plan(venloCopy, file);
  expect(JSON.stringify(view)).toContain('3 voor 2, want: Besloten op 3 maart.');
  await apply(venloCopy, view, takeAll);
  expect(shown(venloCopy)).toEqual(shown(region));
});
