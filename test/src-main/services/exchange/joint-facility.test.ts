import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recordHead } from '../../../../shared/domain/entities';
import { planEffect } from '../../../../src-main/services/exchange/plan-effect';
import { undoImport } from '../../../../src-main/services/exchange/undo-import';
import { checkDossier } from '../../../../src-main/services/integrity/check-dossier';
import { readPositions } from '../../../../src-main/services/positions/read-positions';
import type { Session } from '../../../../src-main/services/session';
import { editInLibreOffice } from '../../../helpers/libreoffice';
import {
  apply,
  dump,
  editInExcel,
  join_,
  mailbox,
  plan,
  readAndApply,
  rowWith,
  send,
  supportTeam,
  take,
  takeAll,
  type,
  venlo,
  venray,
} from './installation';
import { typePlace, write } from './places';

const question = {
  group: 'asylum-seekers',
  period: 'spreidingswet-2',
  date: '2026-11-30',
  view: 'official',
  certainty: 'hard',
} as const;

function counted(session: Session, municipality: string): number | null {
  const { municipalities } = readPositions(session, question);
  return municipalities.find(({ area }) => area === municipality)?.counted.total.sum ?? null;
}

const placeTables = ['facility', 'capacity-layer', 'share', 'share-confirmation'];

/** Everything both may see of places: heads and registers, as the dump has them. */
function placesIn(session: Session): unknown {
  const { records } = JSON.parse(dump(session)) as { records: { entity: string }[] }; // the shape of the dump
  return records.filter(({ entity }) => placeTables.includes(entity));
}

/** Venlo and Venray, each on its own machine, whole copies of one dossier; Venlo enters a joint facility. */
async function jointFacility() {
  const mail = mailbox();
  const support = supportTeam();
  const host = await join_(await send(support, mail, 'region', venlo), venlo);
  const other = await join_(await send(support, mail, 'region', venray), venray);
  const place = typePlace(host, 'De Linde', {
    host: venlo,
    circle: 'parties',
    status: 'open',
    total: 84,
    amv: 4,
    shares: { [venray]: { total: 30, amv: 2 } },
  });
  const key = { layer: place.layer.id, host: venlo, municipality: venray };
  return { mail, support, host, other, place, yes: recordHead('share-confirmation', key) };
}

