import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CommandId } from '../../../shared/commands/commands';
import type { Input, Output } from '../../../shared/ipc/contract';
import { call } from '../../api/client';
import { editsSettled } from '../../api/edits-under-way';
import { useCopyTable } from '../../components/copied-table/use-copy-table';
import { showToast } from '../../components/toasts';
import { useFailureText } from '../failure-text';
import type { OpenDialog } from './command-dialogs';
import { focusOutsideBar, placeOfWork } from './focus-outside-bar';
import { startPath } from './navigation';
import { showStep } from './step-toast';

/** What each command does. Those of Uitwisselen are carried out by that screen itself. */
export function useCommandActions(openDialog: (dialog: OpenDialog) => void): Partial<Record<CommandId, () => void>> {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const failureText = useFailureText();
  const copyTable = useCopyTable();
  return useMemo(() => {
    const failed = (error: unknown) => void showToast({ title: failureText(error), tone: 'danger' });
    const prefer = (change: Input<'app.setPreferences'>) => () => void call('app.setPreferences', change).catch(failed);
    const control = (action: Input<'window.control'>) => () => void call('window.control', action).catch(failed);
    const edit = (action: 'cut' | 'copy' | 'paste') => () => {
      focusOutsideBar();
      control(action)();
    };
    const stepped = (what: 'undone' | 'redone') => (result: Output<'history.undo'>) => {
      if (result.done === null) return;
      const description = result.kept > 0 ? { description: t('frame.keptBack', { count: result.kept }) } : {};
      showStep({ title: t(`frame.${what}`, { what: result.done }), ...description });
    };
    return {
      'dossier.new': () => navigate('/start'),
      'dossier.open': () => void call('dossiers.chooseAndOpen').then((opened) => opened && navigate(startPath), failed),
      'dossier.saveCopy': () =>
        void call('dossiers.saveCopy').then(
          (name) => name && showToast({ title: t('frame.copySaved', { name }) }),
          failed,
        ),
      'dossier.close': () => void call('dossiers.close').catch(failed),
      // A screen that shows an agreement prints it; the others do not know which one is meant.
      'print.agreement': () => void showToast({ title: t('frame.printWhat'), tone: 'attention' }),
      'app.quit': control('close'),
      'history.undo': () => void step('history.undo').then(stepped('undone'), failed),
      'history.redo': () => void step('history.redo').then(stepped('redone'), failed),
      'edit.cut': edit('cut'),
      'edit.copy': edit('copy'),
      'edit.paste': edit('paste'),
      'table.copy': () => copyTable(placeOfWork()),
      'theme.system': prefer({ theme: 'system' }),
      'theme.light': prefer({ theme: 'light' }),
      'theme.dark': prefer({ theme: 'dark' }),
      'density.compact': prefer({ density: 'compact' }),
      'density.ruim': prefer({ density: 'ruim' }),
      'language.nl': prefer({ language: 'nl' }),
      'language.en': prefer({ language: 'en' }),
      'view.zoomIn': control('zoom-in'),
      'view.zoomOut': control('zoom-out'),
      'view.zoomReset': control('zoom-reset'),
      'view.fullScreen': control('full-screen'),
      'go.overview': () => navigate('/overview'),
      'go.quotas': () => navigate('/quotas'),
      'go.facilities': () => navigate('/facilities'),
      'go.agreements': () => navigate('/agreements'),
      'go.exchange': () => navigate('/exchange'),
      'go.settings': () => navigate('/settings'),
      'go.compare': () => navigate('/overview/compare'),
      'go.region': () => navigate('/settings/region'),
      'go.newPeriod': () => navigate('/settings/region/new-period'),
      'view.palette': () => openDialog('palette'),
      // Where one can follow it, the tour itself carries it out.
      'help.tour': () => {
        navigate('/start');
        showToast({ title: t('tour.needsExample') });
      },
      'help.shortcuts': () => openDialog('shortcuts'),
      'help.about': () => openDialog('about'),
    };
  }, [t, navigate, failureText, copyTable, openDialog]);
}

async function step(channel: 'history.undo' | 'history.redo'): Promise<Output<'history.undo'>> {
  await editsSettled();
  return call(channel);
}
