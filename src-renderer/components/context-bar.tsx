import { Fragment, type ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './context-bar.module.css';
import { Icon } from './icon';
import { ChevronRight } from './icons';

interface ContextBarProps {
  title: ReactNode;
  /** The way here, outermost first. */
  breadcrumb?: readonly { label: string; href: string }[];
  /** Right after the title: area chooser, badge. */
  beside?: ReactNode;
  /** 54 px high, with more below it that belongs to it. */
  isTall?: boolean;
  /** At the right: Ronde, Stand op, Alleen hard / Hard en zacht, Scenario, actions, primary. */
  children?: ReactNode;
}

/** The bar of 48 px on top of each screen. */
export function ContextBar({ title, breadcrumb = [], beside, isTall = false, children }: ContextBarProps) {
  return (
    <div className={classNames(styles.bar, isTall && styles.tall)}>
      {breadcrumb.length > 0 ? (
        <span className={styles.crumbs}>
          {breadcrumb.map((step) => (
            <Fragment key={step.href}>
              <a href={step.href}>{step.label}</a>
              <Icon of={ChevronRight} size={14} />
            </Fragment>
          ))}
        </span>
      ) : null}
      <h1 className={styles.title}>{title}</h1>
      {beside}
      <span className={styles.space} />
      {children}
    </div>
  );
}
