import type { AgreementSummary } from '../../../shared/ipc/schemas/agreements';
import { classNames } from '../../components/class-names';
import styles from './ladder.module.css';
import { countingRung, rungOf, rungs } from './status-groups';
import { useWords } from './words';

type Status = AgreementSummary['status'];

/** Seven small rungs: up to the fifth a scenario, from the sixth on it counts; none for what is over. */
export function Ladder({ status }: { status: Status }) {
  const { say, status: word } = useWords();
  const step = rungOf(status);
  const label =
    step === 0 ? say('ladder.ended', { status: word(status) }) : say('ladder.step', { step, status: word(status) });
  return (
    <span className={classNames(styles.ladder, step >= countingRung && styles.counting)} role="img" aria-label={label}>
      {rungs.map((rung, at) => (
        <i key={rung} className={classNames(at < step && styles.on)} />
      ))}
    </span>
  );
}

/** Seven labelled bars with an upright where counting begins. */
export function LadderBars({ status }: { status: Status }) {
  const { say, status: word } = useWords();
  const step = rungOf(status);
  return (
    <ol className={classNames(styles.bars, step >= countingRung && styles.counting)} aria-label={say('ladder.label')}>
      {rungs.map((rung, at) => (
        <li
          key={rung}
          className={classNames(at < step && styles.on, at === step - 1 && styles.current)}
          aria-current={at === step - 1 ? 'step' : undefined}
        >
          {word(rung)}
          {at === countingRung - 1 ? <span className="visually-hidden">. {say('ladder.counts')}</span> : null}
        </li>
      ))}
    </ol>
  );
}
