import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utils, type WorkBook } from 'xlsx';
import type { Choice } from '../../../../shared/ipc/schemas/exchange';
import { lastLine } from '../../../../src-main/database/repositories/known-log';
import { exchangeOverview } from '../../../../src-main/services/exchange/overview';
import { planConflicts, planWaiting } from '../../../../src-main/services/exchange/plan-other';
import { planViewOf } from '../../../../src-main/services/exchange/plan-view';
import { undoImport } from '../../../../src-main/services/exchange/undo-import';
import { knownSession } from '../../../../src-main/services/known/known-session';
import { readPositionFacts } from '../../../../src-main/services/positions/position-facts';
import type { Session } from '../../../../src-main/services/session';
import {
  apply,
  type Decide,
  dump,
  editInExcel,
  figures,
  join_,
  type Mail,
  mailbox,
  plan,
  quota,
  realisation,
  rowWith,
  send,
  supportTeam,
  takeAll,
  type,
  typed,
  venlo,
  venray,
} from './installation';

type Step =
  | { readonly kind: 'type'; readonly who: number; readonly what: number; readonly total: number }
  | { readonly kind: 'send'; readonly who: number; readonly isPart: boolean }
  | { readonly kind: 'excel'; readonly who: number; readonly file: number; readonly total: number }
  | { readonly kind: 'read'; readonly who: number; readonly file: number; readonly choice: number }
  | { readonly kind: 'undo'; readonly who: number }
  | { readonly kind: 'waiting'; readonly who: number; readonly choice: number };

const who = fc.nat(2);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      who,
      what: fc.nat(4),
      total: fc.integer({ min: 1, max: 5 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('send' as const), who, isPart: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('excel' as const),
      who,
      file: fc.nat(9),
      total: fc.integer({ min: 1, max: 5 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('read' as const), who, file: fc.nat(9), choice: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('waiting' as const), who, choice: fc.nat(5) }) },
);

const records = [
  realisation(),
  realisation({ municipality: venray }),
  quota(),
  quota(venray),
  realisation({ kind: 'planned' }),
];

const answers: readonly Choice[] = [
  { kind: 'take' },
  { kind: 'refuse', text: 'nee' },
  { kind: 'later' },
  { kind: 'ours' },
  { kind: 'theirs' },
  { kind: 'other', text: '7' },
];

/** One answer everywhere where it is offered, what is proposed elsewhere. */
function answer(choice: number): Decide {
  return (item) => {
    const wanted = answers[choice % answers.length];
    return wanted !== undefined && item.choices.includes(wanted.kind) ? wanted : item.proposed;
  };
}

/** Somebody changes the first number of the realisations and saves under another name, later than the last time. */
function inExcel({ mail, files }: World, from: string, total: number): string {
  return editInExcel(from, mail.path(`excel-${files.length}.xlsx`), (book) => {
    const rows = book.Sheets.Realisaties === undefined ? [] : rowsOf(book);
    if (rows.length > 0) rowWith(book, 'Realisaties', ['gerealiseerd']).set('Aantal', total);
    book.Props = { ...book.Props, ModifiedDate: new Date(Date.UTC(2027, 0, 1 + files.length)) };
  });
}

function rowsOf(book: WorkBook): unknown[][] {
  const rows: unknown[][] = utils.sheet_to_json(book.Sheets.Realisaties ?? {}, { header: 1 });
  return rows.filter((row) => row.includes('gerealiseerd'));
}

interface World {
  readonly mail: Mail;
  readonly copies: readonly Session[];
  readonly files: string[];
  readonly imports: { readonly who: number; readonly importId: string }[];
}

async function newWorld(): Promise<World> {
  const mail = mailbox();
  const region = supportTeam();
  const sent = await send(region, mail, 'region', null);
  const copies = [region, await join_(sent, venlo), await join_(sent, venray)];
  return { mail, copies, files: [], imports: [] };
}

