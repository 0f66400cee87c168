import { describe, expect, test } from 'vitest';
import { recordHead, writeValue } from '../../../../shared/domain/entities';
import type { TurnForm, TurnProposalView } from '../../../../shared/ipc/schemas/period-turn';
import { writeMeta } from '../../../../src-main/database/meta';
import { readAgreements } from '../../../../src-main/database/repositories/agreements';
import { readCountingRules } from '../../../../src-main/database/repositories/counting-rules';
import { readQuotas } from '../../../../src-main/database/repositories/figures';
import { readPeriodDetails } from '../../../../src-main/database/repositories/period-details';
import { readOpeningCarries } from '../../../../src-main/database/repositories/permit-holders';
import { inTransaction } from '../../../../src-main/database/store';
import { historyState, redo, undo } from '../../../../src-main/services/history/undo-redo';
import { turnStart } from '../../../../src-main/services/period-turn/turn-start';
import { viewTurn } from '../../../../src-main/services/period-turn/view-turn';
import { writeTurn } from '../../../../src-main/services/period-turn/write-turn';
import { readPositions } from '../../../../src-main/services/positions/read-positions';
import { writeMunicipalEdits } from '../../../../src-main/services/region-settings/municipal-edits';
import type { Session } from '../../../../src-main/services/session';
import { makeDatabase } from '../../../helpers/make-database';
import { writeValuesOf } from '../../../helpers/write-values-of';

const [venlo, venray] = ['GM0983', 'GM0984'] as const;
const group = 'permit-holders';
const example = (party = 'PV31') => makeDatabase({ start: { kind: 'example' }, party });

/** The form of a target as it begins, with what the person changed. */
function formOf(session: Session, target: string, changes: Partial<TurnForm> = {}): TurnForm {
  const found = turnStart(session).targets.find(({ code }) => code === target);
  if (found === undefined) throw new Error(target);
  return { ...found.initial, ...changes };
}

/** Writes what is shown. */
function turn(session: Session, form: TurnForm) {
  return writeTurn(session, { form, fingerprint: viewTurn(session, form).fingerprint });
}

const rowOf = ({ flow }: TurnProposalView, municipality: string = venlo) =>
  flow?.rows.find((row) => row.municipality === municipality);
const NOTHING = { period: 0, task: 0, carries: 0, nets: 0, rules: 0, quotas: 0 };
const tasked = { persons: '10.000', inhabitants: '18.044.027', taskSource: 'Staatscourant' };

