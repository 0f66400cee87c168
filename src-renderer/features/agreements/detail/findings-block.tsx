import { Disclosure } from '../../../components/disclosure';
import { Icon } from '../../../components/icon';
import { CircleAlert, TriangleAlert } from '../../../components/icons';
import { Notice } from '../../../components/notice';
import { useWords } from '../words';
import type { DetailPart } from './detail-part';
import styles from './findings-block.module.css';
import { Notices, noticedCodes } from './notices';
import { Redline } from './redline';

/** Codes that the strip above the list says already, with what changed. */
const saidAbove = ['changed-since-signed', 'changed-since-proposed'];

/** What is wrong or due, each with what to do. With many it opens on demand, so that the agreement itself stays in view. */
export function FindingsBlock(part: DetailPart) {
  const { detail, canEdit } = part;
  const { say } = useWords();
  const { findings, agreement, content, versions } = detail;
  const noticed = noticedCodes(part);
  const others = findings.filter(({ code }) => !saidAbove.includes(code) && !noticed.includes(code));
  const isChanged = versions.length > 0 && !content.isInForce && !content.isProposed && content.redline !== null;
  const isNoticed = findings.some(({ code }) => noticed.includes(code));
  const isQuiet = others.length === 0 && !isNoticed && !isChanged && !agreement.isConflict && !agreement.isWaiting;
  if (isQuiet) return null;
  return (
    <div className={styles.block}>
      <Notices {...part} />
      {isChanged ? (
        <Notice title={`${say(agreement.isChangedSinceSigned ? 'changed.title' : 'changed.proposedTitle')}.`}>
          {say(agreement.isChangedSinceSigned ? 'changed.text' : 'changed.proposedText')}
          <Disclosure title={say('changed.show')} startsOpen={canEdit}>
            <Redline redline={content.redline} />
          </Disclosure>
        </Notice>
      ) : null}
      {agreement.isWaiting ? (
        <Notice>
          {say('findings.waiting')} <a href="#/exchange">{say('findings.toExchange')}</a>
        </Notice>
      ) : null}
      {others.length === 0 ? null : (
        <Disclosure
          level={3}
          title={say('findings.title', { count: others.length })}
          startsOpen={others.some(({ level }) => level === 'error')}
        >
          <ul className={styles.findings}>
            {others.map(({ code, recordId, what, why, level }) => (
              <li key={`${code} ${recordId} ${what}`}>
                <Icon
                  of={level === 'error' ? CircleAlert : TriangleAlert}
                  tone={level === 'error' ? 'danger' : 'warn'}
                  label={say(`findings.${level}`)}
                />
                <div>
                  <b>{what}</b>
                  <p>{why}</p>
                </div>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
