import type { AgreementRecord } from '../agreement/facts';
import { newestInForce } from '../agreement/versions-in-force';
import { contentState } from '../agreement/versions-of';

/**
 * What the turn means for an agreement. `runs-on`: it has transfers for the new period, nothing to do. `needs-version`: it
 * runs on, or has no last day, and says nothing of the new period. `ends`: its last day lies in the old period.
 */
export type AgreementTurn = 'runs-on' | 'needs-version' | 'ends';

export interface AgreementOver {
  readonly id: string;
  readonly turn: AgreementTurn;
  /** All parties signed what is looked at; else it is the draft. */
  readonly isSigned: boolean;
  /** Signed, and edited since: what is said here is of the signed version. */
  readonly isChanged: boolean;
  /** Its last day (t/m); null: none is agreed. */
  readonly until: string | null;
  /** Transfers for the old period, and for the new one. */
  readonly linesBefore: number;
  readonly linesAfter: number;
}

/**
 * The agreements that have to do with one of both periods, with what the turn asks of each. Of a signed one the signed
 * version is looked at. Nothing here changes an agreement: a signed number changes only by a new signed version.
 *
 * @param before,target of one type; agreements with transfers in neither are not of this turn.
 */
export function agreementsOver(
  records: readonly AgreementRecord[],
  before: { readonly code: string; readonly from: string; readonly until: string },
  target: { readonly code: string },
): AgreementOver[] {
  return records.flatMap((record): AgreementOver[] => {
    const { agreement } = record;
    if (agreement.voided !== null) return [];
    const inForce = newestInForce(record);
    const state = contentState(record);
    const content = inForce?.content ?? state.content;
    const linesIn = (code: string) => content.transfers.filter(({ period }) => period === code).length;
    const [linesBefore, linesAfter] = [linesIn(before.code), linesIn(target.code)];
    const until = agreement.ended?.on ?? content.term.until;
    if (linesBefore + linesAfter === 0 || (until !== null && until < before.from)) return [];
    const turn = until !== null && until <= before.until ? 'ends' : linesAfter > 0 ? 'runs-on' : 'needs-version';
    const isSigned = inForce !== null;
    return [
      { id: agreement.id, turn, isSigned, isChanged: isSigned && !state.isInForce, until, linesBefore, linesAfter },
    ];
  });
}
