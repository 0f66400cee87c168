import { expect, test } from 'vitest';
import { editState } from '../../../shared/merge/excel-edit';
import { mergeRegister } from '../../../shared/merge/merge-register';
import { computedRowId } from '../../../shared/merge/row-id';
import { writeRegister } from '../../../shared/merge/write-register';
import { label, ref } from './reachable';

const basis = writeRegister(null, [], '10', { site: 'PV31-0001', counter: 41 }, label);
const edit = { basis, addressee: 'GM0983', exportId: 'e7', ref, value: '{"amv":2,"total":12}', label };

test('the same edit read at two places, or twice, is the same dot', () => {
  const here = editState(edit);
  const there = editState({ ...edit, label: { ...label, at: '2031-01-01' } });
  expect(there.siblings[0]?.dot).toEqual(here.siblings[0]?.dot);
  expect(mergeRegister(here, there, 100)).toEqual({ kind: 'seen' });
});

test('an edit is a write on top of the basis in the same file', () => {
  expect(editState(edit)).toMatchObject({ siblings: [{ dot: { counter: 42 } }], context: { 'PV31-0001': 41 } });
  expect(mergeRegister(basis, editState(edit), 100)).toMatchObject({ change: 'forward' });
});

test('another value, register, record or export is another dot', () => {
  const others = [
    { ...edit, value: '{"amv":2,"total":13}' },
    { ...edit, ref: { ...ref, register: 'source' } },
    { ...edit, ref: { ...ref, recordId: 'other' } },
    { ...edit, exportId: 'e8' },
  ];
  const sites = [edit, ...others].map((one) => editState(one).siblings[0]?.dot.site);
  expect(new Set(sites).size).toBe(5);
});

test('the dot is part of the format: it stays what it is', () => {
  expect(editState(edit).siblings[0]?.dot.site).toBe('GM0983-x-e7-5b45b751ccb75f7b');
});

test('a row that is new in the file starts from nothing', () => {
  expect(editState({ ...edit, basis: null }).siblings[0]?.dot.counter).toBe(1);
});

test('a row without an id gets the same one at every reading, and two equal rows stay two', () => {
  const id = computedRowId('e7', 'Notities', '["12"]', 0);
  expect(computedRowId('e7', 'Notities', '["12"]', 0)).toBe(id);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5/);
  expect(computedRowId('e7', 'Notities', '["12"]', 1)).not.toBe(id);
});
