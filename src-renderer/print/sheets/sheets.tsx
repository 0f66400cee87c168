import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Block } from './block';
import { DrawnPiece, wholePiece } from './drawn-piece';
import { measureBlocks } from './measure-blocks';
import { type Piece, sheetsOf } from './pieces';
import '../print.css';

/** Height in px of what a sheet holds between its head and its foot; the same number stands in print.css. */
const room = 944;

interface SheetsProps {
  blocks: readonly Block[];
  /** The head of a sheet, from 1. */
  head: (page: number) => ReactNode;
  foot: (page: number, pages: number) => ReactNode;
  /** Name of one sheet for who cannot see it; without it sheets have none, as on paper. */
  nameOf?: (page: number, pages: number) => string;
  /** Told as soon as the sheets are drawn. */
  onDrawn: (pages: number) => void;
}

/**
 * A4 sheets of these blocks. The page cuts them itself, by what it measures, so that preview, PDF and paper are the same
 * sheets; see docs/decisions/0064. Its font must have been loaded before.
 */
export function Sheets({ blocks, head, foot, nameOf, onDrawn }: SheetsProps) {
  const measurer = useRef<HTMLDivElement>(null);
  const [sheets, setSheets] = useState<readonly (readonly Piece[])[] | null>(null);
  const [measured, setMeasured] = useState<readonly Block[] | null>(null);
  const isMeasured = measured === blocks;

  useLayoutEffect(() => {
    if (isMeasured || measurer.current === null) return;
    setSheets(sheetsOf(measureBlocks(blocks, [...measurer.current.children]), room));
    setMeasured(blocks);
  }, [blocks, isMeasured]);

  const pages = sheets?.length ?? 0;
  useLayoutEffect(() => {
    if (isMeasured) onDrawn(pages);
  }, [isMeasured, pages, onDrawn]);

  return (
    <div className="paper" data-paper>
      {isMeasured ? null : (
        <div ref={measurer} className="paper-measure" aria-hidden="true">
          {blocks.map((block) => (
            <DrawnPiece key={block.id} piece={wholePiece(block)} isOnTop />
          ))}
        </div>
      )}
      {isMeasured
        ? sheets?.map((pieces, index) => (
            <article
              // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is what is on it; its number is all it has.
              key={index}
              className="paper-sheet"
              {...(nameOf ? { 'aria-label': nameOf(index + 1, pages) } : { role: 'none' })}
            >
              {head(index + 1)}
              <div className="paper-body">
                {pieces.map((piece, place) => (
                  <DrawnPiece key={piece.block.id} piece={piece} isOnTop={place === 0} />
                ))}
              </div>
              {foot(index + 1, pages)}
            </article>
          ))
        : null}
    </div>
  );
}
