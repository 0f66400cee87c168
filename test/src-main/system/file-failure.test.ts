import { expect, test } from 'vitest';
import { fileFailure } from '../../../src-main/system/file-failure';

// The administrator of a machine may write everywhere and a disk is not filled for a test: what the system answers then
// is made here; that it becomes a sentence in the window is tested there.
test.each([
  ['EACCES', 'file-not-writable'],
  ['ENOSPC', 'disk-full'],
  ['ENOENT', 'folder-missing'],
])('%s of the system has a name', (code, name) => {
  const failure = fileFailure(Object.assign(new Error(code), { code }), 'afspraak.pdf');
  expect(failure).toMatchObject({ code: name });
});
