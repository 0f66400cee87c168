import type { Json } from '../domain/canonical';
import { passedOn } from '../domain/passed-on';
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

interface Tables {
  readonly sites: readonly SiteId[];
  readonly names: readonly string[];
  readonly labels: readonly Label[];
  readonly values: readonly string[];
}

function readBody(body: Json): Basis | null {
  if (body === null || typeof body !== 'object' || isList(body) || body.v !== BASIS_VERSION) return null;
  const tables: Tables = {
    sites: list(body.sites).map(siteIn),
    names: list(body.names).map(text),
    labels: list(body.labels).map(readLabel),
    values: list(body.values).map(valueIn),
  };
  return {
    records: list(body.records).map((each) => readRecord(each, tables)),
    received: list(body.received ?? []).map(readReceived),
  };
}

function readRecord(raw: Json, tables: Tables): ExportRecord {
  const [id, entity, key, owner, registers] = list(raw);
  return {
    id: text(id),
    entity: at(tables.names, entity),
    key: keyIn(key),
    owner: owner === null ? null : at(tables.names, owner),
    registers: list(registers).map((each) => readRegister(each, tables)),
  };
}

function readRegister(raw: Json, tables: Tables): ExportRegister {
  const [register, siblings, context] = list(raw);
  const state = { siblings: readSiblings(list(siblings), tables), context: readContext(list(context), tables.sites) };
  return { register: at(tables.names, register), state };
}

function readSiblings(raw: readonly Json[], { sites, labels, values }: Tables): readonly Sibling[] {
  if (raw.length === 0 || raw.length % 4 !== 0) throw new ShapeError('siblings');
  const siblings: Sibling[] = [];
  for (let index = 0; index < raw.length; index += 4) {
    const dot = { site: at(sites, raw[index + 1]), counter: whole(raw[index + 2]) };
    siblings.push({ value: at(values, raw[index]), dot, label: at(labels, raw[index + 3]) });
  }
  return siblings;
}

function readContext(raw: readonly Json[], sites: readonly SiteId[]): Context {
  if (raw.length % 2 !== 0) throw new ShapeError('context');
  const context: Record<SiteId, number> = {};
  for (let index = 0; index < raw.length; index += 2) context[at(sites, raw[index])] = whole(raw[index + 1]);
  return context;
}

/** Whoever uses a value parses it: a text that is no JSON makes the basis a damaged one here, not a crash there. */
function valueIn(raw: Json): string {
  const value = text(raw);
  JSON.parse(value);
  return value;
}

function keyIn(raw: Json | undefined): string | null {
  return raw === null ? null : valueIn(raw ?? null);
}

function siteIn(raw: Json): SiteId {
  const site = text(raw);
  if (site === '__proto__') throw new ShapeError('site');
  return site;
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
  'confirmation',
] satisfies Origin[]);

function readLabel(raw: Json): Label {
  const [moment, party, job, origin, detail, onBehalfOf, told] = list(raw);
  const known = text(origin);
  return {
    at: text(moment),
    party: text(party),
    function: text(job),
    // An origin of a newer program is shown as typed: labels never decide anything.
    origin: ORIGINS.has(known) ? (known as Origin) : 'typed',
    ...(typeof detail === 'string' ? { detail } : {}),
    ...(typeof onBehalfOf === 'string' ? { onBehalfOf } : {}),
    ...readPassedOn(told),
  };
}

/** What this version cannot read of it is not shown: labels never decide anything. */
function readPassedOn(told: Json | undefined): Pick<Label, 'passedOn'> {
  if (!Array.isArray(told)) return {};
  const [how, by, on] = told;
  const read = passedOn.safeParse({ how, by, on });
  return read.success ? { passedOn: read.data } : {};
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
