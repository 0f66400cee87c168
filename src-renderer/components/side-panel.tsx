import { type ReactNode, useId } from 'react';
import styles from './side-panel.module.css';

/** The panel at the right of a screen (264 px): where a number comes from, what a choice changes. */
export function SidePanel({ label, children }: { label: string; children: ReactNode }) {
  return (
    <aside aria-label={label} className={styles.panel}>
      {children}
    </aside>
  );
}

interface PanelSectionProps {
  title: ReactNode;
  /** Right of the title: a link "Alle 5". */
  action?: ReactNode;
  children: ReactNode;
}

export function PanelSection({ title, action, children }: PanelSectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}

/** The number the panel is about, 28 px. */
export function KeyFigure({ value, children }: { value: ReactNode; children?: ReactNode }) {
  return (
    <p className={styles.figure}>
      {value}
      <span>{children}</span>
    </p>
  );
}
