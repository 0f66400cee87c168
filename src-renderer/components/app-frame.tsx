import type { ReactNode } from 'react';
import styles from './app-frame.module.css';
import { classNames } from './class-names';

interface AppFrameProps {
  titleBar: ReactNode;
  /** Leave out for pages without navigation (first start, damaged dossier). */
  sideBar?: ReactNode;
  statusBar?: ReactNode;
  children: ReactNode;
}

/** The window: title bar 38 px, side bar 184 px (52 px below 1280), status bar 26 px. Only panes scroll. */
export function AppFrame({ titleBar, sideBar, statusBar, children }: AppFrameProps) {
  return (
    <div className={classNames(styles.frame, !sideBar && styles.bare)}>
      {titleBar}
      {sideBar}
      <main className={classNames(styles.main, !statusBar && styles.tall)}>{children}</main>
      {statusBar}
    </div>
  );
}
