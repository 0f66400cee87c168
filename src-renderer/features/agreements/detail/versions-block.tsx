import type { VersionView } from '../../../../shared/ipc/schemas/agreements';
import { Badge } from '../../../components/badge';
import { Disclosure } from '../../../components/disclosure';
import { LineList } from '../../../components/line-list';
import { useWords, type Words } from '../words';
import { shownVersion } from './consents-block';
import { ConsentsTable } from './consents-table';
import shared from './detail.module.css';
import type { DetailPart } from './detail-part';
import { Redline } from './redline';
import styles from './versions-block.module.css';

/** What was put before the parties, newest first: what stood in it, who consented to it, and what changed. */
export function VersionsBlock(part: DetailPart) {
  const { detail } = part;
  const words = useWords();
  const { say, number } = words;
  const { versions } = detail;
  const inView = shownVersion(versions);
  const lastProposed = versions.find(({ proposedOn }) => proposedOn !== null);
  return (
    <section className={shared.section} aria-labelledby="agreement-versions">
      <div className={shared.top}>
        <h3 id="agreement-versions">{say('versions.title', { count: number(versions.length) })}</h3>
      </div>
      {versions.length === 0 ? <p className={shared.empty}>{say('versions.none')}</p> : null}
      {versions.map((version) => (
        <Disclosure
          key={version.fingerprint}
          level={4}
          title={
            <span className={styles.title}>
              {say('versions.name', { version: version.version })}
              <VersionBadge words={words} version={version} isLastProposed={version === lastProposed} />
              <span className={styles.about}>{aboutOf(words, version)}</span>
            </span>
          }
        >
          <div className={styles.body}>
            <LineList>
              {version.sentences.map((sentence) => (
                <li key={sentence}>{sentence}.</li>
              ))}
            </LineList>
            {version.explanation === '' ? null : <p>{version.explanation}</p>}
            {version.redline === null ? null : (
              <>
                <h4>{say('versions.changes')}</h4>
                <Redline redline={version.redline} />
              </>
            )}
            {version === inView || version.consents.length === 0 ? null : <ConsentsTable {...part} version={version} />}
          </div>
        </Disclosure>
      ))}
    </section>
  );
}

interface VersionBadgeProps {
  words: Words;
  version: VersionView;
  /** An older one asks nobody for consent any more. */
  isLastProposed: boolean;
}

function VersionBadge({ words: { say }, version, isLastProposed }: VersionBadgeProps) {
  if (!version.isReadable) return <Badge tone="danger">{say('versions.unreadable')}</Badge>;
  if (version.isInForce && version.inForceUntil === null) return <Badge tone="done">{say('versions.inForce')}</Badge>;
  if (version.isInForce) return <Badge tone="plain">{say('versions.notInForce')}</Badge>;
  if (version.proposedOn !== null && !isLastProposed) return <Badge tone="plain">{say('versions.replaced')}</Badge>;
  if (version.proposedOn !== null) return <Badge tone="scenario">{say('versions.proposed')}</Badge>;
  return <Badge tone="plain">{say('versions.notInForce')}</Badge>;
}

/** "voorgelegd op 3 november 2026, kenmerk 9f2c…, 3 van 9 stappen klaar". */
function aboutOf({ say, longDay }: Words, version: VersionView): string {
  const { proposedOn, inForceFrom, inForceUntil, shortFingerprint, progress } = version;
  return [
    proposedOn === null ? '' : say('versions.proposedOn', { day: longDay(proposedOn) }),
    inForceFrom === null ? '' : say('versions.forceFrom', { day: longDay(inForceFrom) }),
    inForceUntil === null ? '' : say('versions.forceUntil', { day: longDay(inForceUntil) }),
    say('versions.fingerprint', { fingerprint: shortFingerprint }),
    say('consents.progress', progress),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
