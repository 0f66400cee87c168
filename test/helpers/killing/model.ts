import type { Deed } from './protocol';

/** What must be in the dossier, by what its caller was told. */
export interface Model {
  /** Every number that was typed, with its area, in order. */
  readonly typed: readonly (readonly [area: string, total: number])[];
  /** Hashes of the workbooks that were taken over. */
  readonly imports: readonly string[];
}

export const emptyModel: Model = { typed: [], imports: [] };

export interface Expected {
  readonly model: Model;
  /** What stood in the dossier when each backup was made. */
  readonly backups: ReadonlyMap<string, Model>;
  /** Files that left; a restore does not bring them back. */
  readonly exports: readonly string[];
}

/** What must be there after this deed. */
export function after(expected: Expected, deed: Deed): Expected {
  const { model, backups } = expected;
  switch (deed.what) {
    case 'edit':
      return { ...expected, model: { ...model, typed: [...model.typed, ...deed.writes] } };
    case 'import':
      if (model.imports.includes(deed.hash)) return expected;
      return { ...expected, model: { ...model, imports: [...model.imports, deed.hash].sort() } };
    case 'export':
      return { ...expected, exports: [...expected.exports, deed.file] };
    case 'backup':
      return deed.name === null ? expected : { ...expected, backups: new Map([...backups, [deed.name, model]]) };
    case 'restore': {
      const then = backups.get(deed.name);
      if (then === undefined) throw new Error(`nobody said that ${deed.name} was made`);
      const setAside: [string, Model][] = deed.setAside === null ? [] : [[deed.setAside, model]];
      return { ...expected, model: then, backups: new Map([...backups, ...setAside]) };
    }
  }
}
