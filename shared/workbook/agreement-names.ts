import { numberText } from '../domain/agreement/agreement-number';
import { type AgreementContent, readContent } from '../domain/agreement/content';
import { EMPTY } from '../domain/canonical';
import { keyOf, readValue } from '../domain/entities';
import type { Locale } from '../text/locale';
import type { ExportRecord } from './export-data';
import { fill } from './fold';
import { keptAgreementRecords } from './kept-agreement-records';
import type { NameList } from './name-list';
import { distinct, listOf, oneLine } from './place-names';
import { workbookTexts } from './texts';
import { valueIn } from './value-in';

export interface AgreementEntry {
  readonly id: string;
  readonly leading: string;
  /** Empty: none is given yet. */
  readonly number: string;
  readonly title: string;
  /** The last day on which a party is asked to have decided. */
  readonly dueDates: readonly { readonly party: string; readonly by: string }[];
}

/** A content that was put before the parties, and is what its fingerprint says. */
export interface VersionEntry {
  readonly fingerprint: string;
  readonly agreement: string;
  readonly leading: string;
  readonly content: AgreementContent;
  readonly isProposed: boolean;
}

/** How agreements and their versions are called in the cells of one workbook: every name there means one of them. */
export interface AgreementNames {
  readonly agreements: NameList;
  readonly versions: NameList;
  agreementOf(id: string): AgreementEntry | null;
  versionOf(fingerprint: string): VersionEntry | null;
  /** Facilities that agreements are about, in the workbook or not: a facility of another need not be in it. */
  readonly linkedFacilities: NameList;
  /** Whether an agreement or consent that was deleted has its row all the same, because it was signed. */
  isKept(id: string): boolean;
  /** The same names, and those of what was filled in on the sheet of agreements. */
  withTypedAgreements(typed: readonly AgreementEntry[]): AgreementNames;
}

export function agreementNamesOf(records: readonly ExportRecord[], locale: Locale): AgreementNames {
  const versions = versionsIn(records);
  const kept = keptAgreementRecords(records);
  const ofVersions = {
    linkedFacilities: linkedFacilities(records, locale),
    isKept: (id: string) => kept.has(id),
    versions: versionNames([...versions.values()], locale),
    versionOf: (fingerprint: string) => versions.get(fingerprint) ?? null,
  };
  return named(agreementsIn(records, kept), [], ofVersions, locale);
}

function named(
  known: readonly AgreementEntry[],
  typed: readonly AgreementEntry[],
  ofVersions: Pick<AgreementNames, 'versions' | 'versionOf' | 'isKept' | 'linkedFacilities'>,
  locale: Locale,
): AgreementNames {
  const labels = distinct(known.map((entry) => ({ id: entry.id, text: plainName(entry, locale) })));
  const texts = new Map<string, string[]>();
  for (const entry of [...known, ...typed]) {
    const label = labels.get(entry.id);
    const own = [entry.id, entry.number, oneLine(entry.title), ...(label === undefined ? [] : [label])];
    texts.set(entry.id, [...(texts.get(entry.id) ?? []), ...own.filter((text) => text !== '')]);
  }
  const byId = new Map([...known, ...typed].map((entry) => [entry.id, entry]));
  return {
    ...ofVersions,
    agreements: listOf(labels, texts),
    agreementOf: (id) => byId.get(id) ?? null,
    withTypedAgreements: (more) => named(known, [...typed, ...more], ofVersions, locale),
  };
}

function plainName({ number, title }: Pick<AgreementEntry, 'number' | 'title'>, locale: Locale): string {
  return number || oneLine(title) || workbookTexts[locale].namelessAgreement;
}

/** "VENR-2026-01, versie 2 (9c1f 03ab)": the signs of the fingerprint tell apart what was given one number at two sites. */
function versionNames(entries: readonly VersionEntry[], locale: Locale): NameList {
  const parts = entries.map(({ fingerprint, content }) => {
    const agreement = plainName({ title: content.title, number: numberText(content.number) }, locale);
    const values = {
      agreement,
      version: content.version,
      sign: `${fingerprint.slice(0, 4)} ${fingerprint.slice(4, 8)}`,
    };
    const whole = oneLine(fill(workbookTexts[locale].versionOf, values));
    return { id: fingerprint, text: whole, short: oneLine(fill(workbookTexts[locale].versionShort, values)) };
  });
  const labels = distinct(parts);
  const texts = new Map(parts.map(({ id, text, short }) => [id, [id, text, short, labels.get(id) ?? text]] as const));
  return listOf(labels, texts);
}

/** "locatie van een ander #1a2b3c": what is not in the workbook is told apart by the end of its id. */
function linkedFacilities(records: readonly ExportRecord[], locale: Locale): NameList {
  const ids = records.flatMap((record) =>
    record.entity === 'agreement'
      ? (readValue('agreement', 'facilities', valueIn(record, 'facilities') ?? 'null') ?? [])
      : [],
  );
  const labels = new Map(
    ids.map((id) => [id, fill(workbookTexts[locale].facilityOfAnother, { sign: id.slice(-6) })] as const),
  );
  return listOf(labels, new Map([...labels].map(([id, label]) => [id, [id, label, `#${id.slice(-6)}`]])));
}

/** Agreements that are there, by the values that count. */
function agreementsIn(records: readonly ExportRecord[], kept: ReadonlySet<string>): readonly AgreementEntry[] {
  return records.flatMap((record) => {
    const key = keyOf(record, 'agreement');
    if (key === null || (valueIn(record, 'deleted') === 'true' && !kept.has(record.id))) return [];
    return [
      {
        ...key,
        number: numberText(readValue('agreement', 'number', valueIn(record, 'number') ?? 'null') ?? null),
        title: readValue('agreement', 'title', valueIn(record, 'title') ?? 'null') ?? '',
        dueDates: readValue('agreement', 'dueDates', valueIn(record, 'dueDates') ?? 'null') ?? [],
      },
    ];
  });
}

/** Versions by fingerprint; one whose content is not what its fingerprint says is none. */
function versionsIn(records: readonly ExportRecord[]): ReadonlyMap<string, VersionEntry> {
  const found = new Map<string, VersionEntry>();
  for (const record of records) {
    const key = keyOf(record, 'agreement-version');
    if (key === null) continue;
    const text = readValue('agreement-version', 'content', valueIn(record, 'content') ?? 'null') ?? '';
    const content = readContent({ content: text, fingerprint: key.fingerprint });
    if (content === null || content.agreement !== key.agreement || content.leading !== key.leading) continue;
    const proposed = valueIn(record, 'proposed');
    found.set(key.fingerprint, { ...key, content, isProposed: proposed !== null && proposed !== EMPTY });
  }
  return found;
}
