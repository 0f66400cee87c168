import type { Block } from './block';
import { cutSheets } from './cut-sheets';
import type { MeasuredBlock } from './measure-blocks';

/** A block, or the part of it that is on one sheet: rows or a stretch of text, from and up to (not including). */
export interface Piece {
  readonly block: Block;
  readonly isFirst: boolean;
  readonly from: number;
  readonly until: number;
}

/** What is on every sheet. */
export function sheetsOf(measured: readonly MeasuredBlock[], room: number): readonly (readonly Piece[])[] {
  const starts = cutSheets(
    measured.flatMap(({ atoms }) => atoms),
    room,
  );
  return starts.map((start, index) => piecesBetween(measured, start, starts[index + 1] ?? Number.POSITIVE_INFINITY));
}

function piecesBetween(measured: readonly MeasuredBlock[], start: number, end: number): readonly Piece[] {
  let before = 0;
  return measured.flatMap((each) => {
    const { length } = each.atoms;
    const [from, until] = [Math.max(start - before, 0), Math.min(end - before, length)];
    before += length;
    return from < until ? [pieceOf(each, from, until)] : [];
  });
}

function pieceOf({ block, starts }: MeasuredBlock, from: number, until: number): Piece {
  if (block.kind !== 'text') return { block, isFirst: from === 0, from, until };
  return { block, isFirst: from === 0, from: starts[from] ?? 0, until: starts[until] ?? block.text.length };
}
