import type { OwnWrite } from '../../../shared/merge/write-value';
import { writeRegisters } from '../../database/record-change';
import { run } from '../../database/store';
import { changeDossier } from '../change';
import type { Session } from '../session';

/** What a step of undo is about; becomes words when it is shown, in the language of that moment. */
export interface ActionDetails {
  readonly what: 'cells' | 'detail' | 'decision' | 'title';
  readonly count?: number;
  readonly area?: string;
  readonly group?: string;
  readonly kind?: string;
  readonly register?: string;
}

/**
 * Own writes as one step of undo: the one way in which a person's edit enters the dossier. What was undone before it
 * can then no longer be redone.
 *
 * @returns the id of the action
 */
export function recordAction(session: Session, details: ActionDetails, writes: readonly OwnWrite[]): string {
  const id = session.newId();
  changeDossier(session, {}, (context) => {
    writeRegisters(session, writes, context);
    const { db } = session;
    run(session, db.updateTable('actions').set({ state: 'closed' }).where('state', '=', 'undone'));
    run(
      session,
      db.insertInto('actions').values({
        id,
        at: context.at,
        what: details.what,
        details: JSON.stringify(details),
        write_id: context.writeId,
        state: 'done',
      }),
    );
  });
  return id;
}
