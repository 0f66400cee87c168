import type { Migration } from './migration';

/** Which groups may stand in for one another, at what ratio and why. */
export const substitutions: Migration = {
  version: 70,
  name: 'substitution between groups',
  up: (sqlite) => {
    sqlite.exec(`
      CREATE TABLE substitutions (
        record_id TEXT PRIMARY KEY, from_group TEXT NOT NULL, to_group TEXT NOT NULL, places INTEGER, covers INTEGER,
        reason TEXT, is_deleted INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID`);
  },
};
