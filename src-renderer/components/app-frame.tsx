import type { CSSProperties, ReactNode } from 'react';
import styles from './app-frame.module.css';
import { classNames } from './class-names';

interface AppFrameProps {
  titleBar: ReactNode;
  /** Leave out for pages without navigation (first start, damaged dossier). */
  sideBar?: ReactNode;
  statusBar?: ReactNode;
  /** Something that goes along with the screens: in the free part of the side bar, or below the screen where that is folded. `below`: so many rows. */
  guide?: { readonly below: number; readonly content: ReactNode };
  children: ReactNode;
}

/** The window: title bar 38 px, side bar 184 px (52 px below 1280), status bar 26 px. Only panes scroll. */
export function AppFrame({ titleBar, sideBar, statusBar, guide, children }: AppFrameProps) {
  return (
    <div className={classNames(styles.frame, !sideBar && styles.bare)}>
      {titleBar}
      {sideBar}
      {guide ? (
        // A custom property is not in React's type of a style.
        <div className={styles.guide} style={{ '--side-rows': guide.below } as CSSProperties}>
          {guide.content}
        </div>
      ) : null}
      <main className={classNames(styles.main, !statusBar && styles.tall)}>{children}</main>
      {statusBar}
    </div>
  );
}
