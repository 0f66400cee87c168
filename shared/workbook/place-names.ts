import type { Locale } from '../text/locale';
import { cellText } from './cell-text';
import { showDay } from './day';
import { fill, fold } from './fold';
import type { NameList } from './name-list';
import { workbookTexts } from './texts';

export interface FacilityEntry {
  readonly id: string;
  readonly host: string;
  readonly name: string | null;
}

export interface LayerEntry {
  readonly id: string;
  readonly host: string;
  readonly facility: string;
  readonly group: string | null;
  readonly from: string | null;
  readonly until: string | null;
}

export interface Places {
  readonly facilities: readonly FacilityEntry[];
  readonly layers: readonly LayerEntry[];
}

/** How facilities and layers are called in the cells of one workbook: every name there means one of them. */
export interface PlaceNames {
  readonly facilities: NameList;
  readonly layers: NameList;
  /** The host of a facility or layer; null for what is not in the workbook. */
  hostOf(id: string): string | null;
  /** The same names, and those of what was filled in on the sheets. */
  withTyped(typed: Places): PlaceNames;
}

export interface NamingContext {
  readonly locale: Locale;
  readonly municipality: (code: string) => string;
  readonly group: (code: string) => string;
}

/** The names of what the basis of a workbook holds: they stand in its cells, whatever is typed beside them. */
export function placeNamesOf(known: Places, context: NamingContext): PlaceNames {
  return named(known, { facilities: [], layers: [] }, context);
}

function named(known: Places, typed: Places, context: NamingContext): PlaceNames {
  const labels = facilityLabels(known.facilities, context);
  const facilities = [...known.facilities, ...typed.facilities];
  const layers = [...known.layers, ...typed.layers];
  const hosts = new Map([...facilities, ...layers].map(({ id, host }) => [id, host]));
  const names = namesById(facilities, labels, context);
  const layerLabels = labelsOfLayers(known.layers, labels, context);
  return {
    facilities: listOf(labels, names),
    layers: listOf(layerLabels, textsOfLayers(layers, layerLabels, names, context)),
    hostOf: (id) => hosts.get(id) ?? null,
    withTyped: (more) =>
      named(
        known,
        { facilities: [...typed.facilities, ...more.facilities], layers: [...typed.layers, ...more.layers] },
        context,
      ),
  };
}

/** The name; with its host when two have one name; with a part of the id when that is not enough. */
function facilityLabels(entries: readonly FacilityEntry[], context: NamingContext): Map<string, string> {
  const plain = entries.map((entry) => ({ entry, text: plainName(entry, context) }));
  const times = countsOf(plain.map(({ text }) => text));
  const withHost = plain.map(({ entry, text }) => ({
    id: entry.id,
    text: times.get(loose(text)) === 1 ? text : hosted(entry, text, context),
  }));
  return distinct(withHost);
}

function labelsOfLayers(
  entries: readonly LayerEntry[],
  facilities: ReadonlyMap<string, string>,
  context: NamingContext,
): Map<string, string> {
  return distinct(
    entries.map((entry) => ({ id: entry.id, text: layerText(entry, facilities.get(entry.facility) ?? '', context) })),
  );
}

/** Every text by which a facility can be meant. */
function namesById(
  entries: readonly FacilityEntry[],
  labels: ReadonlyMap<string, string>,
  context: NamingContext,
): Map<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const entry of entries) {
    const plain = plainName(entry, context);
    const label = labels.get(entry.id);
    const all = [...(names.get(entry.id) ?? []), plain, hosted(entry, plain, context), entry.id];
    names.set(entry.id, label === undefined ? all : [...all, label]);
  }
  return names;
}

/** A layer is meant by its whole text, or by as much of it as fits no other: facility, facility and group, and the first day. */
function textsOfLayers(
  entries: readonly LayerEntry[],
  labels: ReadonlyMap<string, string>,
  facilities: ReadonlyMap<string, readonly string[]>,
  context: NamingContext,
): Map<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const entry of entries) {
    const own = texts.get(entry.id) ?? [entry.id];
    const label = labels.get(entry.id);
    if (label !== undefined) own.push(label);
    for (const facility of facilities.get(entry.facility) ?? []) {
      const group = entry.group === null ? '' : context.group(entry.group);
      const parts = [
        facility,
        `${facility} ${group}`,
        `${facility} ${group} ${entry.from === null ? '' : showDay(entry.from)}`,
      ];
      own.push(...parts, layerText(entry, facility, context));
    }
    texts.set(entry.id, own);
  }
  return texts;
}

function layerText(entry: LayerEntry, facility: string, context: NamingContext): string {
  const texts = workbookTexts[context.locale];
  const day = (date: string | null) => (date === null ? texts.unknownDay : showDay(date));
  const group = entry.group === null ? '?' : inSentence(context.group(entry.group));
  const values = { facility, group, from: day(entry.from), until: day(entry.until) };
  return oneLine(fill(entry.until === null ? texts.layerUntilOpen : texts.layerOf, values));
}

function plainName({ name }: FacilityEntry, { locale }: NamingContext): string {
  return oneLine(name ?? '') || workbookTexts[locale].namelessFacility;
}

function hosted({ host }: FacilityEntry, name: string, { locale, municipality }: NamingContext): string {
  return oneLine(fill(workbookTexts[locale].facilityOf, { name, host: municipality(host) }));
}

/** What two have in common gets the end of the id behind it: that stays the same in every workbook. */
export function distinct(all: readonly { readonly id: string; readonly text: string }[]): Map<string, string> {
  const times = countsOf(all.map(({ text }) => text));
  return new Map(all.map(({ id, text }) => [id, times.get(loose(text)) === 1 ? text : `${text} #${id.slice(-6)}`]));
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const text of texts.map(loose)) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

/** A text that could mean two means none. */
export function listOf(labels: ReadonlyMap<string, string>, texts: ReadonlyMap<string, readonly string[]>): NameList {
  const ids = new Map<string, string | null>();
  for (const [id, all] of texts) {
    for (const text of new Set(all.map(loose))) ids.set(text, ids.has(text) ? null : id);
  }
  const codes = [...labels].sort(([, one], [, other]) => (fold(one) < fold(other) ? -1 : 1)).map(([id]) => id);
  return { codes, show: (id) => labels.get(id) ?? cellText(id), read: (text) => ids.get(loose(text)) ?? null };
}

/** People write a comma, a colon or nothing between facility, group and day. */
function loose(text: string): string {
  return fold(text.replace(/[,;:]+/g, ' '));
}

/** A name on one line, without signs that a cell cannot hold. */
export function oneLine(text: string): string {
  return cellText(text).replace(/\s+/g, ' ').trim();
}

/** Only the first letter: "Ontheemden uit Oekraïne" keeps its country. */
function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
