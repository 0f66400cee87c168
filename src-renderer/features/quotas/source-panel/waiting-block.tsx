import type { FigureDetail } from '../../../../shared/ipc/schemas/figures';
import { Icon } from '../../../components/icon';
import { Clock } from '../../../components/icons';
import { useSay } from '../say';
import styles from './source-panel.module.css';

/** Changes from a file that nobody decided on yet. Deciding happens in Uitwisselen, with the whole file in view. */
export function WaitingBlock({ detail }: { detail: FigureDetail }) {
  const say = useSay();
  if (detail.waiting.length === 0) return null;
  return (
    <section className={styles.block} aria-labelledby="quotas-waiting-title">
      <h3 id="quotas-waiting-title">
        <Icon of={Clock} />
        {say('source.waiting.title')}
      </h3>
      {detail.waiting.map((each) => {
        const values = {
          party: each.partyName,
          text: each.text,
          file: each.fileName,
          sheet: each.sheet,
          cell: each.cell,
        };
        return (
          <p key={`${each.importId} ${each.sheet} ${each.cell}`} className={styles.small}>
            {say(each.cell === '' ? 'source.waiting.textNoPlace' : 'source.waiting.text', values)}
          </p>
        );
      })}
      <a href="#/exchange">{say('source.waiting.open')}</a>
    </section>
  );
}
