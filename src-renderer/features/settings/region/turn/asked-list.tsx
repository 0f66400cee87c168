import type { TurnProposalView } from '../../../../../shared/ipc/schemas/period-turn';
import { useWords } from '../words';
import styles from './turn.module.css';
import { useTurnSay } from './turn-say';

interface AskedListProps {
  view: TurnProposalView;
  /** Who begins the period also makes the workbooks. */
  canWrite: boolean;
}

/** What the municipalities find to fill in, in the next workbook. */
export function AskedList({ view: { flow, before, target }, canWrite }: AskedListProps) {
  const say = useTurnSay();
  const { longDay } = useWords();
  const after = target.name;
  const missing = (flow?.withoutRealisation.length ?? 0) + (flow?.countedEarly.length ?? 0);
  return (
    <section className={styles.section} aria-labelledby="turn-asked">
      <h3 id="turn-asked">{say('check.ask')}</h3>
      {canWrite ? <p className="hint">{say('check.askText', { after })}</p> : null}
      <ul className={styles.items}>
        {flow === null ? (
          <>
            <li>{say('check.asks.places', { after })}</li>
            <li>{say('check.asks.realised')}</li>
          </>
        ) : (
          <>
            {missing === 0 ? null : (
              <li>
                {say(flow.sums === null ? 'check.asks.own' : 'check.asks.before', {
                  count: missing,
                  day: longDay(before.until),
                })}
              </li>
            )}
            <li>{say('check.asks.after', { after })}</li>
          </>
        )}
      </ul>
      {canWrite ? (
        <p>
          <a href="#/exchange">{say('check.toExchange')}</a>
        </p>
      ) : null}
    </section>
  );
}
