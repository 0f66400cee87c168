import { shortFingerprint } from '../../../shared/domain/agreement/content';
import { versionChoices } from '../../../shared/domain/agreement/version-choices';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { PrintChoice } from '../../../shared/print/printed-agreement';
import type { Session } from '../session';
import { agreementOf } from './agreement-record';

/**
 * The contents of an agreement that can be printed, the newest first.
 *
 * @throws ExpectedFailure `agreement-gone`
 */
export function printChoices(session: Session, id: string): PrintChoice[] {
  return versionChoices(agreementOf(session, id)).map(({ fingerprint, content, standing, isPresent }) => ({
    fingerprint,
    shortFingerprint: shortFingerprint(fingerprint),
    version: content.version,
    standing,
    isPresent,
  }));
}

/**
 * The content that a person names by the number of its version, or by the beginning of its fingerprint.
 *
 * @throws ExpectedFailure `version-unknown`; `version-doubled` when two bear that number
 */
export function fingerprintByVersion(session: Session, id: string, text: string): string {
  const choices = printChoices(session, id);
  const plain = text.replace(/\s/g, '').toLowerCase();
  const isFingerprint = /^[0-9a-f]{8,}$/.test(plain);
  const found = choices.filter(({ version, fingerprint }) =>
    isFingerprint ? fingerprint.startsWith(plain) : String(version) === plain,
  );
  const [only, ...others] = found;
  if (only === undefined) {
    throw new ExpectedFailure('version-unknown', { text, known: choices.map(({ version }) => version).join(', ') });
  }
  if (others.length > 0) {
    const known = found.map((each) => each.shortFingerprint.slice(0, 9)).join(', ');
    throw new ExpectedFailure('version-doubled', { version: text, known });
  }
  return only.fingerprint;
}
