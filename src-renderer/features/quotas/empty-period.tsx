import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import styles from './empty-period.module.css';
import { useSay } from './say';

interface EmptyPeriodProps {
  isReadOnly: boolean;
  /** Quotas are of the region: a municipality waits for them, and types only what it realised. */
  isOfMunicipality: boolean;
  onType: () => void;
}

/** A round without figures: says how to begin. Typing opens the table as it is. */
export function EmptyPeriod({ isReadOnly, isOfMunicipality, onType }: EmptyPeriodProps) {
  const say = useSay();
  return (
    <EmptyState
      drawing={<EmptyDrawing />}
      title={say('empty.title')}
      actions={
        <>
          {isReadOnly ? null : (
            <Button variant="primary" onPress={onType}>
              {say(isOfMunicipality ? 'empty.typeOwn' : 'empty.type')}
            </Button>
          )}
          <a href="#/exchange" className={styles.link}>
            {say('empty.exchange')}
          </a>
        </>
      }
      footnote={say('empty.round')}
    >
      {say(isOfMunicipality ? 'empty.textForMunicipality' : 'empty.text')}
    </EmptyState>
  );
}

function EmptyDrawing() {
  return (
    <svg
      width="232"
      height="92"
      viewBox="0 0 232 92"
      fill="none"
      stroke="var(--edge)"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <rect x="1" y="1" width="230" height="90" rx="3" fill="var(--surface)" />
      <path d="M1 23h230M1 46h230M1 69h230M70 1v90M124 1v90M178 1v90" stroke="var(--line)" />
      <circle cx="97" cy="12" r="4.5" strokeDasharray="2 1.55" />
      <circle cx="151" cy="12" r="4.5" />
      <rect x="200" y="7.5" width="9" height="9" />
      <path d="M10 12h34M10 35h46M10 58h28M10 81h40" stroke="var(--line)" strokeWidth="4" />
      <rect x="71.5" y="24.5" width="51" height="20" stroke="var(--accent)" strokeWidth="2" />
    </svg>
  );
}