describe('a joint facility that travels', () => {
  it('is mailed, confirmed in the program, mailed back, and the share counts once on both sides', async () => {
    const { mail, host, other, yes } = await jointFacility();
    const view = await plan(other, await send(host, mail, 'municipality', venray));
    expect(
      view.items.map(({ title, subtitle, theirs, ownerName, group, proposed }) => ({
        title,
        subtitle,
        theirs,
        ownerName,
        group,
        proposed: proposed.kind,
      })),
    ).toEqual([
      {
        title: 'De Linde',
        subtitle: 'Locatie in Venlo',
        theirs: 'De Linde',
        ownerName: 'Venlo',
        group: 'new',
        proposed: 'take',
      },
      {
        title: 'De Linde (asielzoekers, vanaf 1-1-2025)',
        subtitle: 'Plaatsen, locatie in Venlo',
        theirs: '84 plaatsen voor asielzoekers, waarvan 4 amv, 1-1-2025 t/m 31-12-2034, hard',
        ownerName: 'Venlo',
        group: 'new',
        proposed: 'take',
      },
      {
        title: 'Aandeel van Venray in De Linde (asielzoekers, vanaf 1-1-2025)',
        subtitle: 'Aandeel, locatie in Venlo',
        theirs: '30 plaatsen, waarvan 2 amv',
        ownerName: 'Venlo',
        group: 'new',
        proposed: 'take',
      },
    ]);
    apply(other, view);
    expect([counted(host, venlo), counted(host, venray)]).toEqual([84, 0]);
    type(other, write(yes, 'confirmed', { total: 30, amv: 2 }));
    expect(counted(other, venray)).toBe(30);
    await readAndApply(host, await send(other, mail, 'municipality', venlo));
    expect([counted(host, venlo), counted(host, venray)]).toEqual([54, 30]);
    expect([counted(other, venlo), counted(other, venray)]).toEqual([54, 30]);
    expect(placesIn(other)).toEqual(placesIn(host));
    for (const session of [host, other]) expect(checkDossier(session).integrity).toEqual([]);
  });

  it('is confirmed in LibreOffice by a municipality without the program: the same, and of that municipality', async () => {
    const { mail, host, yes } = await jointFacility();
    const sent = await send(host, mail, 'municipality', venray);
    const saved = await editInLibreOffice(readFileSync(sent), [
      { do: 'set', sheet: 'Aandelen', cell: 'H2', value: 30 },
      { do: 'set', sheet: 'Aandelen', cell: 'I2', value: 2 },
      { do: 'set', sheet: 'Aandelen', cell: 'L2', value: 'Akkoord van het college' },
      { do: 'move-column', sheet: 'Aandelen', header: 'Aandeel' },
    ]);
    const back = mail.path('terug.xlsx');
    writeFileSync(back, saved);
    const view = await plan(host, back);
    expect(view.notes.filter(({ level }) => level === 'error')).toEqual([]);
    expect(view.items.map(({ title, theirs, ownerName, isMine }) => ({ title, theirs, ownerName, isMine }))).toEqual([
      {
        title: 'Bevestiging door Venray: aandeel in De Linde (asielzoekers, vanaf 1-1-2025)',
        theirs: '30 plaatsen, waarvan 2 amv',
        ownerName: 'Venray',
        isMine: false,
      },
      {
        title: 'Opmerking van Venray over Aandeel van Venray in De Linde (asielzoekers, vanaf 1-1-2025)',
        theirs: 'Akkoord van het college',
        ownerName: 'Venray',
        isMine: false,
      },
    ]);
    const choices = Object.fromEntries(view.items.map(({ id }) => [id, take]));
    const effect = planEffect(host, { planId: view.planId, choices, onBehalf: false });
    expect(effect.lines.map(({ areaName, before, after }) => [areaName, before, after])).toContainEqual([
      'Venray',
      0,
      30,
    ]);
    apply(host, view, takeAll);
    expect([counted(host, venlo), counted(host, venray)]).toEqual([54, 30]);
    const dot = host.sqlite.prepare('SELECT site FROM siblings WHERE record_id = ?').pluck().get(yes.id);
    expect(dot).toMatch(/^GM0984-x-/);
    const again = await plan(host, back);
    expect(again.isEmpty).toBe(true);
  });

  it('a yes of before a change does not count for after it, and un-reading takes it back', async () => {
    const { mail, host, place, yes } = await jointFacility();
    const sent = await send(host, mail, 'municipality', venray);
    const back = editInExcel(sent, mail.path('terug.xlsx'), (book) => {
      const row = rowWith(book, 'Aandelen', ['Venray', 30]);
      row.set('Bevestigd aantal', 30);
      row.set('Bevestigd waarvan amv', 2);
    });
    const { importId } = await readAndApply(host, back);
    expect(counted(host, venray)).toBe(30);
    const [share] = place.shares;
    if (share === undefined) throw new Error('no share');
    type(host, write(share, 'places', { total: 40, amv: 2 }));
    expect([counted(host, venlo), counted(host, venray)]).toEqual([84, 0]);
    undoImport(host, importId);
    expect(host.sqlite.prepare('SELECT count(*) FROM share_confirmations').pluck().get()).toBe(0);
    expect(host.sqlite.prepare('SELECT count(*) FROM records WHERE id = ?').pluck().get(yes.id)).toBe(0);
    await readAndApply(host, back, takeAll);
    expect(checkDossier(host).integrity).toEqual([]);
  });

  it('two filled in copies of one file are asked about, and the answer decides the yes', async () => {
    const { mail, support, host } = await jointFacility();
    await readAndApply(support, await send(host, mail, 'municipality', 'PV31'), takeAll);
    const sent = await send(support, mail, 'municipality', venray);
    const confirm = (name: string, total: number) =>
      editInExcel(sent, mail.path(name), (book) => {
        const row = rowWith(book, 'Aandelen', ['Venray', 30]);
        row.set('Bevestigd aantal', total);
        row.set('Bevestigd waarvan amv', 2);
      });
    await readAndApply(support, confirm('een.xlsx', 30), takeAll);
    const view = await plan(support, confirm('twee.xlsx', 25));
    expect(view.copies.flatMap(({ differing }) => differing.map(({ earlier, later }) => [earlier, later]))).toEqual([
      ['30 plaatsen, waarvan 2 amv', '25 plaatsen, waarvan 2 amv'],
    ]);
    apply(support, view, takeAll, { relation: 'replaces' });
    expect(support.sqlite.prepare('SELECT total, amv FROM share_confirmations').all()).toEqual([{ total: 25, amv: 2 }]);
    expect(counted(support, venray)).toBe(0);
    expect(checkDossier(support).integrity).toEqual([]);
  });

  it('what is left for later waits, and is decided later', async () => {
    const { mail, host, other } = await jointFacility();
    const file = await send(host, mail, 'municipality', venray);
    await readAndApply(other, file, () => ({ kind: 'later' }));
    expect(other.sqlite.prepare('SELECT count(DISTINCT record_id) FROM waiting').pluck().get()).toBe(3);
    expect(counted(other, venray)).toBeNull();
    await readAndApply(other, await send(host, mail, 'municipality', venray), takeAll);
    expect(other.sqlite.prepare('SELECT count(*) FROM waiting').pluck().get()).toBe(0);
    expect(placesIn(other)).toEqual(placesIn(host));
  });
});
