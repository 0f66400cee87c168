import { ExpectedFailure } from '../../shared/ipc/reply';

const codes: Readonly<Record<string, string>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EBUSY: 'file-in-use',
  EPERM: 'file-in-use',
  EACCES: 'file-not-writable',
  EROFS: 'file-not-writable',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
};

/** Why a file could not be written: what a person can do something about is a sentence, anything else rises as it is. */
export function fileFailure(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? codes[String(error.code)] : undefined;
  return code === undefined ? error : new ExpectedFailure(code, { file }, { cause: error });
}
