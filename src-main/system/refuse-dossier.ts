import { basename, extname } from 'node:path';
import { ExpectedFailure } from '../../shared/ipc/reply';
import { DOSSIER_EXTENSION } from './paths';

/**
 * No workbook, print or mail takes the place of a dossier, the open one or another: a slip in a name would cost everything
 * that was typed.
 *
 * @throws ExpectedFailure `file-is-dossier`
 */
export function refuseDossier(path: string): void {
  if (extname(path).toLowerCase() === DOSSIER_EXTENSION)
    throw new ExpectedFailure('file-is-dossier', { file: basename(path) });
}
