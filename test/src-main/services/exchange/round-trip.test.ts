import { describe, expect, it } from 'vitest';
import {
  apply,
  dump,
  editInExcel,
  join_,
  mailbox,
  plan,
  quota,
  readAndApply,
  realisation,
  regionAndVenlo,
  rowWith,
  send,
  supportTeam,
  takeAll,
  totalOf,
  type,
  typed,
  venlo,
} from './installation';

describe('a number that travels', () => {
  it('typed in Venlo, mailed, and taken by the support team, is the same there', async () => {
    const { mail, region, venloCopy } = await regionAndVenlo();
    expect(venloCopy.isWhole).toBe(false);
    type(venloCopy, typed(realisation(), 92));
    const view = await plan(region, await send(venloCopy, mail, 'municipality', 'PV31'));
    expect(view.items).toHaveLength(1);
    expect(view.items[0]).toMatchObject({
      group: 'new',
      title: 'Venlo, asielzoekers, gerealiseerd',
      ownerName: 'Venlo',
      theirs: '92',
      proposed: { kind: 'take' },
    });
    const done = apply(region, view);
    expect(done).toMatchObject({ taken: 1, waiting: 0, refused: 0, conflicts: 0, newSite: null });
    expect(totalOf(region, realisation())).toBe(92);
  });

  it('the same file twice is an empty plan', async () => {
    const { mail, region, venloCopy } = await regionAndVenlo();
    type(venloCopy, typed(realisation(), 92));
    const file = await send(venloCopy, mail, 'municipality', 'PV31');
    await readAndApply(region, file);
    const before = dump(region);
    const again = await plan(region, file);
    expect(again).toMatchObject({ isEmpty: true, items: [] });
    expect(again.readBefore).not.toBeNull();
    expect(dump(region)).toBe(before);
  });

  it('after both have taken all of the other, the dumps of two whole copies are equal', async () => {
    const mail = mailbox();
    const region = supportTeam();
    const venloCopy = await join_(await send(region, mail, 'region', venlo), venlo);
    expect(venloCopy.isWhole).toBe(true);
    type(venloCopy, typed(realisation(), 92));
    type(region, typed(quota(), 441));
    const fromVenlo = await send(venloCopy, mail, 'region', 'PV31');
    await readAndApply(venloCopy, await send(region, mail, 'region', venlo), takeAll);
    await readAndApply(region, fromVenlo, takeAll);
    expect(dump(venloCopy)).toBe(dump(region));
  });

  it('an edit in Excel by a non-owner is shown as such and is decided by a person', async () => {
    const mail = mailbox();
    const region = supportTeam();
    type(region, typed(quota(), 441));
    const sent = await send(region, mail, 'municipality', venlo);
    const edited = editInExcel(sent, mail.path('edited.xlsx'), (book) => {
      rowWith(book, 'Opgaven', ['Venlo', 441]).set('Aantal', 400);
    });
    const view = await plan(region, edited);
    expect(view.buildsOnOurExportOf).not.toBeNull();
    expect(view.senderName).toBe('Venlo');
    expect(view.items).toHaveLength(1);
    expect(view.items[0]).toMatchObject({
      group: 'foreign',
      was: '441',
      ours: '441',
      theirs: '400',
      isMine: true,
      refusalIsWrite: true,
      proposed: { kind: 'later' },
    });
    apply(region, view, () => ({ kind: 'refuse', text: 'de opgave staat vast' }));
    expect(totalOf(region, quota())).toBe(441);
  });
});
