import type { Migration } from './migration';

/** How many facilities of whom a sender kept back, as its newest workbook said. */
export const withheld: Migration = {
  version: 50,
  name: 'facilities that are not shared',
  up: (sqlite) => {
    sqlite.exec(`
      CREATE TABLE withheld (
        from_party TEXT NOT NULL, owner TEXT NOT NULL, facilities INTEGER NOT NULL, as_of TEXT NOT NULL,
        PRIMARY KEY (from_party, owner)
      ) STRICT, WITHOUT ROWID`);
  },
};
