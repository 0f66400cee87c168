import { type QuotaKind, quotaKinds } from '../figure-kinds';
import type { TransferReason } from './explanation';
import type { TransferFact } from './facts';
import type { PositionQuestion } from './question';

/** Whether a transfer moves the figure of a question, and why or why not. */
export interface TransferUse {
  readonly isCounted: boolean;
  readonly reason: TransferReason;
  /** Counted, though it is not known whether the figure contains it already. */
  readonly isContainmentUnknown: boolean;
}

/**
 * A transfer moves a figure on the days of its own term, when the view admits it and the figure does not contain it
 * already: applying it again would double it. An ended one counts on the days before its end, a void one never.
 *
 * @param day the day of the question; for a flow one within the half-year.
 */
export function transferUse(
  transfer: TransferFact,
  { kind, view, drafts }: Pick<PositionQuestion, 'kind' | 'view' | 'drafts'>,
  day: string,
  isMunicipality: (code: string) => boolean,
): TransferUse {
  const no = (reason: TransferReason): TransferUse => ({ isCounted: false, reason, isContainmentUnknown: false });
  if (transfer.status === 'void') return no('void');
  if (!isMunicipality(transfer.from) || !isMunicipality(transfer.to)) return no('unknown-party');
  if (transfer.total === null) return no('places-unknown');
  const contained = containment(transfer, kind);
  if (contained === 'yes') return no('contained');
  if (day < transfer.term.from || day > lastDayOf(transfer)) return no('outside-term');
  const isContainmentUnknown = contained === 'unknown';
  const isSwitchedOn = (ids: readonly string[]) =>
    view === 'scenario' && (drafts === undefined || ids.some((id) => drafts.includes(id)));
  if (transfer.status !== 'draft') {
    if (transfer.redraftedBy !== undefined && isSwitchedOn(transfer.redraftedBy)) return no('redrafted');
    return { isCounted: true, reason: 'counts', isContainmentUnknown };
  }
  const isOn = isSwitchedOn([transfer.recordId, transfer.agreement]);
  return isOn ? { isCounted: true, reason: 'draft-on', isContainmentUnknown } : no('draft-off');
}

/**
 * Whether a figure of this kind contains the transfer already. What nobody said is unknown; but the figure that a transfer
 * is stated against, and those before it, cannot know of it.
 */
export function containment({ containedIn, statedAgainst }: TransferFact, kind: QuotaKind): 'yes' | 'no' | 'unknown' {
  const isLater = quotaKinds.indexOf(kind) > quotaKinds.indexOf(statedAgainst);
  return containedIn[kind] ?? (isLater ? 'unknown' : 'no');
}

/** The last day on which a transfer can count. */
export function lastDayOf({ term, endedOn }: TransferFact): string {
  return endedOn !== null && endedOn < term.until ? endedOn : term.until;
}
