import type { TransferFact } from '../facts';
import type { PositionFinding } from '../finding';
import { netFigure } from '../flow/net-figure';
import { movedOver, movesOf } from '../moves';
import { afterMoves } from '../municipal-figures';
import type { Pair } from '../pair';
import { grouped, keyOf, type PositionIndex } from '../position-index';
import type { PositionQuestion } from '../question';
import { transferFinding } from './make-finding';

/**
 * A municipality cannot give away more of a quota than it has, with what it takes over. Official agreements are looked at
 * together; a draft beside these, by itself.
 */
export function quotaFindings(index: PositionIndex): PositionFinding[] {
  const givers = grouped(
    index.facts.transfers.filter(({ status, from, to }) => status !== 'void' && from !== to),
    ({ from, group, period, statedAgainst }) => keyOf(from, group, period, statedAgainst),
  );
  return [...givers.values()].flatMap((transfers) => [
    ...firstOf(transfers.filter(isSigned).flatMap((each) => overdrawn(index, each, []))),
    ...transfers.filter((each) => !isSigned(each)).flatMap((each) => overdrawn(index, each, [each.recordId])),
  ]);
}

/** The giver on the first day of the transfer, as far as is known. */
function overdrawn(index: PositionIndex, transfer: TransferFact, drafts: readonly string[]): PositionFinding[] {
  const { group, period, statedAgainst: kind, from } = transfer;
  const date = transfer.term.from;
  const question: PositionQuestion = { group, period, kind, date, view: 'scenario', drafts, certainty: 'hard' };
  const moved = movedOver(movesOf(index, question), (code) => code === from);
  const base = baseOf(index, from, question);
  const { total, amv } = afterMoves(base, moved);
  const isDraft = drafts.length > 0;
  const found: PositionFinding[] = [];
  if (base.total !== null && total !== null && total < 0) {
    const values = { giver: from, given: moved.givenTotal, has: base.total + moved.takenTotal, excess: -total };
    const code = isDraft ? 'transfer-above-quota' : 'adjusted-below-zero';
    found.push(transferFinding(code, transfer, { level: 'error', date, values }));
  } else if (total !== null && amv !== null && (amv > total || amv < 0)) {
    const values = { giver: from, total, amv };
    found.push(transferFinding('adjusted-amv-exceeds-total', transfer, { level: 'error', date, values }));
  }
  return found;
}

function baseOf(index: PositionIndex, area: string, { group, period, kind }: PositionQuestion): Pair {
  if (kind === 'net') return { total: netFigure(index, area, group, period).total, amv: null };
  const quota = index.quotas.get(keyOf(area, group, period, kind));
  return { total: quota?.total ?? null, amv: quota?.amv ?? null };
}

const isSigned = ({ status }: TransferFact): boolean => status !== 'draft';

/** Several signed transfers overdraw one quota once. */
function firstOf(findings: readonly PositionFinding[]): readonly PositionFinding[] {
  return findings.slice(0, 1);
}
