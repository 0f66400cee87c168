import type { ReactNode } from 'react';

interface BlockData {
  readonly id: string;
  /** Room above it in px, unless it begins a sheet. */
  readonly space: number;
  /** Its beginning stays on the sheet on which what is before it ends. */
  readonly isGlued?: boolean;
}

/** Never cut: a heading, a box, a row of signatures. */
export interface SolidBlock extends BlockData {
  readonly kind: 'solid';
  readonly content: ReactNode;
}

/** Running text: cut between lines, never one line alone. */
export interface TextBlock extends BlockData {
  readonly kind: 'text';
  readonly text: string;
  readonly className: string;
}

/** Cut between rows; its head is repeated on every sheet it goes on. Widths are fixed, so that both parts look alike. */
export interface TableBlock extends BlockData {
  readonly kind: 'table';
  readonly className: string;
  /** Name for who cannot see the heading above it. */
  readonly label: string;
  readonly columns: readonly string[];
  readonly head: ReactNode;
  readonly rows: readonly { readonly id: string; readonly isGlued?: boolean; readonly content: ReactNode }[];
}

export type Block = SolidBlock | TextBlock | TableBlock;