describe('from the second half of 2026 to the first of 2027, in the example', () => {
  test('it is due in November, and the one after the last can be added', () => {
    const { targets, right, isWhole } = turnStart(example());
    expect({ right, isWhole }).toEqual({ right: 'own', isWhole: true });
    expect(targets.map(({ code, isNew, isDue }) => [code, isNew, isDue])).toEqual([
      ['2026-2', false, false],
      ['2027-1', false, true],
      ['2027-2', false, false],
      ['2028-1', true, false],
      ['spreidingswet-2', false, false],
      ['spreidingswet-3', true, false],
    ]);
  });

  test('the carry of each is corrected − housed, provisional while the half-year runs, and nothing of it is written', () => {
    const session = example();
    const view = viewTurn(session, formOf(session, '2027-1'));
    const rows = view.flow?.rows ?? [];
    const followed = rows.filter(({ state }) => state === 'follows');
    expect(followed.length).toBeGreaterThan(20);
    for (const { persons, corrected, housed, isProvisional } of followed) {
      expect(persons).toBe((corrected ?? 0) - (housed ?? 0));
      expect(isProvisional).toBe(true);
    }
    const unknown = rows.filter(({ housed }) => housed === null).map(({ name }) => name);
    expect(view.flow?.withoutRealisation).toEqual(unknown);
    expect(view.flow?.sums?.carry).toEqual({
      sum: followed.reduce((sum, { persons }) => sum + (persons ?? 0), 0),
      known: followed.length,
      of: rows.length,
    });
    expect(view.writes).toEqual(NOTHING);
    expect(view.isBeforeOver).toBe(false);
  });

  test('task and net figures are one step, that shows in the position and goes back as a whole', () => {
    const session = example();
    writeMunicipalEdits(session, '2027-1', [{ municipality: venlo, column: 'inhabitants', text: '103.500' }]);
    const form = formOf(session, '2027-1', tasked);
    const view = viewTurn(session, form);
    expect(view.writes).toEqual({ ...NOTHING, task: 1, nets: 1 });
    const row = rowOf(view);
    expect(row).toMatchObject({ netAfter: 58, correctedAfter: 58 + (row?.persons ?? 0) });
    expect(turn(session, form)).toEqual({ problems: [], id: '2027-1' });
    const position = () =>
      readPositions(session, {
        group,
        period: '2027-1',
        kind: 'net',
        date: '2027-01-01',
        view: 'official',
        certainty: 'hard',
      }).municipalities.find(({ area }) => area === venlo);
    expect(position()?.flow?.corrected.sum).toBe(row?.correctedAfter);
    expect(historyState(session).undo).toBe('overgang naar 2027, eerste halfjaar');
    undo(session);
    expect(position()?.base.total.sum).toBeNull();
    expect(viewTurn(session, form).writes).toEqual({ ...NOTHING, task: 1, nets: 1 });
    redo(session);
    expect(position()?.flow?.corrected.sum).toBe(row?.correctedAfter);
  });

  test('made twice there is nothing new, and no second step', () => {
    const session = example();
    const form = formOf(session, '2027-1', tasked);
    turn(session, form);
    const { revision } = session;
    const again = formOf(session, '2027-1');
    expect(again).toMatchObject({ persons: '10.000', inhabitants: '18.044.027', taskSource: 'Staatscourant' });
    expect(viewTurn(session, again).writes).toEqual(NOTHING);
    expect(turn(session, again).problems).toEqual([]);
    expect(session.revision).toBe(revision);
    expect(turnStart(session).targets.some(({ isDue }) => isDue)).toBe(false);
  });

  test('agreements are shown with what they need, and nothing of them changes', () => {
    const session = example();
    const agreements = () => readAgreements(session);
    const form = formOf(session, '2027-1', tasked);
    const { agreements: shown } = viewTurn(session, form);
    expect(shown.length).toBeGreaterThan(0);
    for (const { linesBefore, linesAfter } of shown) expect(linesBefore + linesAfter).toBeGreaterThan(0);
    const before = agreements();
    turn(session, form);
    expect(agreements()).toEqual(before);
  });

  test('what cannot be read is named at its field, and nothing is written', () => {
    const session = example();
    const { revision } = session;
    const form = formOf(session, '2027-1', { persons: 'veel', inhabitants: '0', inhabitantsDate: 'begin 2026' });
    const { problems, flow } = viewTurn(session, form);
    expect(problems.map(({ field, code }) => [field, code])).toEqual([
      ['persons', 'not-a-number'],
      ['inhabitants', 'country-without-people'],
      ['inhabitantsDate', 'not-a-date'],
    ]);
    expect(flow?.rows.length).toBeGreaterThan(0);
    expect(turn(session, form).problems).toEqual(problems);
    expect(session.revision).toBe(revision);
  });

  test('what changed between looking and confirming is not written', () => {
    const session = example();
    const form = formOf(session, '2027-1', tasked);
    const { fingerprint } = viewTurn(session, form);
    writeMunicipalEdits(session, '2027-1', [{ municipality: venray, column: 'inhabitants', text: '44.000' }]);
    expect(() => writeTurn(session, { form, fingerprint })).toThrow('turn-changed');
  });
});

test('a municipality sees its own figures and the agreements, and can write nothing', () => {
  const session = example(venlo);
  const form = formOf(session, '2027-1', tasked);
  expect(turnStart(session)).toMatchObject({ right: 'no', ownerName: 'Limburg, ondersteuningsteam' });
  expect(viewTurn(session, form).writes.task).toBe(1);
  expect(() => turn(session, form)).toThrow('not-yours');
});

test('a copy of a part shows its own municipality, sums nothing and takes nothing over', () => {
  const session = example(venlo);
  inTransaction(session, () => writeMeta(session, { isWhole: false }));
  session.refresh();
  expect(turnStart(session).isWhole).toBe(false);
  const { flow } = viewTurn(session, formOf(session, '2027-1'));
  expect(flow?.rows.map(({ name }) => name)).toEqual(['Venlo']);
  expect(flow?.sums).toBeNull();
  expect(viewTurn(session, formOf(session, 'spreidingswet-3')).quotas).toEqual([]);
});

