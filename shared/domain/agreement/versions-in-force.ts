import { dayNumber, isoOf } from '../day';
import { type AgreementContent, readContent } from './content';
import type { AgreementRecord, ConsentFact, VersionFact } from './facts';
import { remembered } from './remembered';

/** A content that every party signed, and on which days it is the one that counts (t/m). */
export interface VersionInForce {
  readonly version: VersionFact;
  readonly content: AgreementContent;
  /** Null: from the beginning; what it counts for is bounded by its own term. */
  readonly from: string | null;
  /** Null: until its term ends. */
  readonly until: string | null;
}

/**
 * The versions that are, or were, in force: those whose every party signed exactly that content. A newer one takes over on
 * the day of its last signature; the older stays in force for the days before it, and for ever when nobody signs anew.
 *
 * In the order of their numbers. Consents alone decide: what is edited, or put before the parties, moves nothing.
 */
export const versionsInForce = remembered(inForceOf);

function inForceOf({ agreement, versions, consents }: AgreementRecord): readonly VersionInForce[] {
  const signed = versions.flatMap((version) => {
    const content = readContent(version);
    if (content === null || content.agreement !== agreement.id || content.leading !== agreement.leading) return [];
    const signatures = signaturesOf(content, version.fingerprint, consents);
    return signatures === null ? [] : [{ version, content, signedOn: lastDay(signatures) }];
  });
  signed.sort(compareContents);
  return signed.flatMap(({ version, content, signedOn }, at) => {
    const from = at === 0 ? null : signedOn;
    const until = dayBeforeFirst(signed.slice(at + 1).map((newer) => newer.signedOn));
    return until !== undefined && (from === null || until === null || from <= until)
      ? [{ version, content, from, until }]
      : [];
  });
}

/**
 * The last day before the first of these takes over: null when none does, undefined when one has no day and so took over
 * from the beginning.
 */
function dayBeforeFirst(days: readonly (string | null)[]): string | null | undefined {
  if (days.includes(null)) return undefined;
  const [first] = days.flatMap((day) => day ?? []).sort();
  return first === undefined ? null : isoOf(dayNumber(first) - 1);
}

/** The newest version that every party signed; null while there is none. */
export function newestInForce(record: AgreementRecord): VersionInForce | null {
  return versionsInForce(record).at(-1) ?? null;
}

/** Parties of a content that have not signed it. */
export function missingSignatures(
  content: AgreementContent,
  fingerprint: string,
  consents: readonly ConsentFact[],
): string[] {
  const parties = new Set(content.parties.map(({ party }) => party));
  return [...parties].filter(
    (party) =>
      !consents.some(
        (consent) =>
          consent.party === party && consent.fingerprint === fingerprint && consent.signature?.status === 'signed',
      ),
  );
}

/** By the number that was signed along, then by fingerprint: no edit can change the order. */
function compareContents(
  one: { readonly content: AgreementContent; readonly version: VersionFact },
  other: { readonly content: AgreementContent; readonly version: VersionFact },
): number {
  const number = one.content.version - other.content.version;
  return number !== 0 ? number : one.version.fingerprint < other.version.fingerprint ? -1 : 1;
}

/** The days of all signatures; null while one is missing. An agreement of nobody is signed by nobody. */
function signaturesOf(content: AgreementContent, fingerprint: string, consents: readonly ConsentFact[]) {
  if (content.parties.length === 0 || missingSignatures(content, fingerprint, consents).length > 0) return null;
  const parties = new Set(content.parties.map(({ party }) => party));
  return consents.flatMap((consent) =>
    consent.fingerprint === fingerprint && parties.has(consent.party) ? [consent.signature?.date ?? null] : [],
  );
}

function lastDay(days: readonly (string | null)[]): string | null {
  return days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}
