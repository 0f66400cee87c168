import { cellText } from './cell-text';
import { fold } from './fold';

/** Codes with the names that stand for them in cells, made of the reference records in the same file. */
export interface NameList {
  /** Codes in the order of the dropdown. */
  readonly codes: readonly string[];
  /** The text in a cell, without signs that a cell cannot hold; the code itself when nobody named it. */
  show(code: string): string;
  /** The code of a text: name in either language, name without its addition, or the code itself. */
  read(text: string): string | null;
}

/** A code, its name, other names it is known by, and its place in the order. */
export interface NameEntry {
  readonly code: string;
  readonly label: string;
  readonly others: readonly string[];
  readonly order: string;
}

/** Two of one name get their code behind it; a text that could mean two codes means none. */
export function nameListOf(entries: readonly NameEntry[]): NameList {
  const times = new Map<string, number>();
  for (const { label } of entries) times.set(fold(label), (times.get(fold(label)) ?? 0) + 1);
  const labels = new Map<string, string>();
  const codes = new Map<string, string>();
  const loose = new Map<string, string | null>();
  for (const { code, label, others } of entries) {
    const own = cellText((times.get(fold(label)) ?? 0) > 1 ? `${label} (${code})` : label);
    labels.set(code, own);
    codes.set(fold(own), code);
    codes.set(fold(code), code);
    for (const other of others) {
      const text = fold(other);
      loose.set(text, loose.has(text) && loose.get(text) !== code ? null : code);
    }
  }
  const sorted = [...entries].sort((left, right) => (left.order < right.order ? -1 : left.order > right.order ? 1 : 0));
  return {
    codes: sorted.map(({ code }) => code),
    show: (code) => labels.get(code) ?? cellText(code),
    read: (text) => codes.get(fold(text)) ?? loose.get(fold(text)) ?? null,
  };
}
