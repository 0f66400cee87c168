import { useId } from 'react';
import { Hatch } from '../../../components/charts/hatch';
import { useSay } from '../say';
import styles from './legend.module.css';

/** What full, hatched and dashed mean. */
export function Legend() {
  const say = useSay();
  const hatch = useId();
  return (
    <ul className={styles.legend}>
      <li>
        <svg className={styles.swatch} aria-hidden="true">
          <rect width="22" height="10" className={styles.hard} />
          <line x1="0" x2="22" y1="0.75" y2="0.75" className={styles.line} />
        </svg>
        {say('timeline.legend.hard')}
      </li>
      <li>
        <svg className={styles.swatch} aria-hidden="true">
          <defs>
            <Hatch id={hatch} tone="neutral" />
          </defs>
          <rect x="0.5" y="0.5" width="21" height="9" fill={`url(#${hatch})`} className={styles.soft} />
        </svg>
        {say('timeline.legend.soft')}
      </li>
      <li>
        <svg className={styles.swatch} aria-hidden="true">
          <rect x="0.5" y="0.5" width="21" height="9" className={styles.renewal} />
        </svg>
        {say('timeline.legend.renewal')}
      </li>
    </ul>
  );
}
