import { mkdirSync } from 'node:fs';
import { shell } from 'electron';
import type { Handlers } from '../../shared/ipc/contract';
import { backUp } from '../services/backups/back-up';
import { backupList } from '../services/backups/backup-list';
import type { AppContext } from './app-context';

type BackupCalls = Extract<keyof Handlers, `backups.${string}`>;

export function backupsHandlers(app: AppContext): Pick<Handlers, BackupCalls> {
  const { session, dossiers, dailyBackup } = app;
  return {
    'backups.list': () => ({ ...backupList(session()), failure: dailyBackup.failure() }),
    'backups.make': () => {
      backUp(session(), 'request');
      dailyBackup.succeeded();
    },
    'backups.restore': ({ name }) => dossiers.restore(name),
    'backups.restoreProblem': ({ name }) => dossiers.restoreProblem(name),
    'backups.openFolder': async () => {
      const { backups } = session();
      if (backups === null) return;
      mkdirSync(backups, { recursive: true });
      await shell.openPath(backups);
    },
  };
}
