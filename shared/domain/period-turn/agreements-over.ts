import type { AgreementContent } from '../agreement/content';
import type { AgreementRecord } from '../agreement/facts';
import { type PeriodTerm, transferTerm } from '../agreement/transfer-term';
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
  /** The last day on which a transfer of it counts in one of both periods, as far as it runs itself. */
  readonly countsUntil: string | null;
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
  before: PeriodTerm & { readonly code: string },
  target: PeriodTerm & { readonly code: string },
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
      {
        id: agreement.id,
        turn,
        isSigned,
        isChanged: isSigned && !state.isInForce,
        until,
        countsUntil: countsUntil(content, until, new Map([before, target].map((period) => [period.code, period]))),
        linesBefore,
        linesAfter,
      },
    ];
  });
}

function countsUntil(
  { transfers, term }: AgreementContent,
  until: string | null,
  periods: ReadonlyMap<string, PeriodTerm>,
): string | null {
  const last = transfers
    .filter(({ period }) => periods.has(period))
    .map((transfer) => transferTerm(transfer.term, { ...term, until }, periods.get(transfer.period)).until);
  return last.sort().at(-1) ?? null;
}
