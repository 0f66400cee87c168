import type { SettingName } from '../../../shared/domain/dossier-setting';
import type { PassedOn } from '../../../shared/domain/passed-on';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { writeRegisters } from '../../database/record-change';
import { run } from '../../database/store';
import { changeDossier } from '../change';
import { writeForOwners } from '../on-behalf/write-for-owners';
import type { Session } from '../session';

/** Steps of Locaties: each has its sentence in `domain.actions`. */
export type FacilityStep =
  | 'facility-new'
  | 'facility-fields'
  | 'facility-removed'
  | 'facility-confirmed'
  | 'facility-decision'
  | 'capacity'
  | 'shares'
  | 'share-answer'
  | 'same-as'
  | 'remark'
  | 'counting-rule';

/** Steps of Afspraken. */
export type AgreementStep =
  | 'agreement-new'
  | 'agreement-fields'
  | 'agreement-removed'
  | 'agreement-restored'
  | 'agreement-confirmed'
  | 'agreement-decision'
  | 'agreement-transfers'
  | 'agreement-contained'
  | 'agreement-proposed'
  | 'agreement-withdrawn'
  | 'agreement-consent'
  | 'agreement-stopped'
  | 'agreement-attachment';

/** Steps of the settings of the region. */
export type RegionStep =
  | `setting-${SettingName}`
  | 'substitution'
  | 'period'
  | 'period-new'
  | 'period-removed'
  | 'period-turn'
  | 'national-task'
  | 'permit-holder-cells'
  | 'net-taken';

/** What a step of undo is about; becomes words when it is shown, in the language of that moment. */
export interface ActionDetails {
  readonly what:
    | 'cells'
    | 'detail'
    | 'decision'
    | 'title'
    | 'contact'
    | 'confirmed'
    | 'other-name'
    | FacilityStep
    | AgreementStep
    | RegionStep;
  readonly count?: number;
  readonly area?: string;
  readonly group?: string;
  /** The group that another one stands in for. */
  readonly forGroup?: string;
  readonly kind?: string;
  readonly register?: string;
  /** What a free thing is called, such as a facility, or an agreement. */
  readonly name?: string;
  /** What belongs to others is marked as written on their behalf, also when it is done again. */
  readonly isOnBehalf?: boolean;
  /** Of what belongs to others: who passed it on, and how. */
  readonly passedOn?: PassedOn;
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
    if (details.isOnBehalf === true) writeForOwners(session, writes, context, details.passedOn);
    else writeRegisters(session, writes, context);
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
