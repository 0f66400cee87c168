import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import styles from './progress-bar.module.css';

interface ProgressBarProps {
  label: string;
  value: number;
  max: number;
  /** Spoken instead of a percentage: "15 van 18 beslist". */
  valueText?: string;
}

/** A bar of 160 x 8 px. Put the words beside it: the bar alone says too little. */
export function ProgressBar({ label, value, max, valueText }: ProgressBarProps) {
  return (
    <AriaProgressBar
      aria-label={label}
      value={value}
      minValue={0}
      maxValue={Math.max(1, max)}
      {...(valueText === undefined ? {} : { valueLabel: valueText })}
      className={styles.bar ?? ''}
    >
      {({ percentage }) => <span className={styles.done} style={{ width: `${percentage ?? 0}%` }} />}
    </AriaProgressBar>
  );
}
