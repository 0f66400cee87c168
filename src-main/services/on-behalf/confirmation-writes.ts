import { countingValue } from '../../../shared/merge/counting-value';
import type { OwnWrite } from '../../../shared/merge/write-value';
import type { Session } from '../session';
import { unconfirmedOf } from './unconfirmed';

/**
 * What an owner writes to say that what was written on its behalf is right: the same values, by itself. Of these records
 * only those of the party of this session, and of these registers when they are named; empty when nothing waits for it.
 */
export function confirmationWrites(
  session: Session,
  ids: Iterable<string>,
  isAsked: (register: string, recordId: string) => boolean = () => true,
): OwnWrite[] {
  return unconfirmedOf(session, ids)
    .filter(({ owner, register, record }) => owner === session.identity.party && isAsked(register, record.head.id))
    .map(({ record: { head }, register, state, owner, label: { passedOn } }) => ({
      head,
      register,
      value: countingValue(state, owner),
      origin: 'confirmation',
      ...(passedOn === undefined ? {} : { passedOn }),
    }));
}
