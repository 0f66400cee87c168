import { ExpectedFailure } from '../../../shared/ipc/reply';
import { countingValue } from '../../../shared/merge/counting-value';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { fingerprintOfWrites } from '../fingerprint-of-writes';
import type { Session } from '../session';
import { type Unconfirmed, unconfirmedOf } from './unconfirmed';

/**
 * What an owner writes to say that what was written on its behalf is right: the same values, by itself. Of these records
 * only those of the party of this session; empty when nothing waits for it.
 */
export function confirmationWrites(session: Session, ids: Iterable<string>): OwnWrite[] {
  return unconfirmedOf(session, ids)
    .filter(({ owner }) => owner === session.identity.party)
    .map(confirmationOf);
}

/** The value as it was written on behalf of its owner, said by the owner itself. */
export function confirmationOf({
  record: { head },
  register,
  state,
  owner,
  label: { passedOn },
}: Unconfirmed): OwnWrite {
  return {
    head,
    register,
    value: countingValue(state, owner),
    origin: 'confirmation',
    ...(passedOn === undefined ? {} : { passedOn }),
  };
}

/** Fingerprint of what waits in these records for the confirmation of this party, as a screen shows it; null: nothing does. */
export function fingerprintToConfirm(session: Session, ids: Iterable<string>): string | null {
  const writes = confirmationWrites(session, ids);
  return writes.length === 0 ? null : fingerprintOfWrites(writes);
}

/** @throws ExpectedFailure `confirmation-changed` when what would be confirmed is not what was shown */
export function mustBeAsShown(writes: readonly OwnWrite[], fingerprint: string): void {
  if (fingerprintOfWrites(writes) !== fingerprint) throw new ExpectedFailure('confirmation-changed');
}
