import { parseCanonical } from '../../../shared/domain/canonical';
import type { RecordChange } from '../../../shared/ipc/schemas/record-change';
import type { RecordHead } from '../../../shared/merge/types';
import { readRecords } from '../../database/register-rows';
import type { LogRow } from '../../database/schema';
import { all } from '../../database/store';
import { type DossierNames, dossierNames } from '../dossier-names';
import { registerText } from '../exchange/register-text';
import { registerName } from '../register-name';
import type { Session } from '../session';

const mostLines = 300;

/** The log of these records, newest first: every write, and every merge that changed a value. */
export function recordHistory(session: Session, ids: readonly string[]): RecordChange[] {
  return historyLines(session, ids).map(({ recordId: _, file: __, ...line }) => line);
}

/** Lines of the log after one and up to another, by their numbers. */
export interface LogRange {
  readonly after: number;
  readonly until: number;
}

export type HistoryLine = RecordChange & {
  readonly recordId: string;
  /** The file it came from; empty when it was typed here. */
  readonly file: string;
};

/** As `recordHistory`, within a part of the log, each line with its record and its file. */
export function historyLines(session: Session, ids: readonly string[], range?: LogRange): HistoryLine[] {
  const { db } = session;
  const ofRecords = db
    .selectFrom('log')
    .selectAll()
    .where('record_id', 'in', [...ids])
    .orderBy('id', 'desc')
    .limit(mostLines);
  const inRange =
    range === undefined ? ofRecords : ofRecords.where('id', '>', range.after).where('id', '<=', range.until);
  const lines = all(session, inRange);
  const records = readRecords(session, ids);
  const names = dossierNames(session);
  return lines.filter(isChange).flatMap((line) => {
    const head = records.get(line.record_id)?.head;
    if (head === undefined || isBirth(line)) return [];
    return [
      {
        at: line.at,
        partyName: names.party(line.party),
        what: registerName(head.entity, line.register, session.locale),
        was: valueText(session, head, line.register, line.old_value, names),
        became: valueText(session, head, line.register, line.new_value, names),
        origin: line.origin,
        recordId: line.record_id,
        file: line.file ?? '',
      },
    ];
  });
}

type Line = Pick<LogRow, 'register' | 'old_value' | 'new_value' | 'kind'>;

function isChange({ old_value, new_value, kind }: Line): boolean {
  return kind === 'write' || old_value !== new_value;
}

/** That a record is there is said by what stands in it. */
function isBirth({ register, old_value, new_value }: Line): boolean {
  return register === 'deleted' && old_value === null && new_value === 'false';
}

function valueText(
  session: Session,
  head: RecordHead,
  register: string,
  value: string | null,
  names: DossierNames,
): string {
  return value === null || parseCanonical(value) === null
    ? ''
    : registerText(head, register, value, session.locale, names);
}
