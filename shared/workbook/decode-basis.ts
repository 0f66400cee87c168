import type { Json } from '../domain/canonical';
import type { Context, Label, Origin, Sibling, SiteId } from '../merge/types';
import { BASIS_VERSION, type Basis } from './basis';
import type { ExportRecord, ExportRegister, ReceivedFigure } from './export-data';

/** The basis of a text, or null when it is not one. Unknown further fields of a newer version are left alone. */
export function decodeBasis(text: string): Basis | null {
  try {
    return readBody(parsed(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof ShapeError) return null;
    throw error;
  }
}

class ShapeError extends Error {}

function readBody(body: Json): Basis | null {
  if (body === null || typeof body !== 'object' || isList(body) || body.v !== BASIS_VERSION) return null;
  valid.clear();
  const sites = list(body.sites).map(text);
  const labels = list(body.labels).map(readLabel);
  return {
    records: list(body.records).map((each) => readRecord(each, sites, labels)),
    received: list(body.received ?? []).map(readReceived),
  };
}

function readRecord(raw: Json, sites: readonly SiteId[], labels: readonly Label[]): ExportRecord {
  const [id, entity, key, owner, registers] = list(raw);
  return {
    id: text(id),
    entity: text(entity),
    key: textOrNull(key),
    owner: textOrNull(owner),
    registers: list(registers).map((each) => readRegister(each, sites, labels)),
  };
}

function readRegister(raw: Json, sites: readonly SiteId[], labels: readonly Label[]): ExportRegister {
  const [register, siblings, context] = list(raw);
  return {
    register: text(register),
    state: {
      siblings: list(siblings).map((each) => readSibling(each, sites, labels)),
      context: readContext(list(context), sites),
    },
  };
}

function readSibling(raw: Json, sites: readonly SiteId[], labels: readonly Label[]): Sibling {
  const [value, site, counter, label] = list(raw);
  const canonicalValue = text(value);
  checkValue(canonicalValue);
  return { value: canonicalValue, dot: { site: at(sites, site), counter: whole(counter) }, label: at(labels, label) };
}

/** Short values come back a thousand times: each is parsed once. */
const valid = new Set<string>();

function checkValue(value: string): void {
  if (valid.has(value)) return;
  JSON.parse(value);
  if (value.length < 80) valid.add(value);
}

function readContext(raw: readonly Json[], sites: readonly SiteId[]): Context {
  const context: Record<SiteId, number> = {};
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const site = at(sites, raw[index]);
    if (site === '__proto__') throw new ShapeError('site');
    context[site] = whole(raw[index + 1]);
  }
  return context;
}

const ORIGINS: ReadonlySet<string> = new Set([
  'typed',
  'excel',
  'list',
  'decision',
  'refusal',
  'revert',
  'correction',
  'reference',
] satisfies Origin[]);

function readLabel(raw: Json): Label {
  const [moment, party, job, origin, detail, onBehalfOf] = list(raw);
  const known = text(origin);
  return {
    at: text(moment),
    party: text(party),
    function: text(job),
    // An origin of a newer program is shown as typed: labels never decide anything.
    origin: ORIGINS.has(known) ? (known as Origin) : 'typed',
    ...(typeof detail === 'string' ? { detail } : {}),
    ...(typeof onBehalfOf === 'string' ? { onBehalfOf } : {}),
  };
}

function readReceived(raw: Json): ReceivedFigure {
  const [area, group, period, kind, total, amv, known, of, date] = list(raw);
  return {
    area: text(area),
    group: text(group),
    period: text(period),
    kind: text(kind),
    total: total === null ? null : whole(total),
    amv: amv === null ? null : whole(amv),
    known: whole(known),
    of: whole(of),
    date: textOrNull(date),
  };
}

function list(raw: Json | undefined): readonly Json[] {
  if (raw === undefined || !isList(raw)) throw new ShapeError('list');
  return raw;
}

function text(raw: Json | undefined): string {
  if (typeof raw !== 'string') throw new ShapeError('text');
  return raw;
}

function textOrNull(raw: Json | undefined): string | null {
  return raw === null || raw === undefined ? null : text(raw);
}

function whole(raw: Json | undefined): number {
  if (typeof raw !== 'number' || !Number.isSafeInteger(raw)) throw new ShapeError('whole number');
  return raw;
}

function at<T>(items: readonly T[], raw: Json | undefined): T {
  const item = items[whole(raw)];
  if (item === undefined) throw new ShapeError('number of an item');
  return item;
}

function isList(raw: Json): raw is readonly Json[] {
  return Array.isArray(raw);
}

function parsed(text: string): Json {
  // JSON.parse answers `any`; every JSON text is a Json.
  return JSON.parse(text) as Json;
}
