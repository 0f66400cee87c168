import { canonical } from '../../../shared/domain/canonical';
import { sameDot } from '../../../shared/merge/context';
import type { Dot, RegisterRef } from '../../../shared/merge/types';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { fill } from '../../../shared/text/fill';
import { copyViewOf } from '../../database/copy-view';
import { writeRegisters } from '../../database/record-change';
import type { ActionRow } from '../../database/schema';
import { all, first, run } from '../../database/store';
import { changeDossier } from '../change';
import { dossierNames } from '../dossier-names';
import { domainText } from '../party-names';
import type { Session } from '../session';
import type { ActionDetails } from './record-action';

/** What was taken back or done again, in words; and how many registers stayed because they changed since. */
export interface HistoryResult {
  readonly done: string | null;
  readonly kept: number;
}

/** What the next step back and the next step forward are about, in words. */
export function historyState(session: Session): { readonly undo: string | null; readonly redo: string | null } {
  return { undo: words(session, nextToUndo(session)), redo: words(session, nextToRedo(session)) };
}

/** Terugdraaien of the last own step: a new write with the old value, which travels. */
export function undo(session: Session): HistoryResult {
  return invert(session, nextToUndo(session), 'undone');
}

/** Does again what was taken back last. */
export function redo(session: Session): HistoryResult {
  return invert(session, nextToRedo(session), 'done');
}

type Action = Pick<ActionRow, 'id' | 'details' | 'write_id'>;

function nextToUndo(session: Session): Action | undefined {
  const actions = session.db.selectFrom('actions').select(['id', 'details', 'write_id']);
  return first(session, actions.where('state', '=', 'done').orderBy('position', 'desc').limit(1));
}

function nextToRedo(session: Session): Action | undefined {
  const actions = session.db.selectFrom('actions').select(['id', 'details', 'write_id']);
  return first(session, actions.where('state', '=', 'undone').orderBy('position').limit(1));
}

/**
 * Undo and redo are the same: each register that still holds what the last step wrote gets the value of before it. The
 * new lines of the log are then the step that the next inversion starts from.
 */
function invert(session: Session, action: Action | undefined, state: 'done' | 'undone'): HistoryResult {
  if (action === undefined) return { done: null, kept: 0 };
  const { writes, kept } = inversionOf(session, action.write_id);
  changeDossier(session, {}, (context) => {
    if (writes.length > 0) writeRegisters(session, writes, context);
    run(
      session,
      session.db.updateTable('actions').set({ state, write_id: context.writeId }).where('id', '=', action.id),
    );
  });
  return { done: words(session, action), kept };
}

interface Inversion {
  readonly writes: readonly OwnWrite[];
  readonly kept: number;
}

function inversionOf(session: Session, writeId: string): Inversion {
  const lines = all(
    session,
    session.db
      .selectFrom('log')
      .select(['record_id', 'register', 'old_value', 'dot_site', 'dot_counter'])
      .where('write_id', '=', writeId)
      .where('kind', '=', 'write'),
  );
  const copy = copyViewOf(
    session,
    lines.map(({ record_id }) => record_id),
  );
  const writes = lines.flatMap((line): OwnWrite[] => {
    const ref: RegisterRef = { recordId: line.record_id, register: line.register };
    const head = copy.head(ref.recordId);
    const dot: Dot = { site: line.dot_site ?? '', counter: line.dot_counter ?? 0 };
    const [only, ...others] = copy.register(ref)?.siblings ?? [];
    const isUntouched = only !== undefined && others.length === 0 && sameDot(only.dot, dot);
    if (head === null || !isUntouched) return [];
    return [{ head, register: ref.register, value: line.old_value ?? canonical(null), origin: 'revert' }];
  });
  return { writes, kept: lines.length - writes.length };
}

function words(session: Session, action: Action | undefined): string | null {
  if (action === undefined) return null;
  // Written by recordAction.
  const {
    what,
    count = 1,
    area = '',
    group = '',
    kind = '',
    register = '',
  } = JSON.parse(action.details) as ActionDetails;
  const text = domainText(session.locale);
  const names = dossierNames(session);
  const registers: Readonly<Record<string, string>> = text.registers;
  const values = {
    count,
    area: names.area(area),
    group: names.group(group),
    kind: names.kind(kind, group),
    register: registers[register] ?? register,
  };
  const single = what === 'cells' ? text.actions.cell : text.actions[what];
  const several = count === 1 ? text.actions.cells_one : text.actions.cells_other;
  return fill(what === 'cells' && area === '' ? several : single, values);
}
