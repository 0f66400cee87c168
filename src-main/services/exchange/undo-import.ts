import { ownerOf, recordHead } from '../../../shared/domain/entities';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { UndoPreview } from '../../../shared/ipc/schemas/exchange';
import type { CopyView } from '../../../shared/merge/copy-view';
import { countingValue } from '../../../shared/merge/counting-value';
import type { Effects, RegisterChange } from '../../../shared/merge/plan';
import { refKey } from '../../../shared/merge/ref-key';
import type { RecordHead, RegisterRef } from '../../../shared/merge/types';
import { type UndoEffects, undoImport as undoEffects } from '../../../shared/merge/undo-import';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { copyViewOf } from '../../database/copy-view';
import { applyUndo, writeRegisters } from '../../database/record-change';
import type { ImportRow } from '../../database/schema';
import { run } from '../../database/store';
import { changeDossier, takeNewSite } from '../change';
import { dossierNames } from '../dossier-names';
import type { Session } from '../session';
import { exportedBeyond } from './export-journal';
import { detailsOf, effectsOf, type ImportDetails, importRow } from './import-journal';
import { forgetDossiers, joiningAfterUndo } from './joined-dossiers';
import { titleOf } from './record-title';
import { restoreKept } from './restore-kept';

/** What "ongedaan maken" would give back, and what stays because it was written or sent since. Changes nothing. */
export function previewUndo(session: Session, importId: string): UndoPreview {
  const { undo, copy } = planUndo(session, importId);
  const names = dossierNames(session);
  const about = (id: string) => copy.head(id);
  return {
    joining: joiningAfterUndo(session, importId),
    restorable: undo.restored.length,
    kept: undo.notRestorable.map(({ ref, why }) => {
      const head = copy.head(ref.recordId);
      const title = head === null ? ref.recordId : titleOf(head, names, session.locale, about).title;
      return { title, why: why === 'exported-since' ? why : ('written-since' as const) };
    }),
  };
}

/**
 * Ongedaan maken: as if the file had not been read. What was written or sent since stays, and can be reverted instead.
 *
 * @throws ExpectedFailure `import-unknown`, `import-undone`.
 */
export function undoImport(session: Session, importId: string): { restored: number; kept: number } {
  const { undo } = planUndo(session, importId);
  // Before the write: the next own dot would otherwise cover an un-read one that a copy of this file still holds.
  if (undo.needsNewSite) takeNewSite(session, 'restored');
  const row = importRow(session, importId);
  return changeDossier(session, { importId, file: row.file_name }, (context) => {
    applyUndo(session, undo, context);
    const details = detailsOf(row);
    const joining = forgetDossiers(session, importId);
    // Still one with a dossier of which it holds a part.
    restoreKept(session, row, joining === 'stays' ? { ...details, madePart: false } : details);
    const kept = undo.notRestorable.length;
    markUndone(session, row, context.at, { kept, isReverted: false });
    return { restored: undo.restored.length, kept };
  });
}

/**
 * Terugdraaien: the old values are written anew by this site, and travel. What somebody wrote since is left alone.
 *
 * @throws ExpectedFailure `import-unknown`.
 */
export function revertImport(session: Session, importId: string): { restored: number; kept: number } {
  const row = importRow(session, importId);
  const effects = effectsOf(row);
  if (effects === null) throw new ExpectedFailure('import-unknown');
  const { writes, kept } = revertWrites(copyViewOf(session, idsOf(effects)), effects, session.region);
  if (writes.length === 0) return { restored: 0, kept };
  changeDossier(session, { importId, file: row.file_name }, (context) => {
    writeRegisters(session, writes, context);
    markUndone(session, row, context.at, { kept: 0, isReverted: true });
  });
  return { restored: writes.length, kept };
}

/** What could not be un-read can still be reverted: the journal remembers how much that is. */
type Undone = Pick<ImportDetails, 'kept' | 'isReverted'>;

function markUndone(session: Session, row: ImportRow, at: string, undone: Undone): void {
  const details = JSON.stringify({ ...detailsOf(row), ...undone });
  run(session, session.db.updateTable('imports').set({ undone_at: at, details }).where('id', '=', row.id));
}

function planUndo(session: Session, importId: string): { readonly undo: UndoEffects; readonly copy: CopyView } {
  const row = importRow(session, importId);
  const effects = effectsOf(row);
  if (effects === null) throw new ExpectedFailure('import-unknown');
  if (row.undone_at !== null) throw new ExpectedFailure('import-undone');
  const copy = copyViewOf(session, idsOf(effects));
  const changes = new Map(effects.registers.map((change) => [refKey(change.ref), change]));
  const undo = undoEffects(copy, effects, (ref) => wasExported(session, ref, changes.get(refKey(ref)), effects));
  return { undo, copy };
}

/** A register left when a file holds what this copy had not seen before the import; a "no" when its remark left. */
function wasExported(
  session: Session,
  ref: RegisterRef,
  change: RegisterChange | undefined,
  effects: Effects,
): boolean {
  if (change !== undefined) return exportedBeyond(session, ref, change.before?.context ?? {});
  const remarks = effects.remarks.filter((remark) => refKey(remark.ref) === refKey(ref));
  return remarks.some(({ party }) => {
    const head = recordHead('remark', { record: ref.recordId, register: ref.register, party });
    return exportedBeyond(session, { recordId: head.id, register: 'refusedDots' }, {});
  });
}

function revertWrites(
  copy: CopyView,
  effects: Effects,
  region: string,
): { readonly writes: readonly OwnWrite[]; readonly kept: number } {
  const added = new Set(effects.records.map(({ id }) => id));
  const writes: OwnWrite[] = [];
  const gone = new Set<string>();
  let kept = 0;
  for (const change of effects.registers) {
    const head = copy.head(change.ref.recordId);
    const now = copy.register(change.ref);
    if (head === null || now === null) continue;
    const owner = ownerOf(head, region);
    const isUntouched = countingValue(now, owner) === countingValue(change.after, owner);
    if (!isUntouched) kept += 1;
    else if (added.has(head.id)) gone.add(head.id);
    else writes.push({ head, register: change.ref.register, value: oldValue(change, owner), origin: 'revert' });
  }
  return { writes: [...writes, ...removals(copy, gone)], kept };
}

/** What came with the import as a whole new record goes as a whole: deleted, which can be undone. */
function removals(copy: CopyView, ids: ReadonlySet<string>): readonly OwnWrite[] {
  const heads = [...ids].map((id) => copy.head(id)).filter((head): head is RecordHead => head !== null);
  return heads.map((head) => ({ head, register: 'deleted', value: 'true', origin: 'revert' as const }));
}

function oldValue(change: RegisterChange, owner: string | null): string {
  return change.before === null ? 'null' : countingValue(change.before, owner);
}

function idsOf(effects: Effects): readonly string[] {
  const waiting = [...effects.waitingAdded, ...effects.waitingRemoved];
  return [...effects.registers, ...waiting, ...effects.remarks].map(({ ref }) => ref.recordId);
}
