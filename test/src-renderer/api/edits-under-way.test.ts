import { expect, test } from 'vitest';
import { editsSettled, trackEdit } from '../../../src-renderer/api/edits-under-way';

function later() {
  let finish: (value: string) => void = () => undefined;
  let fail: (reason: Error) => void = () => undefined;
  const edit = new Promise<string>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  return { edit, finish, fail };
}

test('a step back right after an edit waits until that edit was checked and written', async () => {
  const order: string[] = [];
  const check = later();
  const write = later();
  const edit = (async () => {
    await trackEdit(check.edit);
    order.push('checked');
    await trackEdit(write.edit);
    order.push('written');
  })();
  const undo = editsSettled().then(() => order.push('undone'));
  check.finish('good');
  await Promise.resolve();
  write.finish('done');
  await Promise.all([edit, undo]);
  expect(order).toEqual(['checked', 'written', 'undone']);
});

test('an edit that fails, or is refused after its check, holds nothing up', async () => {
  const check = later();
  const edit = trackEdit(check.edit);
  const undo = editsSettled();
  check.fail(new Error('refused'));
  await expect(edit).rejects.toThrow('refused');
  await expect(undo).resolves.toBeUndefined();
});