describe('where the books of a municipality begin', () => {
  const counted = (session: Session, on: string) => {
    const quota = recordHead('quota', { area: venlo, group, period: '2026-1', kind: 'corrected' });
    const realised = { group, period: '2026-1', kind: 'realised', source: 'municipality' } as const;
    const count = recordHead('realisation', { municipality: venlo, referenceDate: on, ...realised });
    const figures = (total: number) => ({ total, amv: null, includesAmv: 'unknown' as const });
    writeValuesOf(session, [
      { head: quota, register: 'figures', value: writeValue('quota', 'figures', figures(32)), origin: 'typed' },
      { head: quota, register: 'certainty', value: writeValue('quota', 'certainty', 'certain'), origin: 'typed' },
      { head: count, register: 'figures', value: writeValue('realisation', 'figures', figures(20)), origin: 'typed' },
      {
        head: count,
        register: 'certainty',
        value: writeValue('realisation', 'certainty', 'single-source'),
        origin: 'typed',
      },
    ]);
  };

  test('published 32 − housed 20: 12 behind is recorded, with its sum as the source and the doubt of its parts', () => {
    const session = makeDatabase();
    counted(session, '2026-07-01');
    const form = formOf(session, '2026-2');
    const view = viewTurn(session, form);
    expect(rowOf(view)).toMatchObject({ state: 'proposed', persons: 12, isProvisional: false });
    expect(rowOf(view, venray)).toMatchObject({ state: 'unknown', persons: null, reason: 'no-realisation' });
    expect(view.writes).toEqual({ ...NOTHING, carries: 1 });
    turn(session, form);
    expect(readOpeningCarries(session)).toMatchObject([
      {
        municipality: venlo,
        period: '2026-2',
        persons: 12,
        source: 'Gecorrigeerd 32 (gepubliceerd) − gehuisvest 20, 2026, eerste halfjaar',
        certainty: 'single-source',
      },
    ]);
    expect(viewTurn(session, form).writes).toEqual(NOTHING);
    undo(session);
    expect(readOpeningCarries(session)).toEqual([]);
  });

  test('while it was not counted to the end of the half-year it is shown, and not fixed', () => {
    const session = makeDatabase();
    counted(session, '2026-06-01');
    const view = viewTurn(session, formOf(session, '2026-2'));
    expect(rowOf(view)).toMatchObject({ state: 'proposed', persons: 12, isProvisional: true });
    expect(view.writes).toEqual(NOTHING);
  });
});

describe('a new round', () => {
  const days = { from: '1-4-2028', until: '31-3-2030', reason: 'Raming bekendgemaakt op 1 april 2028.' };

  test('it follows the last one; other days ask for a reason, which is kept', () => {
    const session = example();
    expect(viewTurn(session, formOf(session, 'spreidingswet-3', { ...days, reason: ' ' })).problems).toMatchObject([
      { field: 'reason', code: 'reason-missing' },
    ]);
    expect(turn(session, formOf(session, 'spreidingswet-3', days)).problems).toEqual([]);
    const made = readPeriodDetails(session).find(({ code }) => code === 'spreidingswet-3');
    expect(made).toMatchObject({
      id: recordHead('period', { code: 'spreidingswet-3' }).id,
      type: 'cycle',
      from: '2028-04-01',
      until: '2030-03-31',
      certainty: 'uncertain',
      groups: ['asylum-seekers', 'ukraine'],
      explanation: 'Raming bekendgemaakt op 1 april 2028.',
    });
    undo(session);
    expect(readPeriodDetails(session).some(({ code }) => code === 'spreidingswet-3')).toBe(false);
  });

  test('quotas are taken over only when asked, as indicative, marked, and the rule with its reason', () => {
    const session = example();
    const plain = formOf(session, 'spreidingswet-3');
    expect(plain.quotaGroups).toEqual([]);
    expect(viewTurn(session, plain).writes).toEqual({ ...NOTHING, period: 1, rules: 1 });
    const form = { ...plain, quotaGroups: ['asylum-seekers'] };
    const view = viewTurn(session, form);
    const asylum = view.quotas.find((each) => each.group.code === 'asylum-seekers');
    expect(view.writes.quotas).toBe(asylum?.areas.length);
    turn(session, form);
    const made = readQuotas(session, ['spreidingswet-3']);
    expect(made.length).toBeGreaterThan(20);
    expect(made.length).toBe(asylum?.areas.length);
    const old = readQuotas(session, ['spreidingswet-2']);
    for (const quota of made) {
      expect(quota).toMatchObject({
        kind: 'indicative',
        group: 'asylum-seekers',
        certainty: 'unknown',
        source: expect.stringMatching(/^Voorlopig overgenomen van Ronde /),
      });
      const same = old.find(
        ({ area, group: of, kind }) => area === quota.area && of === quota.group && kind === asylum?.kind,
      );
      expect(quota.figures).toEqual(same?.figures);
    }
    const [before, after] = ['spreidingswet-2', 'spreidingswet-3'].map((period) =>
      readCountingRules(session).find((rule) => rule.period === period && rule.group === 'asylum-seekers'),
    );
    expect(after).toMatchObject({ minimumYears: before?.minimumYears });
    expect(after?.explanation).toContain(before?.explanation);
    expect(after?.explanation).toMatch(/^Overgenomen van Ronde /);
    expect(
      viewTurn(session, { ...formOf(session, 'spreidingswet-3'), quotaGroups: ['asylum-seekers'] }).writes,
    ).toEqual(NOTHING);
    undo(session);
    expect(readQuotas(session, ['spreidingswet-3'])).toEqual([]);
    expect(viewTurn(session, form).writes).toEqual(view.writes);
  });

  test('two who make it apart make the same records', () => {
    const [one, other] = [example(), example()];
    const form = formOf(one, 'spreidingswet-3', { quotaGroups: ['asylum-seekers'] });
    expect(viewTurn(one, form).fingerprint).toBe(viewTurn(other, form).fingerprint);
  });
});
