import type { Migration } from './migration';

/** Which dossiers begun apart are one with this one, by the import that said so. */
export const joinedDossiers: Migration = {
  version: 40,
  name: 'joined dossiers',
  up: (sqlite) => {
    sqlite.exec(`
      CREATE TABLE joined_dossiers (
        dossier_id TEXT NOT NULL, import_id TEXT NOT NULL, PRIMARY KEY (dossier_id, import_id)
      ) STRICT, WITHOUT ROWID`);
  },
};
