import type { Migration } from './migration';

/** How parties are reached: a function and an address of work. */
export const contacts: Migration = {
  version: 74,
  name: 'contacts',
  up: (sqlite) => {
    sqlite.exec(`
      CREATE TABLE contacts (
        record_id TEXT PRIMARY KEY, party TEXT NOT NULL, role TEXT NOT NULL, function TEXT, address TEXT,
        is_deleted INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
