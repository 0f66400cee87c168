import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Arrival } from '../../../shared/ipc/schemas/overview';
import { Badge } from '../../components/badge';
import { Icon } from '../../components/icon';
import { CircleCheck, FileInput } from '../../components/icons';
import { dayText } from '../frame/moment';
import { useSay } from './say';
import styles from './side-lists.module.css';

interface ArrivalListProps {
  arrivals: readonly Arrival[];
  /** When this screen was last looked at, before this start of the program; null at the first time. */
  since: string | null;
}

/** The files that came in, newest first, with what became of them. */
export const ArrivalList = memo(function ArrivalList({ arrivals, since }: ArrivalListProps) {
  const say = useSay();
  const { language } = useTranslation().i18n;
  return (
    <section className={styles.section} aria-labelledby="overview-arrivals">
      <div className={styles.head}>
        <h2 id="overview-arrivals">{say('arrivals.title')}</h2>
        <a href="#/exchange">{say('arrivals.log')}</a>
      </div>
      {arrivals.length === 0 ? <p className={styles.none}>{say('arrivals.none')}</p> : null}
      <ul className={styles.list}>
        {arrivals.map((arrival) => {
          const { id, at, partyName, fileName, waiting, conflicts } = arrival;
          const isOpen = waiting + conflicts > 0;
          const day = dayText(at, language);
          return (
            <li key={id}>
              <Icon of={isOpen ? FileInput : CircleCheck} tone={isOpen ? 'quiet' : 'accent'} />
              <div>
                <p>
                  <a href="#/exchange" className={styles.go} title={fileName}>
                    {partyName === ''
                      ? say('arrivals.ownFile', { file: fileName, day })
                      : say('arrivals.file', { party: partyName, day })}
                  </a>
                  {since !== null && at > since ? <Badge tone="done">{say('arrivals.isNew')}</Badge> : null}
                </p>
                <p className="meta">
                  <Outcome {...arrival} />
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
});

function Outcome({ taken, waiting, conflicts }: Arrival) {
  const say = useSay();
  const parts = [
    taken > 0 ? say('arrivals.taken', { count: taken }) : null,
    waiting > 0 ? say('arrivals.waiting', { count: waiting }) : null,
    conflicts > 0 ? say('arrivals.conflicts', { count: conflicts }) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? say('arrivals.nothing') : parts.join(', ');
}
