import type { Block } from './block';
import type { Atom } from './cut-sheets';
import { linesOf } from './line-starts';

/** A block as it is drawn: its atoms, and where its lines begin when it is text. */
export interface MeasuredBlock {
  readonly block: Block;
  readonly atoms: readonly Atom[];
  /** Of text: for every atom the place in the text. */
  readonly starts: readonly number[];
}

/** Measures drawn blocks; `elements` are theirs, in the same order. */
export function measureBlocks(blocks: readonly Block[], elements: readonly Element[]): readonly MeasuredBlock[] {
  return blocks.map((block, index) => {
    const element = elements[index];
    if (element === undefined) throw new Error(`Block ${block.id} is not drawn`);
    if (block.kind === 'table') return { block, atoms: tableAtoms(block, element), starts: [] };
    if (block.kind === 'text') return { block, ...textAtoms(block, element) };
    return { block, atoms: [atom(block, heightOf(element))], starts: [] };
  });
}

const atom = ({ space, isGlued = false }: Block, height: number): Atom => ({ height, space, repeated: 0, isGlued });

/** The head is one with the first row. */
function tableAtoms(block: Block & { kind: 'table' }, element: Element): readonly Atom[] {
  const head = heightOf(element.querySelector('thead'));
  const rows = [...element.querySelectorAll('tbody > tr')];
  return rows.map((row, index) =>
    index === 0
      ? atom(block, head + heightOf(row))
      : { height: heightOf(row), space: 0, repeated: head, isGlued: block.rows[index]?.isGlued ?? false },
  );
}

/** Neither the first nor the last line stands alone. */
function textAtoms(block: Block, element: Element): Pick<MeasuredBlock, 'atoms' | 'starts'> {
  const lines = linesOf(element);
  const height = heightOf(element);
  const atoms = lines.map(({ top }, index): Atom => {
    const own = (lines[index + 1]?.top ?? height) - top;
    if (index === 0) return atom(block, own);
    return { height: own, space: 0, repeated: 0, isGlued: index === 1 || index === lines.length - 1 };
  });
  return { atoms, starts: lines.map(({ start }) => start) };
}

const heightOf = (element: Element | null): number => element?.getBoundingClientRect().height ?? 0;
