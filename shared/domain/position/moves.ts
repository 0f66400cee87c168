import { periodDay } from './period-day';
import { keyOf, type PositionIndex } from './position-index';
import type { PositionQuestion } from './question';
import { transferUse } from './transfer-use';

/** One counting transfer, from whom to whom. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly total: number;
  /** Null: not known. */
  readonly amv: number | null;
  readonly isContainmentUnknown: boolean;
}

/** The transfers that move the figure of this question on its day. */
export function movesOf(index: PositionIndex, question: PositionQuestion): readonly Move[] {
  const transfers = index.transfers.get(keyOf(question.group, question.period));
  if (transfers === undefined) return [];
  const day = periodDay(index, question);
  return transfers.flatMap((transfer) => {
    const use = transferUse(transfer, question, day, (code) => index.municipalities.has(code));
    if (!use.isCounted || transfer.total === null) return [];
    const { from, to, total, amv } = transfer;
    return [{ from, to, total, amv, isContainmentUnknown: use.isContainmentUnknown }];
  });
}

/** What an area gives and takes: over its own border only, so what moves inside it is neither. */
export interface Moved {
  givenTotal: number;
  takenTotal: number;
  /** Null: a counting transfer does not say how many amv. */
  givenAmv: number | null;
  takenAmv: number | null;
}

export function movedOver(moves: readonly Move[], isInside: (municipality: string) => boolean): Moved {
  const moved: Moved = { givenTotal: 0, takenTotal: 0, givenAmv: 0, takenAmv: 0 };
  for (const { from, to, total, amv } of moves) {
    const [gives, takes] = [isInside(from), isInside(to)];
    if (gives === takes) continue;
    if (gives) {
      moved.givenTotal += total;
      moved.givenAmv = plus(moved.givenAmv, amv);
    } else {
      moved.takenTotal += total;
      moved.takenAmv = plus(moved.takenAmv, amv);
    }
  }
  return moved;
}

/** Moves by municipality, so that each looks only at its own. */
export function movesByParty(moves: readonly Move[]): ReadonlyMap<string, readonly Move[]> {
  const byParty = new Map<string, Move[]>();
  for (const move of moves) {
    for (const party of new Set([move.from, move.to])) {
      const known = byParty.get(party);
      if (known === undefined) byParty.set(party, [move]);
      else known.push(move);
    }
  }
  return byParty;
}

function plus(sum: number | null, value: number | null): number | null {
  return sum === null || value === null ? null : sum + value;
}
