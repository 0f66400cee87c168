import { Disclosure } from '../../../components/disclosure';
import { useWords } from '../words';
import styles from './detail.module.css';
import type { DetailPart } from './detail-part';

/** Every change of the agreement, its transfers, versions and consents: who, when, from what to what. */
export function HistoryBlock({ detail }: DetailPart) {
  const { say, day } = useWords();
  const { history } = detail;
  return (
    <section className={styles.section}>
      <Disclosure level={3} title={say('history.title', { count: history.length })}>
        <ul className={styles.lines}>
          {history.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a log have no other identity, and are only added at the top
            <li key={at}>
              <span>
                {line.was === ''
                  ? say('history.first', { what: line.what, became: line.became || '–' })
                  : say('history.change', { what: line.what, was: line.was, became: line.became || '–' })}
              </span>
              <small>{say('history.by', { party: line.partyName, day: day(line.at) })}</small>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
