import { gunzipSync, gzipSync } from 'node:zlib';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { includesContext, joinContexts } from '../../../shared/merge/context';
import { NO_PARTY } from '../../../shared/merge/site';
import type { Context, RegisterRef } from '../../../shared/merge/types';
import type { ExportHead, ExportRecord } from '../../../shared/workbook/export-data';
import { statement } from '../../database/statement';
import { first, run } from '../../database/store';
import { changeDossier } from '../change';
import type { Session } from '../session';

/**
 * Writes down what left: which file for whom, and which registers with what they had seen. A bare copy carries no
 * registers: nothing of it can come back.
 */
export function journalExport(
  session: Session,
  head: ExportHead,
  fileName: string,
  records: readonly ExportRecord[],
): void {
  const text = JSON.stringify(records);
  changeDossier(session, {}, () => {
    run(
      session,
      session.db.insertInto('exports').values({
        id: head.exportId,
        at: head.at,
        file_name: fileName,
        addressee: head.addressee === NO_PARTY ? null : head.addressee,
        scope: head.isBare ? 'bare' : head.scope,
        basis_hash: bytesToHex(sha256(utf8ToBytes(text))),
        manifest: JSON.stringify(head),
        basis: head.isBare ? null : gzipSync(text),
      }),
    );
    if (!head.isBare) for (const record of records) journalRegisters(session, head.exportId, record);
  });
}

/** Takes an export back out of the journal: the file could not be saved after all. */
export function forgetExport(session: Session, exportId: string): void {
  changeDossier(session, {}, () => {
    run(session, session.db.deleteFrom('export_registers').where('export_id', '=', exportId));
    run(session, session.db.deleteFrom('exports').where('id', '=', exportId));
  });
}

/** A row where a file took out more of a register than all before it. Of each file its own, so that one can be forgotten. */
function journalRegisters(session: Session, exportId: string, record: ExportRecord): void {
  const known = statement(session, 'SELECT register, context FROM export_registers WHERE record_id = ?');
  const insert = statement(
    session,
    'INSERT INTO export_registers (export_id, record_id, register, context) VALUES (?, ?, ?, ?)',
  );
  const rows = known.all(record.id) as { register: string; context: string }[]; // columns of the query
  for (const { register, state } of record.registers) {
    const before = rows.filter((row) => row.register === register).map((row) => contextOf(row.context));
    if (includesContext(before.reduce(joinContexts, {}), state.context)) continue;
    insert.run(exportId, record.id, register, JSON.stringify(state.context));
  }
}

/** Whether a file took something of this register out of this copy that `before` had not seen yet. */
export function exportedBeyond(session: Session, ref: RegisterRef, before: Context): boolean {
  const query = statement(session, 'SELECT context FROM export_registers WHERE record_id = ? AND register = ?');
  const rows = query.all(ref.recordId, ref.register) as { context: string }[]; // column of the query
  return rows.some(({ context }) => !includesContext(before, contextOf(context)));
}

/** The basis that an export sent, for a file that comes back without it; null when this copy did not send it. */
export function sentBasis(session: Session, exportId: string): readonly ExportRecord[] | null {
  const query = session.db.selectFrom('exports').select('basis').where('id', '=', exportId);
  const basis = first(session, query)?.basis ?? null;
  // Written by journalExport above, as a whole.
  return basis === null ? null : (JSON.parse(gunzipSync(basis).toString('utf8')) as ExportRecord[]);
}

function contextOf(text: string): Context {
  // Written by journalRegisters above.
  return JSON.parse(text) as Context;
}
