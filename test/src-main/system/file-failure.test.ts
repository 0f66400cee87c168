import { expect, test } from 'vitest';
import { fileFailure } from '../../../src-main/system/file-failure';

// The administrator of a machine may write everywhere, and only an ordinary user of Linux has a disk to fill: what the system
// answers then is made here; that it becomes a sentence in the window is tested there.
test.each([
  ['EACCES', 'file-not-writable'],
  ['ENOSPC', 'disk-full'],
  ['ENOENT', 'folder-missing'],
])('%s of the system has a name', (code, name) => {
  const failure = fileFailure(Object.assign(new Error(code), { code }), 'afspraak.pdf');
  expect(failure).toMatchObject({ code: name });
});
