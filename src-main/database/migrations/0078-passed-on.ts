import type { Migration } from './migration';

/** Of what was written on behalf: who passed it on and how, as JSON, beside the other columns of a label and in the log. */
export const passedOnColumns: Migration = {
  version: 78,
  name: 'who passed on what was written on behalf',
  up: (sqlite) => {
    sqlite.exec(`
      ALTER TABLE siblings ADD COLUMN passed_on TEXT;
      ALTER TABLE log ADD COLUMN on_behalf_of TEXT;
      ALTER TABLE log ADD COLUMN passed_on TEXT;
      CREATE INDEX siblings_on_behalf ON siblings (on_behalf_of) WHERE on_behalf_of IS NOT NULL;
    `);
  },
};
