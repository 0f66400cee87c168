import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { agreementNumber, agreementParty, agreementTerm, exchangeRatio } from '../agreement';
import { canonical, canonicalText, type Json, parseCanonical } from '../canonical';
import { transferLine } from '../transfer';
import type { AgreementFact, LineFact, TermFact, VersionFact } from './facts';

const text = z.string().default('');
const noTerm: TermFact = { from: null, until: null };
const term = agreementTerm.default(noTerm);

/** What a newer program adds is left out of the reading, and stays in the text that is hashed. */
const contentSchema = z.object({
  agreement: z.string(),
  leading: z.string(),
  /** Counted up with every content that is put before the parties, so that nobody's old signature fits a new proposal. */
  version: z.int(),
  number: agreementNumber.nullable().default(null),
  title: text,
  text,
  parties: z.array(agreementParty).default([]),
  term,
  ratio: exchangeRatio.nullable().default(null),
  ratioReasoning: text,
  conditions: text,
  fallback: text,
  money: text,
  evaluation: z.object({ dates: z.array(z.string()).default([]), text }).default({ dates: [], text: '' }),
  notice: z.object({ months: z.int().nullable().default(null), text }).default({ months: null, text: '' }),
  renewal: z
    .object({
      isPossible: z.enum(['yes', 'no', 'unknown']).default('unknown'),
      until: z.string().nullable().default(null),
      text,
    })
    .default({ isPossible: 'unknown', until: null, text: '' }),
  facilities: z.array(z.string()).default([]),
  transfers: z
    .array(
      z
        .object({ ...transferLine.shape, id: z.string(), term })
        .extend({ total: z.int().nullable().default(null), amv: z.int().nullable().default(null) }),
    )
    .default([]),
});

/** Everything that is consented to. What is not in it (stage, attachments, remarks, circle) changes no consent. */
export type AgreementContent = z.output<typeof contentSchema>;
export type ContentTransfer = AgreementContent['transfers'][number];

/** The content as it stands now: parties, facilities and transfers in a fixed order, because their order is not agreed on. */
export function contentOf(agreement: AgreementFact, lines: readonly LineFact[], version: number): AgreementContent {
  const { id, leading, number, title, term: days, ratio, evaluation, notice, renewal } = agreement;
  const { ratioReasoning, conditions, fallback, money } = agreement;
  return {
    agreement: id,
    leading,
    version,
    number,
    title,
    text: agreement.text,
    parties: [...agreement.parties].sort((one, other) => compare(canonical({ ...one }), canonical({ ...other }))),
    term: { ...days },
    ratio,
    ratioReasoning,
    conditions,
    fallback,
    money,
    evaluation: { dates: [...evaluation.dates].sort(compare), text: evaluation.text },
    notice: { ...notice },
    renewal: { ...renewal },
    facilities: [...agreement.facilities].sort(compare),
    transfers: lines
      .filter(({ isDeleted }) => !isDeleted)
      .map(contentTransfer)
      .sort((one, other) => compare(one.id, other.id)),
  };
}

function contentTransfer(line: LineFact): ContentTransfer {
  const { id, from, to, group, period, total, amv, kind } = line;
  return { id, from, to, group, period, total, amv, kind, term: { ...line.term } };
}

/**
 * The text that is hashed: the same at every site and in every later version of the program, because what is not filled in
 * is left out, so a field that is added later changes no fingerprint.
 */
export function contentText(content: AgreementContent): string {
  const isPossible = content.renewal.isPossible === 'unknown' ? null : content.renewal.isPossible;
  return canonical(withoutEmpty({ ...content, renewal: { ...content.renewal, isPossible } }) ?? {});
}

/** Whether two contents say the same, whatever their version. */
export function isSameContent(one: AgreementContent, other: AgreementContent): boolean {
  return contentText({ ...one, version: 0 }) === contentText({ ...other, version: 0 });
}

/** SHA-256 of the canonical content, hex: what a consent names. */
export function fingerprintOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** What a version holds; null when it cannot be read, or is not what its fingerprint says. */
export function readContent({
  content,
  fingerprint,
}: Pick<VersionFact, 'content' | 'fingerprint'>): AgreementContent | null {
  const known = read.get(fingerprint);
  if (known !== undefined && known.text === content) return known.content;
  const parsed =
    content === '' || fingerprintOf(content) !== fingerprint ? null : contentSchema.safeParse(parseJson(content));
  const found = parsed?.success === true ? parsed.data : null;
  if (read.size >= MOST_REMEMBERED) read.clear();
  read.set(fingerprint, { text: content, content: found });
  return found;
}

/** A text under its fingerprint always reads the same: it is hashed and read once, not at every change of the dossier. */
const read = new Map<string, { readonly text: string; readonly content: AgreementContent | null }>();
const MOST_REMEMBERED = 5_000;

/** For people: the first twenty signs in groups of four. The whole of it is compared, never this. */
export function shortFingerprint(fingerprint: string): string {
  return (fingerprint.slice(0, 20).match(/.{1,4}/g) ?? []).join(' ');
}

function parseJson(text: string): Json {
  try {
    return parseCanonical(text);
  } catch {
    // Text of a forged or damaged version: it is no content at all.
    return null;
  }
}

/** Null: nothing is filled in. */
function withoutEmpty(value: Json): Json {
  if (value === null) return null;
  if (typeof value === 'string') return canonicalText(value) === '' ? null : value;
  if (typeof value !== 'object') return value;
  if (isList(value)) return value.length === 0 ? null : value.map((each) => withoutEmpty(each));
  const filled = Object.entries(value).flatMap(([key, each]) => {
    const left = withoutEmpty(each);
    return left === null ? [] : [[key, left] as const];
  });
  return filled.length === 0 ? null : Object.fromEntries(filled);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
