import type { Migration } from './migration';

/** Which write a line of the log came on top of, and which one it put back: undo goes back over its own steps. */
export const dotsInLog: Migration = {
  version: 20,
  name: 'dots in the log',
  up: (sqlite) => {
    sqlite.exec('ALTER TABLE log ADD COLUMN old_dot TEXT; ALTER TABLE log ADD COLUMN stands_for TEXT');
  },
};
