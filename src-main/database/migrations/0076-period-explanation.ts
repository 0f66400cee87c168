import type { Migration } from './migration';

/** Why the days of a round or half-year differ from what would follow. */
export const periodExplanation: Migration = {
  version: 76,
  name: 'why a period has other days',
  up: (sqlite) => {
    sqlite.exec('ALTER TABLE periods ADD COLUMN explanation TEXT');
  },
};
