import { describe, expect, it } from 'vitest';
import { setIdentity } from '../../../../src-main/services/dossiers/set-identity';
import { undoImport } from '../../../../src-main/services/exchange/undo-import';
import { undo } from '../../../../src-main/services/history/undo-redo';
import { settleOtherName } from '../../../../src-main/services/other-name/settle-other-name';
import { otherNameItems } from '../../../../src-main/services/other-name/written-as-other';
import { writeEdits } from '../../../../src-main/services/quotas/write-edits';
import type { Session } from '../../../../src-main/services/session';
import { makeDatabase } from '../../../helpers/make-database';
import {
  apply,
  join_,
  mailbox,
  plan,
  readAndApply,
  realisation,
  send,
  supportTeam,
  takeAll,
  totalOf,
  type,
  typed,
  venlo,
  venray,
} from '../exchange/installation';

const query = { cycle: 'spreidingswet-2', halfYear: '2026-2', referenceDate: '2026-11-01' };
const column = 'asylum-seekers.realised.total';
const ofVenlo = realisation();
const ofVenray = realisation({ municipality: venray });

const write = (session: Session, area: string, text: string) => writeEdits(session, query, [{ area, column, text }]);
const become = (session: Session, party: string) => setIdentity(session, { ...session.identity, party });
const shown = (session: Session) =>
  otherNameItems(session).map(({ title, word, text, before, asName, isMine }) => ({
    title,
    word,
    text,
    before,
    asName,
    isMine,
  }));
const byWhom = (session: Session, id: string) =>
  session.sqlite
    .prepare("SELECT party, origin, detail FROM siblings WHERE record_id = ? AND register = 'figures'")
    .get(id);

/** Somebody of Venlo chose Venray, typed a number of each, and a second time in one of them. */
function wrongChoice(): Session {
  const session = makeDatabase({ party: venray });
  write(session, venlo, '90');
  write(session, venlo, '92');
  write(session, venray, '50');
  become(session, venlo);
  return session;
}

describe('who typed as the wrong municipality', () => {
  it('sees what still stands in that name, with what was there before and whose it is', () => {
    const session = wrongChoice();
    const figure = { word: '', before: '–', asName: 'Venray' };
    expect(shown(session)).toEqual(
      expect.arrayContaining([
        { ...figure, title: 'Venlo, asielzoekers, gerealiseerd', text: '92', isMine: true },
        { ...figure, title: 'Venray, asielzoekers, gerealiseerd', text: '50', isMine: false },
      ]),
    );
    expect(shown(session)).toHaveLength(2);
    expect([totalOf(session, ofVenlo), totalOf(session, ofVenray)]).toEqual([92, 50]);
  });

  it('puts the own number in the own name and takes the other back: both as one step of undo', () => {
    const session = wrongChoice();
    const answers = [
      { recordId: ofVenlo.id, register: 'figures', answer: 'rewrite' },
      { recordId: ofVenray.id, register: 'figures', answer: 'revert' },
    ] as const;
    expect(settleOtherName(session, answers)).toEqual({ settled: 2 });
    expect(byWhom(session, ofVenlo.id)).toEqual({
      party: venlo,
      origin: 'decision',
      detail: 'eerst op naam van Venray',
    });
    expect(totalOf(session, ofVenray)).toBeNull();
    expect(shown(session)).toEqual([]);
    expect(() => settleOtherName(session, answers)).toThrow('other-name-changed');

    undo(session);
    expect([totalOf(session, ofVenlo), totalOf(session, ofVenray)]).toEqual([92, 50]);
  });

  it('began with the workbook of Venlo as Venray: put right, it is Venlo’s own number for the support team', async () => {
    const mail = mailbox();
    const region = supportTeam();
    const copy = await join_(await send(region, mail, 'region', venlo), venray);
    write(copy, venlo, '92');
    become(copy, venlo);
    settleOtherName(copy, [{ recordId: ofVenlo.id, register: 'figures', answer: 'rewrite' }]);
    const view = await plan(region, await send(copy, mail, 'municipality', 'PV31'));
    expect(view.items.map(({ title, group }) => ({ title, group }))).toEqual([
      { title: 'Venlo, asielzoekers, gerealiseerd', group: 'new' },
    ]);
    apply(region, view);
    expect(byWhom(region, ofVenlo.id)).toMatchObject({ party: venlo });
  });

  it('leaves alone what the owner wrote over since, and what was typed in the right name', () => {
    const session = wrongChoice();
    write(session, venlo, '95');
    expect(shown(session).map(({ title }) => title)).toEqual(['Venray, asielzoekers, gerealiseerd']);
    become(session, venray);
    expect(shown(session)).toMatchObject([{ title: 'Venlo, asielzoekers, gerealiseerd', text: '95', asName: 'Venlo' }]);
  });

  it('gets back what was there before, also after undoing in the wrong name', () => {
    const session = makeDatabase({ party: venlo });
    type(session, typed(ofVenlo, 80));
    become(session, venray);
    write(session, venlo, '90');
    write(session, venlo, '91');
    undo(session);
    become(session, venlo);
    expect(shown(session)).toMatchObject([{ text: '90', before: '80' }]);
    settleOtherName(session, [{ recordId: ofVenlo.id, register: 'figures', answer: 'revert' }]);
    expect(totalOf(session, ofVenlo)).toBe(80);
  });

  it('gets back what was there before, also when a file was read and un-read in between', async () => {
    const mail = mailbox();
    const region = supportTeam();
    type(region, typed(ofVenlo, 80));
    const copy = await join_(await send(region, mail, 'region', null), venray);
    write(copy, venlo, '90');
    type(region, typed(ofVenlo, 85));
    const file = await send(region, mail, 'region', null);
    undoImport(copy, (await readAndApply(copy, file, takeAll)).importId);
    write(copy, venlo, '91');
    undoImport(copy, (await readAndApply(copy, file, takeAll)).importId);
    become(copy, venlo);
    expect(shown(copy)).toMatchObject([{ text: '91', before: '80' }]);
    settleOtherName(copy, [{ recordId: ofVenlo.id, register: 'figures', answer: 'revert' }]);
    expect(totalOf(copy, ofVenlo)).toBe(80);
  });
});

it('the support team writes what it first wrote as a municipality on behalf of that municipality', () => {
  const session = makeDatabase({ party: venray });
  write(session, venlo, '92');
  become(session, 'PV31');
  settleOtherName(session, [{ recordId: ofVenlo.id, register: 'figures', answer: 'rewrite' }]);
  const label = session.sqlite.prepare(
    "SELECT party, on_behalf_of FROM siblings WHERE record_id = ? AND register = 'figures'",
  );
  expect(label.get(ofVenlo.id)).toEqual({ party: 'PV31', on_behalf_of: venlo });
});
