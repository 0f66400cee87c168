import { type AgreementContent, contentText, fingerprintOf } from './content';
import type { AgreementRecord } from './facts';
import { versionsInForce } from './versions-in-force';
import { contentState, versionsOf } from './versions-of';

/**
 * What a content is to its agreement: `in-force` all signed it and it counts; `over` the same, and the agreement was ended or is
 * void; `replaced` it was until a newer one was signed; `proposed` it lies before the parties; `draft` it stands now and was not put before them; `earlier` it was, and was
 * taken back or followed by another before all signed.
 */
export const versionStandings = ['in-force', 'over', 'replaced', 'proposed', 'draft', 'earlier'] as const;
export type VersionStanding = (typeof versionStandings)[number];

/** A content that can be looked at or printed by itself. */
export interface VersionChoice {
  readonly fingerprint: string;
  readonly content: AgreementContent;
  readonly standing: VersionStanding;
  /** It says what the agreement says now. */
  readonly isPresent: boolean;
}

/** Every content of an agreement that can be read, the one with the highest number first. */
export function versionChoices(record: AgreementRecord): readonly VersionChoice[] {
  const { content } = contentState(record);
  const present = fingerprintOf(contentText(content));
  const known = versionsOf(record).flatMap(({ version: { fingerprint }, content: kept }): VersionChoice[] =>
    kept === null
      ? []
      : [{ fingerprint, content: kept, standing: standingOf(record, fingerprint), isPresent: fingerprint === present }],
  );
  const isKnown = known.some(({ isPresent }) => isPresent);
  const draft: VersionChoice = { fingerprint: present, content, standing: 'draft', isPresent: true };
  return [...known, ...(isKnown ? [] : [draft])].reverse();
}

/** The newest content above this one that counts or may come to count; null when there is none. */
export function newerThan(choices: readonly VersionChoice[], { content }: VersionChoice): VersionChoice | null {
  const isAlive = ({ standing }: VersionChoice) => standing !== 'earlier' && standing !== 'replaced';
  return choices.find((each) => isAlive(each) && each.content.version > content.version) ?? null;
}

function standingOf(record: AgreementRecord, fingerprint: string): VersionStanding {
  const inForce = versionsInForce(record);
  const at = inForce.findIndex(({ version }) => version.fingerprint === fingerprint);
  const isStopped = record.agreement.ended !== null || record.agreement.voided !== null;
  if (at !== -1 && at < inForce.length - 1) return 'replaced';
  if (at !== -1) return isStopped ? 'over' : 'in-force';
  const { proposed } = contentState(record);
  return proposed?.version.fingerprint === fingerprint && proposed.missing.length > 0 ? 'proposed' : 'earlier';
}
