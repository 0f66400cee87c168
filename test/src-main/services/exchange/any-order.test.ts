import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Choice } from '../../../../shared/ipc/schemas/exchange';
import { backUp, backupsOf } from '../../../../src-main/services/backups/back-up';
import { restoreBackup } from '../../../../src-main/services/backups/restore-backup';
import { setIdentity } from '../../../../src-main/services/dossiers/set-identity';
import { acceptFile } from '../../../../src-main/services/exchange/accept-file';
import { exchangeOverview } from '../../../../src-main/services/exchange/overview';
import { planConflicts, planWaiting } from '../../../../src-main/services/exchange/plan-other';
import { planViewOf } from '../../../../src-main/services/exchange/plan-view';
import { undoImport } from '../../../../src-main/services/exchange/undo-import';
import { redo, undo } from '../../../../src-main/services/history/undo-redo';
import { checkDossier } from '../../../../src-main/services/integrity/check-dossier';
import { confirmRecords, waitingConfirmations } from '../../../../src-main/services/on-behalf/waiting-confirmations';
import { settleOtherName } from '../../../../src-main/services/other-name/settle-other-name';
import { otherNameItems } from '../../../../src-main/services/other-name/written-as-other';
import { writeEdits } from '../../../../src-main/services/quotas/write-edits';
import { closeSession, type Session } from '../../../../src-main/services/session';
import { openInstallation } from '../../../../src-main/system/installation';
import { closeDatabase, openDatabase, testClock } from '../../../helpers/make-database';
import {
  apply,
  type Decide,
  dump,
  join_,
  type Mail,
  mailbox,
  plan,
  readHere,
  send,
  supportTeam,
  venlo,
  venray,
} from './installation';

/** What an installation does; numbers choose among what is there. */
const kinds = [
  'type',
  'send',
  'read',
  'accept',
  'unread',
  'undo',
  'redo',
  'back-up',
  'restore',
  'wrong-name',
  'settle',
  'confirm',
] as const;
const weights: Readonly<Partial<Record<(typeof kinds)[number], number>>> = {
  type: 5,
  send: 3,
  read: 3,
  accept: 2,
  restore: 2,
};

interface Step {
  readonly kind: (typeof kinds)[number];
  readonly who: number;
  readonly what: number;
  readonly total: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.oneof(...kinds.map((kind) => ({ weight: weights[kind] ?? 1, arbitrary: fc.constant(kind) }))),
  who: fc.nat(3),
  what: fc.nat(11),
  total: fc.integer({ min: 1, max: 9 }),
});

const query = { cycle: 'spreidingswet-2', halfYear: '2026-2', referenceDate: '2026-11-01' };
const column = 'asylum-seekers.realised.total';
const answers: readonly Choice[] = [
  { kind: 'take' },
  { kind: 'refuse', text: 'nee' },
  { kind: 'later' },
  { kind: 'ours' },
];

interface World {
  readonly mail: Mail;
  readonly parties: readonly string[];
  readonly copies: Session[];
  readonly files: string[];
  readonly imports: Map<number, string[]>;
  /** Each dot that anybody ever had, with its value: never two. */
  readonly dots: Map<string, string>;
}

/** The support team, two laptops of Venlo, and Venray. */
async function newWorld(): Promise<World> {
  const mail = mailbox();
  const region = supportTeam();
  const sent = await send(region, mail, 'region', null);
  const parties = ['PV31', venlo, venlo, venray];
  const copies = [region, await join_(sent, venlo), await join_(sent, venlo), await join_(sent, venray)];
  return { mail, parties, copies: copies.map(withBackups), files: [], imports: new Map(), dots: new Map() };
}

function withBackups(session: Session): Session {
  closeDatabase(session);
  const { installation } = session;
  return openDatabase(session.path, {
    userData: installation.folder,
    machine: installation.machine,
    keepsBackups: true,
  });
}

function restored(session: Session, what: number): Session {
  const backups = backupsOf(session);
  const chosen = backups[what % Math.max(1, backups.length)];
  if (chosen === undefined) return session;
  const { folder, machine } = session.installation;
  return restoreBackup(session, chosen.name, {
    userData: folder,
    installation: openInstallation(folder, machine),
    now: testClock(Date.parse(session.now()) + 60_000),
  });
}