async function perform(world: World, step: Step): Promise<void> {
  const session = world.copies[step.who % world.copies.length];
  if (session === undefined) return;
  if (step.kind === 'type') {
    const head = records[step.what % records.length];
    if (head !== undefined) type(session, { ...typed(head, 0), value: figures(step.total) });
  } else if (step.kind === 'send') {
    const part = step.who === 1 ? venlo : venray;
    world.files.push(
      await send(session, world.mail, step.isPart ? 'municipality' : 'region', step.isPart ? part : null),
    );
  } else if (step.kind === 'excel') {
    const from = world.files[step.file % Math.max(1, world.files.length)];
    if (from !== undefined) world.files.push(inExcel(world, from, step.total));
  } else if (step.kind === 'read') {
    const file = world.files[step.file % Math.max(1, world.files.length)];
    if (file === undefined) return;
    const view = await plan(session, file);
    const relation = (['replaces', 'earlier-is-newer', 'both'] as const)[step.choice % 3];
    const { importId } = apply(session, view, answer(step.choice), { relation });
    world.imports.push({ who: step.who, importId });
  } else if (step.kind === 'undo') {
    const own = world.imports.findLast((each) => each.who === step.who);
    if (own === undefined) return;
    world.imports.splice(world.imports.indexOf(own), 1);
    undoImport(session, own.importId);
  } else {
    apply(session, planViewOf(session, planWaiting(session).planId), answer(step.choice));
  }
}

/** Everybody reads everything until nothing is new, then one decides and all take that. */
async function fullExchange({ mail, copies }: World): Promise<void> {
  const [region, ...others] = copies;
  if (region === undefined) throw new Error('nobody');
  for (const copy of copies) {
    apply(copy, planViewOf(copy, planWaiting(copy).planId), takeAsIs);
  }
  const hand = async (from: Session, to: Session) => {
    const view = await plan(to, await send(from, mail, 'region', null));
    expect(view.items.filter(({ isBlocked }) => isBlocked)).toEqual([]);
    apply(to, view, takeAsIs);
  };
  for (const other of others) await hand(other, region);
  apply(region, planViewOf(region, planConflicts(region).planId), () => ({ kind: 'ours' }));
  for (const other of others) await hand(region, other);
  for (const other of others) await hand(other, region);
}

/** Merge whatever comes: a conflict stays a conflict. */
const takeAsIs: Decide = () => ({ kind: 'take' });

describe('three installations that type, mail, read, refuse, leave and un-read in any order', () => {
  it('have the same registers after one full exchange, and no register without a value', {
    timeout: 240_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 18 }), async (steps) => {
        const world = await newWorld();
        for (const each of steps) await perform(world, each);
        // What the log says that a copy knows is what it knows, with its conflicts and what was un-read.
        const [copy] = world.copies;
        if (copy === undefined) throw new Error('nobody');
        expect(readPositionFacts(knownSession(copy, lastLine(copy)))).toEqual(readPositionFacts(copy));
        await fullExchange(world);
        const [region, ...others] = world.copies.map(dump);
        for (const other of others) expect(other).toBe(region);
        for (const copy of world.copies) {
          const empty = copy.sqlite.prepare(
            'SELECT record_id FROM contexts c WHERE NOT EXISTS (SELECT 1 FROM siblings s WHERE s.record_id = c.record_id AND s.register = c.register)',
          );
          expect(empty.all()).toEqual([]);
          expect(exchangeOverview(copy)).toMatchObject({ waiting: 0, conflicts: 0 });
        }
      }),
      { numRuns: 16, endOnFailure: false },
    );
  });

  it.each([
    ['take', takeAll],
    ['refuse', answer(1)],
    ['leave for later', answer(2)],
  ])('%s, in either order, ends the same', async (_name, decide) => {
    const ends: string[] = [];
    for (const order of [
      [1, 2],
      [2, 1],
    ]) {
      const world = await newWorld();
      const [region, one, two] = world.copies;
      if (region === undefined || one === undefined || two === undefined) throw new Error('three copies');
      type(one, typed(realisation(), 10), typed(quota(), 20));
      type(two, typed(realisation({ municipality: venray }), 30), typed(quota(), 40));
      const files = [await send(one, world.mail, 'region', null), await send(two, world.mail, 'region', null)];
      for (const at of order) apply(region, await plan(region, files[at - 1] ?? ''), decide);
      await fullExchange(world);
      const [first, ...others] = world.copies.map(dump);
      for (const other of others) expect(other).toBe(first);
      ends.push(String(exchangeOverview(region).conflicts));
    }
    expect(ends[0]).toBe(ends[1]);
  });
});
