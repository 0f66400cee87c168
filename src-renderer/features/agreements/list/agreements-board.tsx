import type { AgreementList, AgreementSummary } from '../../../../shared/ipc/schemas/agreements';
import { groupOfStatus, rungs } from '../status-groups';
import { capital, useWords } from '../words';
import styles from './agreements-board.module.css';
import { NextDue } from './next-due';
import { Sums } from './sums';

interface AgreementsBoardProps {
  list: AgreementList;
  shown: readonly AgreementSummary[];
  activeId: string | null;
  onOpen: (id: string) => void;
}

/** A column per rung of the ladder and one for what is over; where an agreement stands follows from what is known of it. */
export function AgreementsBoard({ list, shown, activeId, onOpen }: AgreementsBoardProps) {
  const { say, status } = useWords();
  const columns = [
    ...rungs.map((rung) => ({
      id: rung as string,
      name: capital(status(rung)),
      agreements: shown.filter((each) => each.status === rung),
    })),
    {
      id: 'past',
      name: say('groups.past'),
      agreements: shown.filter((each) => groupOfStatus(each.status) === 'past'),
    },
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be within reach of the keyboard
    <section className={styles.board} aria-label={say('board.label')} tabIndex={0}>
      {columns.map(({ id, name, agreements }) => (
        <section key={id} className={styles.column} data-status={id} aria-labelledby={`board-${id}`}>
          <h2 id={`board-${id}`}>
            {name} <span>{agreements.length}</span>
          </h2>
          {agreements.length === 0 ? <p className={styles.none}>{say('board.none')}</p> : null}
          <ul>
            {agreements.map((agreement) => (
              <li key={agreement.id}>
                <button
                  type="button"
                  className={styles.item}
                  aria-current={agreement.id === activeId ? 'true' : undefined}
                  onClick={() => onOpen(agreement.id)}
                >
                  <b>{agreement.title}</b>
                  <span>{id === 'past' ? `${agreement.number}, ${status(agreement.status)}` : agreement.number}</span>
                  <span className={styles.sums}>
                    <Sums sums={agreement.sums} groups={list.groups} />
                  </span>
                  {agreement.deletedBy === null ? null : (
                    <span className={styles.waits}>
                      {say(agreement.isCounting ? 'deleted.badge' : 'deleted.badgeOpen')}
                    </span>
                  )}
                  {agreement.awaitsMe || agreement.confirmsMe ? (
                    <span className={styles.waits}>{say(agreement.awaitsMe ? 'list.waits' : 'list.confirms')}</span>
                  ) : null}
                  {agreement.next === null ? null : <NextDue next={agreement.next} today={list.today} />}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
