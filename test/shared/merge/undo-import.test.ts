import { expect, test } from 'vitest';
import { undoImport } from '../../../shared/merge/undo-import';
import { edits, mails, newDesk, planOf, QUOTA, REALISATION, reads, types, values } from './desk';
import { applyUndo } from './simulation/apply-effects';

const notExported = () => false;

test('an undone import is as if the file was not read: it can be read again', () => {
  const desk = newDesk();
  const file = edits(desk, mails(desk, desk.region), [[QUOTA, 99]]);
  const before = desk.venlo.register(QUOTA);
  const counter = desk.venlo.highestCounter;
  const done = reads(desk, desk.venlo, file);
  const undo = undoImport(desk.venlo, done, notExported);
  applyUndo(desk.world, desk.venlo, undo, done);
  expect(undo).toMatchObject({ notRestorable: [], needsNewSite: false });
  expect(desk.venlo.register(QUOTA)).toEqual(before);
  expect(desk.venlo.highestCounter).toBeGreaterThanOrEqual(counter);
  expect(planOf(desk, desk.venlo, file).items).toMatchObject([{ ref: QUOTA, outcome: 'forward' }]);
});

test('what somebody wrote since, and what was sent since, is not undone', () => {
  const desk = newDesk();
  const file = edits(desk, mails(desk, desk.region), [
    [QUOTA, 99],
    [REALISATION, 8],
  ]);
  const done = reads(desk, desk.venlo, file);
  types(desk, desk.venlo, QUOTA, '50');
  const undo = undoImport(desk.venlo, done, (ref) => ref.recordId === REALISATION.recordId);
  expect(undo.restored).toEqual([]);
  expect(undo.notRestorable).toEqual([
    { ref: QUOTA, why: 'written-since' },
    { ref: REALISATION, why: 'exported-since' },
  ]);
});

test('a record that came with the import goes as a whole or stays as a whole', () => {
  const desk = newDesk();
  const note = { recordId: 'note:GM0983:typed-1', register: 'places' };
  types(desk, desk.venlo, note, '5');
  types(desk, desk.venlo, { ...note, register: 'source' }, '"telling"');
  const done = reads(desk, desk.region, mails(desk, desk.venlo));
  expect(undoImport(desk.region, done, notExported).recordsIfEmpty).toMatchObject([{ id: note.recordId }]);
  types(desk, desk.region, note, '6');
  const undo = undoImport(desk.region, done, notExported);
  expect(undo).toMatchObject({ restored: [], recordsIfEmpty: [] });
  expect(undo.notRestorable.map(({ why }) => why).sort()).toEqual(['record-used', 'written-since']);
});

test('undoing takes away what was left for later and brings back what waited before', () => {
  const desk = newDesk();
  const file = edits(desk, mails(desk, desk.region), [[QUOTA, 99]]);
  const left = reads(desk, desk.venlo, file, { kind: 'later' });
  expect(undoImport(desk.venlo, left, notExported).waitingRemoved).toMatchObject([{ ref: QUOTA }]);
  const taken = reads(desk, desk.venlo, file);
  const undo = undoImport(desk.venlo, taken, notExported);
  applyUndo(desk.world, desk.venlo, undo, taken);
  expect(desk.venlo.waiting(QUOTA)).toMatchObject([{ file: file.name }]);
});

test('undoing an own decision asks for a new site id', () => {
  const desk = newDesk();
  types(desk, desk.venlo, QUOTA, '41');
  types(desk, desk.region, QUOTA, '40');
  const done = reads(desk, desk.venlo, mails(desk, desk.region), { kind: 'theirs' });
  const undo = undoImport(desk.venlo, done, notExported);
  applyUndo(desk.world, desk.venlo, undo, done);
  expect(undo.needsNewSite).toBe(true);
  expect(values(desk.venlo, QUOTA)).toEqual(['41']);
});

test('undoing a refusal takes the remark back while nobody got it', () => {
  const desk = newDesk();
  const file = edits(desk, mails(desk, desk.region), [[QUOTA, 99]]);
  const done = reads(desk, desk.venlo, file, { kind: 'refuse', text: 'nee' });
  expect(undoImport(desk.venlo, done, notExported).remarksRemoved).toHaveLength(1);
  expect(undoImport(desk.venlo, done, () => true).remarksRemoved).toEqual([]);
});
