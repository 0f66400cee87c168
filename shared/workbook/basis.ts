import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Context, Label, RegisterState, SiteId } from '../merge/types';
import type { ExportRecord, ReceivedFigure } from './export-data';

/** Excel keeps 32,767 characters in a cell; the bars at both ends keep spaces and digits as they are. */
const CHUNK = 30_000;
/** Of the layout of the text; part of the major version of the format. */
export const BASIS_VERSION = 1;

/** Signs that no label holds. */
const SEPARATOR = '\u001f';
const ABSENT = '\u0000';

export interface Basis {
  readonly records: readonly ExportRecord[];
  readonly received: readonly ReceivedFigure[];
}

/**
 * Every exported register with its siblings, context and labels, as one ASCII text. Sites and labels are written once
 * and referred to by number. The layout is described in docs/exchange-format.md.
 */
export function encodeBasis(basis: Basis): string {
  const sites = new Numbering<SiteId>();
  const labels = new Numbering<string>();
  const records = basis.records.map((record) => [
    record.id,
    record.entity,
    record.key,
    record.owner,
    record.registers.map(({ register, state }) => [
      register,
      siblingsOf(state, sites, labels),
      contextOf(state.context, sites),
    ]),
  ]);
  const received = basis.received.map((one) => [
    one.area,
    one.group,
    one.period,
    one.kind,
    one.total,
    one.amv,
    one.known,
    one.of,
    one.date,
  ]);
  const body = {
    v: BASIS_VERSION,
    sites: sites.all,
    labels: labels.all.map((label) => label.split(SEPARATOR).map((part) => (part === ABSENT ? null : part))),
    records,
    received,
  };
  return ascii(JSON.stringify(body));
}

/** SHA-256 of the text, hex. */
export function basisHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The text in pieces that fit in cells. */
export function splitBasis(text: string): readonly string[] {
  const cells: string[] = [];
  for (let from = 0; from < text.length; from += CHUNK) cells.push(`|${text.slice(from, from + CHUNK)}|`);
  return cells;
}

/** The text of the cells; null when one of them is not a piece of it. */
export function joinBasis(cells: readonly unknown[]): string | null {
  const parts: string[] = [];
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell.length < 2 || !cell.startsWith('|') || !cell.endsWith('|')) return null;
    parts.push(cell.slice(1, -1));
  }
  return parts.join('');
}

/** Beyond ASCII as escapes, and `_x` too: `_x0041_` in a cell is an escape of Excel itself. */
function ascii(json: string): string {
  return json
    .replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('_x', '\\u005fx');
}

function siblingsOf(state: RegisterState, sites: Numbering<SiteId>, labels: Numbering<string>): readonly unknown[] {
  return state.siblings.map(({ value, dot, label }) => [
    value,
    sites.numberOf(dot.site),
    dot.counter,
    labels.numberOf(labelText(label)),
  ]);
}

function contextOf(context: Context, sites: Numbering<SiteId>): readonly number[] {
  return Object.keys(context).flatMap((site) => [sites.numberOf(site), context[site] ?? 0]);
}

function labelText(label: Label): string {
  const { at, party, function: job, origin, detail = ABSENT, onBehalfOf = ABSENT } = label;
  const text = `${at}${SEPARATOR}${party}${SEPARATOR}${job}${SEPARATOR}${origin}${SEPARATOR}${detail}${SEPARATOR}${onBehalfOf}`;
  if (text.split(SEPARATOR).length === 6) return text;
  return [at, party, job, origin, detail, onBehalfOf].map((part) => part.replaceAll(SEPARATOR, ' ')).join(SEPARATOR);
}

class Numbering<T extends string> {
  readonly all: T[] = [];
  private readonly numbers = new Map<T, number>();

  numberOf(item: T): number {
    const known = this.numbers.get(item);
    if (known !== undefined) return known;
    this.numbers.set(item, this.all.length);
    return this.all.push(item) - 1;
  }
}
