import type { Database } from 'better-sqlite3';
import { migrations as allMigrations } from './migrations';
import type { Migration } from './migrations/migration';

/**
 * Brings the schema up to date. All pending steps and the new version are one transaction: a crash leaves the file as
 * it was. Foreign keys are off around it, since SQLite ignores that setting inside a transaction and a rebuilt parent
 * table would take its children along; they are checked before the end instead.
 *
 * @param whenRaised runs within that transaction, after the steps, when an existing file went up.
 */
export function migrate(
  sqlite: Database,
  migrations: readonly Migration[] = allMigrations,
  whenRaised: () => void = () => undefined,
): void {
  const was = schemaVersion(sqlite);
  const pending = migrations.filter(({ version }) => version > was);
  const last = pending.at(-1);
  if (last === undefined) return;
  sqlite.pragma('foreign_keys = OFF');
  sqlite.transaction(() => {
    for (const step of pending) step.up(sqlite);
    sqlite.pragma(`user_version = ${last.version}`);
    if (was > 0) whenRaised();
    const broken = sqlite.pragma('foreign_key_check');
    if (Array.isArray(broken) && broken.length > 0) throw new Error(`migration ${last.name}: broken references`);
  })();
  sqlite.pragma('foreign_keys = ON');
}

/** The version the file is at; 0 for a new one. */
export function schemaVersion(sqlite: Database): number {
  return Number(sqlite.pragma('user_version', { simple: true }));
}

/** The version this program brings a file to. */
export function newestVersion(migrations: readonly Migration[] = allMigrations): number {
  return migrations.at(-1)?.version ?? 0;
}
