import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { AppState } from '../../../shared/ipc/schemas/app';
import { AppFrame } from '../../components/app-frame';
import { screens } from './navigation';
import { StatusPlaceProvider } from './screen-status';
import { Side } from './side';
import { Status } from './status';
import { Title } from './title';
import { useBackupFailure } from './use-backup-failure';
import { useNewSiteNotice } from './use-new-site-notice';
import { useShowWindow } from './use-show-window';

const Tour = lazy(async () => ({ default: (await import('../tour/tour')).Tour }));

interface WindowFrameProps {
  state: AppState;
  /** Without side bar and status bar: first start, a dossier that does not open. */
  isBare?: boolean;
  children: ReactNode;
}

/** Title bar, side bar and status bar around the screens. */
export function WindowFrame({ state, isBare = false, children }: WindowFrameProps) {
  useShowWindow();
  useWindowTitle(state);
  useTopOfScreen();
  const { dossier } = state;
  useNewSiteNotice(dossier);
  useBackupFailure();
  return (
    <StatusPlaceProvider>
      <AppFrame
        titleBar={<Title state={state} hasSearch={!isBare} />}
        {...(isBare || !dossier
          ? {}
          : {
              sideBar: <Side dossier={dossier} />,
              statusBar: <Status dossier={dossier} />,
              ...(dossier.isExample ? { guide: { below: screens.length, content: <Guide /> } } : {}),
            })}
      >
        {children}
      </AppFrame>
    </StatusPlaceProvider>
  );
}

/** The tour comes after the first picture, as everything does that no start shows. */
function Guide() {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const waiting = requestIdleCallback(() => setIdle(true));
    return () => cancelIdleCallback(waiting);
  }, []);
  return <Suspense>{isIdle ? <Tour /> : null}</Suspense>;
}

/** With enlarged text a screen scrolls as a page; the next one begins at its top. */
function useTopOfScreen(): void {
  const [location] = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place itself is what it waits for
  useEffect(() => document.querySelector('main')?.scrollTo(0, 0), [location]);
}

function useWindowTitle({ dossier }: AppState): void {
  const { t } = useTranslation();
  const name = t('app.name');
  useEffect(() => {
    document.title = dossier ? `${dossier.title} – ${name}` : name;
  }, [dossier, name]);
}
