import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconTone, type IconType } from './icon';
import styles from './status-bar.module.css';

interface StatusBarProps {
  /** What the screen counts: cells, sum, mean, findings. */
  children?: ReactNode;
  /** At the right: "Alles bewaard op deze computer, 14.32 uur". */
  end?: ReactNode;
}

export function StatusBar({ children, end }: StatusBarProps) {
  return (
    <footer className={styles.bar}>
      {children}
      <span className={styles.end}>{end}</span>
    </footer>
  );
}

interface StatusItemProps {
  children: ReactNode;
  icon?: IconType;
  tone?: IconTone;
  isStrong?: boolean;
}

export function StatusItem({ children, icon, tone = 'quiet', isStrong }: StatusItemProps) {
  return (
    <span className={classNames(styles.item, isStrong && styles.strong, tone === 'scenario' && styles.scenario)}>
      {icon ? <Icon of={icon} size={14} tone={tone} /> : null}
      <span className={styles.text}>{children}</span>
    </span>
  );
}
