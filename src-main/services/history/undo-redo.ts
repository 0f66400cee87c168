import { canonical } from '../../../shared/domain/canonical';
import { dotKey } from '../../../shared/merge/ref-key';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { fill } from '../../../shared/text/fill';
import type { DomainText } from '../../../shared/text/nl/domain';
import { copyViewOf } from '../../database/copy-view';
import { writeRegisters } from '../../database/record-change';
import type { ActionRow, LogRow } from '../../database/schema';
import { all, first, run } from '../../database/store';
import { agreementsText } from '../agreements/agreement-names';
import { changeDossier } from '../change';
import { dossierNames } from '../dossier-names';
import { writeForOwners } from '../on-behalf/write-for-owners';
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
  const { inversions, kept } = inversionsOf(session, action.write_id);
  changeDossier(session, {}, (context) => {
    const writes = inversions.map(({ write }) => write);
    // Taking back is one's own deed; doing again is what it was.
    const { isOnBehalf, passedOn } = detailsOf(action);
    if (state === 'done' && isOnBehalf === true) writeForOwners(session, writes, context, passedOn);
    else if (writes.length > 0) writeRegisters(session, writes, context);
    for (const { write, standsFor } of inversions) {
      const line = session.db.updateTable('log').set({ stands_for: standsFor }).where('write_id', '=', context.writeId);
      run(session, line.where('record_id', '=', write.head.id).where('register', '=', write.register));
    }
    const step = session.db.updateTable('actions').set({ state, write_id: context.writeId });
    run(session, step.where('id', '=', action.id));
  });
  return { done: words(session, action), kept };
}

interface Inversion {
  readonly write: OwnWrite;
  /** The write whose value is put back; empty for what was nothing. */
  readonly standsFor: string;
}

function inversionsOf(session: Session, writeId: string): { readonly inversions: Inversion[]; readonly kept: number } {
  const lines = all(
    session,
    session.db.selectFrom('log').selectAll().where('write_id', '=', writeId).where('kind', '=', 'write').orderBy('id'),
  );
  const copy = copyViewOf(
    session,
    lines.map(({ record_id }) => record_id),
  );
  const inversions = lines.flatMap((line): Inversion[] => {
    const head = copy.head(line.record_id);
    const wrote = dotKey({ site: line.dot_site ?? '', counter: line.dot_counter ?? 0 });
    const [only, ...others] = copy.register({ recordId: line.record_id, register: line.register })?.siblings ?? [];
    if (head === null || only === undefined || others.length > 0) return [];
    if (original(session, line, dotKey(only.dot)) !== original(session, line, wrote)) return [];
    const value = line.old_value ?? valueOfNothing(line);
    const standsFor = line.old_dot === null ? '' : original(session, line, line.old_dot);
    return [{ write: { head, register: line.register, value, origin: 'revert' }, standsFor }];
  });
  return { inversions, kept: lines.length - inversions.length };
}

/** What was before the first write: nothing. A record that was made goes again, one that was taken out comes back. */
function valueOfNothing({ register, new_value }: Pick<LogRow, 'register' | 'new_value'>): string {
  return canonical(register === 'deleted' ? new_value !== canonical(true) : null);
}

/**
 * The write that a dot stands for. Undoing the third edit writes the value of the second anew: for the next undo that
 * is the second edit, although its dot is another.
 */
function original(session: Session, line: Pick<LogRow, 'record_id' | 'register'>, dot: string): string {
  const at = dot.indexOf('@');
  const found = first(
    session,
    session.db
      .selectFrom('log')
      .select('stands_for')
      .where('record_id', '=', line.record_id)
      .where('register', '=', line.register)
      .where('dot_site', '=', dot.slice(at + 1))
      .where('dot_counter', '=', Number(dot.slice(0, at))),
  );
  return found?.stands_for ?? dot;
}

function words(session: Session, action: Action | undefined): string | null {
  if (action === undefined) return null;
  const {
    what,
    count = 1,
    area = '',
    group = '',
    kind = '',
    register = '',
    name = '',
    forGroup = '',
  } = detailsOf(action);
  const text = domainText(session.locale);
  const names = dossierNames(session);
  const registers: Readonly<Record<string, string>> = { ...agreementsText(session.locale).fields, ...text.registers };
  const values = {
    count,
    area: names.area(area),
    group: names.group(group),
    kind: names.kind(kind, group),
    register: registers[register] ?? register,
    name,
    period: names.period(area),
    forGroup: names.group(forGroup),
  };
  return fill(sentenceOf(text.actions, what, count, area !== ''), values);
}

function sentenceOf(actions: DomainText['actions'], what: ActionDetails['what'], count: number, hasPlace: boolean) {
  if (what === 'cells') return hasPlace ? actions.cell : count === 1 ? actions.cells_one : actions.cells_other;
  if (count > 1 && what === 'facility-fields') return actions['facilities-fields'];
  if (count > 1 && what === 'facility-removed') return actions['facilities-removed'];
  if (what === 'confirmed' && count === 1) return actions.confirmed_one;
  if (what === 'other-name' && count === 1) return actions['other-name_one'];
  return actions[what];
}

function detailsOf(action: Action): ActionDetails {
  // Written by recordAction.
  return JSON.parse(action.details) as ActionDetails;
}
