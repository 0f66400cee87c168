import { type AgreementContent, contentOf, isSameContent, readContent } from './content';
import type { AgreementRecord, VersionFact } from './facts';
import { remembered } from './remembered';
import { missingSignatures, newestInForce } from './versions-in-force';

/** A content that was put before the parties, with what became of it. */
export interface VersionState {
  readonly version: VersionFact;
  /** Null: it is not what its fingerprint says, or a newer program wrote it. */
  readonly content: AgreementContent | null;
  readonly missing: readonly string[];
}

/** Every version, in the order of their numbers; one that cannot be read comes first. */
export const versionsOf = remembered(statesOf);

function statesOf({ versions, consents }: AgreementRecord): readonly VersionState[] {
  return versions
    .map((version): VersionState => {
      const content = readContent(version);
      const missing = content === null ? [] : missingSignatures(content, version.fingerprint, consents);
      return { version, content, missing };
    })
    .sort((one, other) => {
      const number = (one.content?.version ?? 0) - (other.content?.version ?? 0);
      return number !== 0 ? number : one.version.fingerprint < other.version.fingerprint ? -1 : 1;
    });
}

/** How the content as it stands now relates to what was signed and to what was put before the parties. */
export interface ContentState {
  /** As it stands now, under the number it was proposed with, or would get. */
  readonly content: AgreementContent;
  /** It says what the newest signed version says. */
  readonly isInForce: boolean;
  /** It says what was put before the parties last. */
  readonly isProposed: boolean;
  /** The newest version that is put before the parties, unless it was taken back. */
  readonly proposed: VersionState | null;
}

/** How the content as it stands now relates to what was signed and what lies before the parties; computed once per record. */
export const contentState = remembered(stateOf);

function stateOf(record: AgreementRecord): ContentState {
  const all = versionsOf(record);
  const numbers = all.map(({ content }) => content?.version ?? 0);
  const next = contentOf(record.agreement, record.lines, Math.max(0, ...numbers) + 1);
  const inForce = newestInForce(record);
  const last = all.at(-1) ?? null;
  const proposed = last !== null && last.content !== null && last.version.proposed !== null ? last : null;
  const isProposed = proposed?.content != null && isSameContent(next, proposed.content);
  const isInForce = inForce !== null && isSameContent(next, inForce.content);
  const version = isProposed ? proposed?.content?.version : isInForce ? inForce.content.version : next.version;
  return { content: { ...next, version: version ?? next.version }, isInForce, isProposed, proposed };
}
