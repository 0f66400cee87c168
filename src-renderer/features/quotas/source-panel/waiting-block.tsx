import type { FigureDetail } from '../../../../shared/ipc/schemas/figures';
import { Icon } from '../../../components/icon';
import { Clock } from '../../../components/icons';
import { PanelSection } from '../../../components/side-panel';
import { useSay } from '../say';
import styles from './source-panel.module.css';

/** Changes from a file that nobody decided on yet. Deciding happens in Uitwisselen, with the whole file in view. */
export function WaitingBlock({ detail }: { detail: FigureDetail }) {
  const say = useSay();
  if (detail.waiting.length === 0) return null;
  return (
    <PanelSection
      title={
        <span className={styles.sign}>
          <Icon of={Clock} />
          {say('source.waiting.title')}
        </span>
      }
    >
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
    </PanelSection>
  );
}
