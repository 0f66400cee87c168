import { canonical } from '../../../shared/domain/canonical';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { OtherNameAnswer } from '../../../shared/ipc/schemas/other-name';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { fill } from '../../../shared/text/fill';
import { textsOf } from '../exchange/texts';
import { recordAction } from '../history/record-action';
import { isSupport } from '../on-behalf/right-on';
import { partyNames } from '../party-names';
import type { Session } from '../session';
import { isRewritable, type WrittenAsOther, writtenAsOther } from './written-as-other';

/**
 * Does with what was written here as another party what the person chose: the same value written again by who this
 * really is, or the value of before. Both are new writes, which travel; one step of undo. Of what belongs to others the
 * first is on their behalf (the support team), or a change by another that the owner takes or refuses.
 *
 * @throws ExpectedFailure `other-name-changed` when something chosen no longer stands
 */
export function settleOtherName(session: Session, answers: readonly OtherNameAnswer[]): { readonly settled: number } {
  const standing = new Map(writtenAsOther(session).map((each) => [`${each.record.head.id} ${each.register}`, each]));
  const writes = answers.map(({ recordId, register, answer }): OwnWrite => {
    const found = standing.get(`${recordId} ${register}`);
    if (found === undefined) throw new ExpectedFailure('other-name-changed');
    return answer === 'rewrite' ? rewritten(session, found) : reverted(found);
  });
  if (writes.length > 0) {
    recordAction(session, { what: 'other-name', count: writes.length, isOnBehalf: isSupport(session) }, writes);
  }
  return { settled: writes.length };
}

function rewritten(session: Session, { record: { head }, register, state, asParty }: WrittenAsOther): OwnWrite {
  if (!isRewritable(head.entity)) throw new ExpectedFailure('other-name-changed');
  const detail = fill(textsOf(session.locale).firstAs, { party: partyNames(session)(asParty) });
  return { head, register, value: state.siblings[0]?.value ?? 'null', origin: 'decision', detail };
}

/** What was nothing before is empty again; a record that was made then is deleted. */
function reverted({ record: { head }, register, state, before }: WrittenAsOther): OwnWrite {
  const nothing = canonical(register === 'deleted' ? state.siblings[0]?.value !== canonical(true) : null);
  return { head, register, value: before ?? nothing, origin: 'revert' };
}
