import { canonical, type Json } from '../canonical';
import type { AgreementContent, ContentTransfer } from './content';
import { type TextPiece, wordDiff } from './word-diff';

const textFields = [
  'title',
  'text',
  'ratioReasoning',
  'conditions',
  'fallback',
  'money',
  'evaluation',
  'notice',
  'renewal',
] as const;
export type TextField = (typeof textFields)[number];
const valueFields = ['number', 'parties', 'term', 'ratio', 'evaluation', 'notice', 'renewal', 'facilities'] as const;
export type ValueField = (typeof valueFields)[number];

/** What changed between two contents: texts by word, everything else by its value before and after. */
export interface Redline {
  readonly texts: readonly { readonly field: TextField; readonly pieces: readonly TextPiece[] }[];
  readonly values: readonly ValueChange[];
  readonly transfers: readonly TransferChange[];
}

export interface ValueChange {
  readonly field: ValueField;
  readonly was: AgreementContent;
  readonly becomes: AgreementContent;
}

/** A line that came, went or says something else now. */
export interface TransferChange {
  readonly id: string;
  readonly was: ContentTransfer | null;
  readonly becomes: ContentTransfer | null;
  /** What of it changed; empty for one that came or went. */
  readonly fields: readonly (keyof ContentTransfer)[];
}

/** The redline from one content to another; empty lists when they say the same. */
export function redlineOf(was: AgreementContent, becomes: AgreementContent): Redline {
  return {
    texts: textFields.flatMap((field) => {
      const [before, after] = [textOf(was, field), textOf(becomes, field)];
      return before === after ? [] : [{ field, pieces: wordDiff(before, after) }];
    }),
    values: valueFields.flatMap((field) =>
      isEqual(plainValue(was, field), plainValue(becomes, field)) ? [] : [{ field, was, becomes }],
    ),
    transfers: transferChanges(was.transfers, becomes.transfers),
  };
}

function textOf(content: AgreementContent, field: TextField): string {
  const value = content[field];
  return typeof value === 'string' ? value : value.text;
}

/** The texts within a field are shown by word. */
function plainValue(content: AgreementContent, field: ValueField): Json {
  const value = content[field];
  if (value === null || typeof value !== 'object' || !('text' in value)) return value;
  const { text: _, ...rest } = value;
  return rest;
}

function transferChanges(was: readonly ContentTransfer[], becomes: readonly ContentTransfer[]): TransferChange[] {
  const ids = [...new Set([...was, ...becomes].map(({ id }) => id))];
  return ids.flatMap((id): TransferChange[] => {
    const [before, after] = [was, becomes].map((lines) => lines.find((line) => line.id === id) ?? null);
    if (before === undefined || after === undefined) return [];
    const fields = before === null || after === null ? [] : changedFields(before, after);
    const isChanged = before === null || after === null || fields.length > 0;
    return isChanged ? [{ id, was: before, becomes: after, fields }] : [];
  });
}

function changedFields(was: ContentTransfer, becomes: ContentTransfer): (keyof ContentTransfer)[] {
  const fields = ['from', 'to', 'group', 'period', 'total', 'amv', 'kind', 'term'] as const;
  return fields.filter((field) => !isEqual(was[field], becomes[field]));
}

function isEqual(one: Json, other: Json): boolean {
  return canonical(one) === canonical(other);
}