const answer =
  (what: number): Decide =>
  (item) => {
    const wanted = answers[what % answers.length];
    return wanted !== undefined && item.choices.includes(wanted.kind) ? wanted : item.proposed;
  };

async function perform(world: World, { kind, who, what, total }: Step): Promise<void> {
  const session = world.copies[who];
  if (session === undefined) return;
  const file = world.files[what % Math.max(1, world.files.length)];
  const imports = world.imports.get(who) ?? [];
  switch (kind) {
    case 'type': {
      const area = what % 2 === 0 ? venlo : venray;
      const value = total * 100 + who * 10 + (what % 10);
      writeEdits(session, query, [{ area, column, text: String(value) }]);
      return;
    }
    case 'send':
      world.files.push(await send(session, world.mail, 'region', null));
      return;
    case 'read':
      if (file === undefined) return;
      world.imports.set(who, [...imports, apply(session, await plan(session, file), answer(what)).importId]);
      return;
    case 'accept':
      if (file === undefined) return;
      await acceptFile(session, { token: file, name: file, path: file }, what % 2 === 0 ? 'all' : 'owner', readHere);
      return;
    case 'unread': {
      const last = imports.at(-1);
      const isHere =
        last !== undefined &&
        session.sqlite.prepare('SELECT 1 FROM imports WHERE id = ? AND undone_at IS NULL').get(last);
      if (last === undefined || isHere === undefined) return;
      undoImport(session, last);
      return;
    }
    case 'undo':
      undo(session);
      return;
    case 'redo':
      redo(session);
      return;
    case 'back-up':
      backUp(session, 'request');
      return;
    case 'restore':
      world.copies[who] = restored(session, what);
      return;
    case 'wrong-name':
      setIdentity(session, { ...session.identity, party: what % 2 === 0 ? venray : venlo });
      return;
    case 'settle':
      setIdentity(session, { ...session.identity, party: world.parties[who] ?? venlo });
      settleOtherName(
        session,
        otherNameItems(session).map(({ recordId, register }) => ({
          recordId,
          register,
          answer: total % 2 === 0 ? 'rewrite' : 'revert',
        })),
      );
      return;
    case 'confirm':
      confirmRecords(session, waitingConfirmations(session, 'of'));
  }
}

/** A dot is a value, everywhere and for always. */
function noteDots({ copies, dots }: World): void {
  for (const session of copies) {
    const rows = session.sqlite
      .prepare('SELECT record_id, register, site, counter, value FROM siblings')
      .all() as Record<string, string>[];
    for (const { record_id, register, site, counter, value = '' } of rows) {
      const dot = `${record_id} ${register} ${site} ${counter}`;
      expect(dots.get(dot) ?? value).toBe(value);
      dots.set(dot, value);
    }
  }
}

const takeAsIs: Decide = () => ({ kind: 'take' });

async function fullExchange({ mail, copies }: World): Promise<void> {
  const [region, ...others] = copies;
  if (region === undefined) throw new Error('nobody');
  for (const copy of copies) apply(copy, planViewOf(copy, planWaiting(copy).planId), takeAsIs);
  const hand = async (from: Session, to: Session) => {
    const view = await plan(to, await send(from, mail, 'region', null));
    expect(view.items.filter(({ isBlocked }) => isBlocked)).toEqual([]);
    apply(to, view, takeAsIs);
  };
  for (const other of others) await hand(other, region);
  apply(region, planViewOf(region, planConflicts(region).planId), () => ({ kind: 'ours' }));
  for (const other of others) await hand(region, other);
}

it('backups, wrong names, confirmations, two laptops and mail in any order end the same everywhere', {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 20 }), async (steps) => {
      const world = await newWorld();
      try {
        for (const each of steps) {
          await perform(world, each);
          noteDots(world);
        }
        await fullExchange(world);
        noteDots(world);
        const [first, ...others] = world.copies.map(dump);
        for (const other of others) expect(other).toBe(first);
        for (const copy of world.copies) {
          expect(checkDossier(copy).integrity).toEqual([]);
          expect(exchangeOverview(copy)).toMatchObject({ waiting: 0, conflicts: 0 });
        }
      } finally {
        for (const copy of world.copies) if (copy.sqlite.open) closeSession(copy);
      }
    }),
    { numRuns: 3, endOnFailure: true },
  );
});
