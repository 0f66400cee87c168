import { expect, test } from 'vitest';
import { answerCopies } from '../../../shared/merge/answer-copies';
import { planImport } from '../../../shared/merge/plan-import';
import { refKey } from '../../../shared/merge/ref-key';
import { type CopyAnswer, relateCopies } from '../../../shared/merge/two-copies';
import type { RegisterRef } from '../../../shared/merge/types';
import { applies, type Desk, edits, incoming, mails, newDesk, QUOTA, REALISATION, reads, types, values } from './desk';
import { editsIn } from './simulation/workbook-file';
import { ownerOf, type WorkbookFile } from './simulation/world';

type Cells = readonly (readonly [RegisterRef, number])[];

interface Copies {
  readonly desk: Desk;
  readonly earlier: WorkbookFile;
  readonly later: WorkbookFile;
}

function twoCopies(first: Cells, second: Cells): Copies {
  const desk = newDesk();
  const file = mails(desk, desk.region);
  return { desk, earlier: edits(desk, file, first), later: edits(desk, file, second) };
}

function relate({ desk, earlier, later }: Copies) {
  return relateCopies(editsIn(desk.world, earlier, 0), editsIn(desk.world, later, 0), ownerOf);
}

/** The region reads the earlier copy, then the later one, and answers. */
function readBoth(copies: Copies, answer: CopyAnswer, between: () => void = () => undefined): void {
  const { desk, earlier, later } = copies;
  reads(desk, desk.region, earlier);
  between();
  const plan = planImport(desk.region, incoming(desk, later), ownerOf, { file: later.name });
  const takeAll = new Map(plan.items.map(({ key }) => [key, { kind: 'take' } as const]));
  applies(
    desk,
    desk.region,
    plan,
    takeAll,
    answerCopies([{ relation: relate(copies), answer }], 'gecorrigeerd door PV31'),
  );
}

test('two people filled in other cells: "both hold" is proposed, and both stand', () => {
  const copies = twoCopies([[QUOTA, 11]], [[REALISATION, 22]]);
  expect(relate(copies)).toMatchObject({
    proposed: 'both',
    differing: [
      { ref: QUOTA, earlier: '11', later: '0' },
      { ref: REALISATION, earlier: '0', later: '22' },
    ],
  });
  readBoth(copies, 'both');
  expect(values(copies.desk.region, QUOTA)).toEqual(['11']);
  expect(values(copies.desk.region, REALISATION)).toEqual(['22']);
});

test('the later copy replaces the earlier: a cell put back goes back too', () => {
  const copies = twoCopies(
    [
      [QUOTA, 11],
      [REALISATION, 5],
    ],
    [[REALISATION, 6]],
  );
  expect(relate(copies).proposed).toBe('replaces');
  readBoth(copies, 'replaces');
  expect(values(copies.desk.region, QUOTA)).toEqual(['0']);
  expect(values(copies.desk.region, REALISATION)).toEqual(['6']);
});

test('the copy read first was the newer one: its values stand', () => {
  const copies = twoCopies(
    [
      [QUOTA, 11],
      [REALISATION, 5],
    ],
    [[REALISATION, 5]],
  );
  expect(relate(copies)).toMatchObject({ proposed: 'earlier-is-newer', differing: [{ ref: QUOTA }] });
  readBoth(copies, 'earlier-is-newer');
  expect(values(copies.desk.region, QUOTA)).toEqual(['11']);
});

test('both edited the same cell and both hold: it stays a conflict for a person', () => {
  const copies = twoCopies([[QUOTA, 11]], [[QUOTA, 12]]);
  readBoth(copies, 'both');
  expect(values(copies.desk.region, QUOTA)).toEqual(['11', '12']);
});

test('the answer is a write of the reader, so that another answer elsewhere is a conflict and not silently right', () => {
  const copies = twoCopies([[QUOTA, 11]], [[QUOTA, 12]]);
  readBoth(copies, 'replaces');
  const { region } = copies.desk;
  expect(region.register(QUOTA)?.siblings).toMatchObject([
    { value: '12', dot: { site: region.own.site }, label: { origin: 'correction', detail: 'gecorrigeerd door PV31' } },
  ]);
});

test('the answer does not overrule what somebody decided since', () => {
  const copies = twoCopies([[QUOTA, 11]], [[QUOTA, 12]]);
  readBoth(copies, 'replaces', () => types(copies.desk, copies.desk.region, QUOTA, '50'));
  expect(values(copies.desk.region, QUOTA)).toEqual(['12', '50']);
});

test('the same copy twice differs in nothing', () => {
  const copies = twoCopies([[QUOTA, 11]], [[QUOTA, 11]]);
  expect(relate(copies).differing).toEqual([]);
});

test('a new row that was refused stays refused as a whole, also when an answer on two copies is given', () => {
  const desk = newDesk();
  const note = { recordId: 'note:GM0984:typed-1', register: 'places' };
  types(desk, desk.venray, note, '5');
  types(desk, desk.venray, { ...note, register: 'source' }, '"telling"');
  const file = mails(desk, desk.venray);
  reads(desk, desk.venlo, file, { kind: 'refuse', text: 'nee' });
  const plan = planImport(desk.venlo, incoming(desk, file), ownerOf, { file: file.name });
  const head = { id: note.recordId, entity: 'note', key: null };
  const write = { ref: note, key: refKey(note), head, value: '5', among: [], detail: '' };
  const effects = applies(desk, desk.venlo, plan, new Map(), [write]);
  expect(effects).toMatchObject({ registers: [], waitingAdded: [], remarks: [] });
});

test('of several earlier copies, what is newer goes before what holds beside it, and that before this copy', () => {
  const desk = newDesk();
  const file = mails(desk, desk.region);
  const copyWith = (value: number) => editsIn(desk.world, edits(desk, file, [[QUOTA, value]]), 0);
  const elsewhere = editsIn(desk.world, edits(desk, file, [[REALISATION, 5]]), 0);
  const to = (later: ReturnType<typeof copyWith>) => (value: number, answer: CopyAnswer) => ({
    relation: relateCopies(copyWith(value), later, ownerOf),
    answer,
  });
  const quotaOf = (...answered: Parameters<typeof answerCopies>[0]) =>
    answerCopies(answered, 'zo').flatMap(({ ref, value }) => (ref.recordId === QUOTA.recordId ? value : []));
  const both = to(copyWith(13));
  const untouched = to(elsewhere);
  expect(quotaOf(both(11, 'replaces'), both(12, 'replaces'))).toEqual(['13']);
  expect(quotaOf(both(11, 'earlier-is-newer'), both(12, 'replaces'))).toEqual(['11']);
  expect(quotaOf(untouched(11, 'both'), untouched(12, 'replaces'))).toEqual(['11']);
  // Nobody said which: the conflict stays.
  expect(quotaOf(both(11, 'both'), both(12, 'replaces'))).toEqual([]);
  expect(quotaOf(untouched(11, 'both'), untouched(12, 'both'))).toEqual([]);
  expect(quotaOf(both(11, 'earlier-is-newer'), both(12, 'earlier-is-newer'))).toEqual([]);
});
