import type { Effects } from '../../shared/merge/plan';
import type { Party } from '../../shared/merge/types';
import type { OwnWrite } from '../../shared/merge/write-value';
import { writeRegisters } from '../../src-main/database/record-change';
import { changeDossier } from '../../src-main/services/change';
import type { Session } from '../../src-main/services/session';

/** Own writes in a transaction of their own, as a service makes them, without a step of undo. */
export function writeValuesOf(session: Session, writes: readonly OwnWrite[], onBehalfOf?: Party): Effects {
  return changeDossier(session, { onBehalfOf }, (context) => writeRegisters(session, writes, context));
}
