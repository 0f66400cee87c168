import { useId } from 'react';
import styles from './bullet-bar.module.css';
import { Hatch } from './hatch';

interface BulletBarProps {
  /** What counts, hard. */
  counted: number;
  /** What would count besides, soft. */
  soft: number;
  /** The quota: an upright tick. Null is unknown: no tick. */
  quota: number | null;
}

/** What counts against what is asked: a full bar, hatched for what is soft, and a tick where the quota is. */
export function BulletBar({ counted, soft, quota }: BulletBarProps) {
  const hatch = useId();
  const all = Math.max(0, counted + soft, quota ?? 0);
  const percent = (value: number) => `${all === 0 ? 0 : (Math.max(0, value) / all) * 96}%`;
  return (
    <svg className={styles.bar} aria-hidden="true">
      <defs>
        <Hatch id={hatch} tone="neutral" />
      </defs>
      <rect x="0" y="2" width={percent(counted)} height="8" fill="var(--g2)" />
      {soft > 0 ? (
        <rect
          x={percent(counted)}
          y="2.5"
          width={percent(soft)}
          height="7"
          fill={`url(#${hatch})`}
          stroke="var(--g2)"
        />
      ) : null}
      {quota === null ? null : (
        <line x1={percent(quota)} x2={percent(quota)} y1="0" y2="12" stroke="var(--text)" strokeWidth="2" />
      )}
    </svg>
  );
}
