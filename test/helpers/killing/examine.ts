import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkBackup } from '../../../src-main/backup/check-backup';
import { listBackups } from '../../../src-main/backup/list-backups';
import { readRecords } from '../../../src-main/database/register-rows';
import { checkProjections } from '../../../src-main/services/integrity/check-projections';
import { checkRegisters } from '../../../src-main/services/integrity/check-registers';
import { closeSession, openSession, type Session } from '../../../src-main/services/session';
import type { Expected, Model } from './model';

/** What a person finds who opens the dossier after the program was killed. */
export interface Found {
  readonly model: Model;
  /** Names of workbooks that the journal says were sent. */
  readonly sent: readonly string[];
  /** What must never be, in words for the maker. Empty when all is well. */
  readonly problems: readonly string[];
}

/** Numbers that the writer types begin here: no figure of the dossier is like it. */
export const FIRST_NUMBER = 100_000;

export function examine(path: string, userData: string, outbox: string): Found {
  const session = openSession(path, { userData });
  try {
    const model = modelOf(session);
    const backups = listBackups(session.backups ?? '');
    for (const backup of backups.slice(0, 1)) checkBackup(backup.path);
    return {
      model,
      sent: sentBy(session),
      problems: [...soundness(session), ...halves(session), ...currentValues(session, model), ...files(outbox)],
    };
  } finally {
    closeSession(session);
  }
}

/** What was promised and is not there, and what is there and nobody promised: of what was under way all or nothing. */
export function brokenPromises(
  found: Found,
  promises: readonly Expected[],
): { readonly kept: Expected | null; readonly problems: readonly string[] } {
  const kept = promises.find(({ model }) => JSON.stringify(model) === JSON.stringify(found.model)) ?? null;
  const sent = promises[0]?.exports.filter((file) => !found.sent.includes(basename(file)) || !existsSync(file)) ?? [];
  const problems = [
    ...(kept === null ? ['what is in the dossier is not what was confirmed'] : []),
    ...sent.map((file) => `a workbook that was confirmed is not there: ${basename(file)}`),
  ];
  return { kept, problems };
}

function sentBy(session: Session): readonly string[] {
  return session.sqlite.prepare<[], string>('SELECT file_name FROM exports').pluck().all();
}

function modelOf(session: Session): Model {
  const typed = session.sqlite
    .prepare<[number], { area: string; total: number }>(
      `SELECT quotas.area AS area, json_extract(log.new_value, '$.total') AS total FROM log
       JOIN quotas ON quotas.record_id = log.record_id
       WHERE log.register = 'figures' AND log.kind = 'write' AND total >= ? ORDER BY log.id`,
    )
    .all(FIRST_NUMBER);
  const imports = session.sqlite
    .prepare<[], string>("SELECT hash FROM imports WHERE source = 'workbook' ORDER BY hash")
    .pluck()
    .all();
  return { typed: typed.map(({ area, total }) => [area, total] as const), imports };
}

function soundness(session: Session): string[] {
  const integrity = String(session.sqlite.pragma('integrity_check(1)', { simple: true }));
  const broken = session.sqlite.pragma('foreign_key_check');
  return [
    ...(integrity === 'ok' ? [] : [`integrity: ${integrity}`]),
    ...(Array.isArray(broken) && broken.length === 0 ? [] : ['foreign keys']),
    ...checkRegisters(readRecords(session).values()).map(({ code }) => code),
    ...checkProjections(session, session.region).map(({ code }) => code),
  ];
}

/** An import without its changes, or a step of undo without its lines. */
function halves(session: Session): string[] {
  const imports = session.sqlite.prepare(
    `SELECT id FROM imports WHERE source = 'workbook' AND taken > 0
     AND NOT EXISTS (SELECT 1 FROM log WHERE log.import_id = imports.id)`,
  );
  const steps = session.sqlite.prepare(
    'SELECT id FROM actions WHERE NOT EXISTS (SELECT 1 FROM log WHERE log.write_id = actions.write_id)',
  );
  return [
    ...imports.all().map(() => 'an import without its changes'),
    ...steps.all().map(() => 'a step without lines'),
  ];
}

/** What the screen shows is what was typed last. */
function currentValues(session: Session, { typed }: Model): string[] {
  const last = new Map(typed);
  const shown = session.sqlite
    .prepare<[number], { area: string; total: number }>('SELECT area, total FROM quotas WHERE total >= ?')
    .all(FIRST_NUMBER);
  const isRight = shown.length === last.size && shown.every(({ area, total }) => last.get(area) === total);
  return isRight ? [] : ['a figure that is not what was typed last'];
}

/** A workbook under its name is a whole one: its directory is the last thing in it. */
function files(outbox: string): string[] {
  if (!existsSync(outbox)) return [];
  return readdirSync(outbox)
    .filter((name) => name.endsWith('.xlsx'))
    .filter((name) => !readFileSync(join(outbox, name)).subarray(-22).toString('latin1').startsWith('PK\x05\x06'))
    .map((name) => `half a workbook: ${name}`);
}
