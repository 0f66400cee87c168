import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconType } from './icon';
import { CircleAlert, Equal, OctagonAlert, TriangleAlert } from './icons';
import styles from './notice.module.css';

export type NoticeTone = 'attention' | 'danger' | 'proof' | 'broken' | 'plain';

interface NoticeProps {
  children: ReactNode;
  /** In bold, before the text: "Som ongewijzigd". */
  title?: ReactNode;
  /** proof: green strip "Som ongewijzigd"; broken: crimson strip "Som klopt niet". */
  tone?: NoticeTone;
  action?: ReactNode;
}

const icons: Record<NoticeTone, IconType> = {
  attention: TriangleAlert,
  danger: CircleAlert,
  proof: Equal,
  broken: OctagonAlert,
  plain: CircleAlert,
};

/** A strip that stays in the page: what stands out, or the proof that a sum did not change. */
export function Notice({ children, title, tone = 'attention', action }: NoticeProps) {
  return (
    <div className={classNames(styles.notice, styles[tone])}>
      <Icon of={icons[tone]} className={styles.icon} />
      <div className={styles.text}>
        {title ? <b className={styles.title}>{title} </b> : null}
        {children}
      </div>
      {action}
    </div>
  );
}
