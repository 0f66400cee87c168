import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { ExpectedFailure } from '../../shared/ipc/reply';
import type { ChosenFile } from '../../shared/ipc/schemas/app';

/** Files a person chose or dropped. The page knows them by a token and a name, never by a path. */
export interface FileTokens {
  readonly add: (path: string) => ChosenFile;
  readonly path: (token: string) => string;
  readonly name: (token: string) => string;
}

export function createFileTokens(newToken: () => string): FileTokens {
  const paths = new Map<string, string>();
  const pathOf = (token: string) => {
    const path = paths.get(token);
    if (path === undefined) throw new ExpectedFailure('file-unknown');
    return path;
  };
  return {
    add: (path) => {
      const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      const token = newToken();
      paths.set(token, path);
      return { token, name: basename(path), size };
    },
    path: pathOf,
    name: (token) => basename(pathOf(token)),
  };
}
