import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { classNames } from './class-names';
import { Icon, type IconType } from './icon';

export type BadgeTone = 'attention' | 'plain' | 'scenario' | 'danger' | 'done';

/** A short word with a tint: "Voorbeeld: verzonnen cijfers", "alleen lezen", "scenario". */
export function Badge({
  children,
  tone = 'attention',
  icon,
}: {
  children: ReactNode;
  tone?: BadgeTone;
  icon?: IconType;
}) {
  return (
    <span className={classNames(styles.badge, styles[tone])}>
      {icon ? <Icon of={icon} size={12} /> : null}
      {children}
    </span>
  );
}
