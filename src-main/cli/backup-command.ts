import { resolve } from 'node:path';
import { formatLongDate } from '../../shared/text/dates';
import { backups as en } from '../../shared/text/en/backups';
import { megabytes } from '../../shared/text/file-size';
import { fill } from '../../shared/text/fill';
import { backups as nl } from '../../shared/text/nl/backups';
import type { BackupFile } from '../backup/list-backups';
import { backUp } from '../services/backups/back-up';
import { backupTitle } from '../services/backups/backup-title';
import { backupsAt, isHelpedByBackup, restoreBackup, restoreUnreadable } from '../services/backups/restore-backup';
import { closeSession, openSession, type Session } from '../services/session';
import { localDay, localTime } from '../system/clock';
import type { Command, CommandWorld, ExitCode } from './command';
import { UsageError } from './parse-arguments';
import { withSession } from './with-session';

export const backupCommand: Command = {
  name: 'backup',
  usage: 'backup <dossier> [--list | --restore <name>]',
  shape: { positionals: ['dossier'], options: { list: {}, restore: { value: 'name' } } },
  run: (args, world) => {
    const path = resolve(args.positionals[0] ?? '');
    const name = args.options.get('restore');
    if (name !== undefined && args.options.has('list')) throw new UsageError('oneOf', { options: '--list, --restore' });
    if (name !== undefined) return restore(path, name, world);
    return args.options.has('list') ? list(path, world) : make(path, world);
  },
};

const textOf = ({ locale }: CommandWorld) => (locale === 'en' ? en : nl);

function make(path: string, world: CommandWorld): Promise<ExitCode> {
  return withSession(path, world, (session): ExitCode => {
    world.print(fill(textOf(world).cli.made, { name: backUp(session, 'request') ?? '' }));
    return 0;
  });
}

/** Opens nothing: the list is needed most when the dossier does not open. */
function list(path: string, world: CommandWorld): ExitCode {
  const backups = backupsAt(world.session.userData, path);
  if (backups.length === 0) world.say(textOf(world).cli.none);
  for (const backup of backups) world.print(lineOf(backup, world));
  return 0;
}

function lineOf({ at, bytes, reason, name }: BackupFile, world: CommandWorld): string {
  const text = textOf(world);
  const moment = `${formatLongDate(localDay(at), world.locale)}, ${localTime(at)}`;
  const size = megabytes(bytes, world.locale);
  return fill(text.cli.line, { moment, size, why: text.reasons[reason], name });
}

function restore(path: string, name: string, world: CommandWorld): ExitCode {
  const text = textOf(world).cli;
  const present = openedOrNot(path, world);
  const options = world.session;
  const session = present ? restored(present, name, world) : restoreUnreadable(path, name, options);
  closeSession(session);
  const at = backupsAt(options.userData, path).find((backup) => backup.name === name)?.at ?? session.now();
  const title = backupTitle(at, world.locale);
  world.print(fill(present ? text.restored : text.restoredUnreadable, { title }));
  return 0;
}

function restored(session: Session, name: string, world: CommandWorld): Session {
  try {
    return restoreBackup(session, name, world.session);
  } catch (error) {
    closeSession(session);
    throw error;
  }
}

/** Null for a dossier that does not open because of what is in it: that is what a backup is for. */
function openedOrNot(path: string, world: CommandWorld): Session | null {
  try {
    return openSession(path, world.session);
  } catch (error) {
    if (isHelpedByBackup(error)) return null;
    throw error;
  }
}
