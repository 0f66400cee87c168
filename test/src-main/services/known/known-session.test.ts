import { expect, test } from 'vitest';
import { recordHead, writeValue } from '../../../../shared/domain/entities';
import { firstLineAt, lastLine, lastLineBefore } from '../../../../src-main/database/repositories/known-log';
import { countMarks } from '../../../../src-main/database/repositories/marks';
import { undoImport } from '../../../../src-main/services/exchange/undo-import';
import { knownMoment } from '../../../../src-main/services/known/known-moment';
import { knownSession } from '../../../../src-main/services/known/known-session';
import { readPositionFacts } from '../../../../src-main/services/positions/position-facts';
import type { Session } from '../../../../src-main/services/session';
import { makeDatabase } from '../../../helpers/make-database';
import {
  apply,
  plan,
  quota,
  readAndApply,
  realisation,
  regionAndVenlo,
  send,
  take,
  takeAll,
  totalOf,
  type,
  typed,
  venlo,
} from '../exchange/installation';

const now = (session: Session) => readPositionFacts(knownSession(session, lastLine(session)));
const quotaOf = (session: Session) =>
  readPositionFacts(session).quotas.find(({ area, kind }) => area === venlo && kind === 'indicative')?.total ?? null;

test('known after the last line is the dossier as it is, of the whole example', () => {
  const session = makeDatabase({ start: { kind: 'example' } });
  expect(now(session)).toEqual(readPositionFacts(session));
});

test('known before the first line is an empty dossier, and a day before it is refused in words', () => {
  const session = makeDatabase({ start: { kind: 'example' } });
  const { quotas, facilities, municipalities, groups } = readPositionFacts(knownSession(session, 0));
  expect([quotas, facilities, municipalities, groups]).toEqual([[], [], [], []]);
  expect(() => knownMoment(session, '2026-11-22')).toThrow('nothing-known-yet');
  expect(knownMoment(session, '2026-11-23').line).toBe(lastLine(session));
});

test('it counts when something arrived here, not when it was typed elsewhere', async () => {
  const { mail, region, venloCopy } = await regionAndVenlo(typed(quota(), 400));
  type(region, typed(quota(), 410));
  const before = lastLine(venloCopy);
  const file = await send(region, mail, 'municipality', venlo);
  expect(quotaOf(venloCopy)).toBe(400);
  await readAndApply(venloCopy, file, takeAll);
  expect(quotaOf(venloCopy)).toBe(410);
  expect(quotaOf(knownSession(venloCopy, before))).toBe(400);
  expect(now(venloCopy)).toEqual(readPositionFacts(venloCopy));
});

test('values in conflict then are in conflict then, with the one that counted counting', async () => {
  const { mail, region, venloCopy } = await regionAndVenlo(typed(realisation(), 90));
  type(region, typed(realisation(), 95));
  type(venloCopy, typed(realisation(), 92));
  const before = lastLine(region);
  await readAndApply(region, await send(venloCopy, mail, 'municipality', 'PV31'), () => take);
  expect([countMarks(region).conflicts, totalOf(region, realisation())]).toEqual([1, 92]);
  const known = knownSession(region, lastLine(region));
  expect(countMarks(known).conflicts).toBe(1);
  expect(readPositionFacts(known)).toEqual(readPositionFacts(region));
  expect(countMarks(knownSession(region, before)).conflicts).toBe(0);
});

test('what was read and un-read counts as never read', async () => {
  const { mail, region, venloCopy } = await regionAndVenlo(typed(quota(), 400));
  type(region, typed(quota(), 410), typed(quota(venlo, 'agreed'), 7));
  const facts = readPositionFacts(venloCopy);
  const view = await plan(venloCopy, await send(region, mail, 'municipality', venlo));
  const { importId } = apply(venloCopy, view, takeAll);
  const between = lastLine(venloCopy);
  undoImport(venloCopy, importId);
  expect(now(venloCopy)).toEqual(facts);
  // A record that stayed is known as it was in between; one that went again is not.
  const known = readPositionFacts(knownSession(venloCopy, between)).quotas.filter(({ area }) => area === venlo);
  expect(known.map(({ kind, total }) => [kind, total])).toEqual([['indicative', 410]]);
});

test('lines stand in the order in which they were written, whatever the clock said', () => {
  const session = makeDatabase();
  const first = firstLineAt(session) ?? '';
  expect(lastLineBefore(session, first)).toBe(0);
  const head = recordHead('quota', { area: venlo, group: 'asylum-seekers', period: 'spreidingswet-2', kind: 'agreed' });
  type(session, { head, register: 'source', value: writeValue('quota', 'source', 'Besluit.'), origin: 'typed' });
  session.sqlite.prepare("UPDATE log SET at = '2026-11-20T09:00:00.000Z' WHERE id = (SELECT MAX(id) FROM log)").run();
  // A clock that was set back: what stood before is known with it, and later days know it.
  expect(lastLineBefore(session, '2026-11-21T00:00:00.000Z')).toBe(lastLine(session));
});
