import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { StartProblem as Problem } from '../../../shared/ipc/schemas/app';
import { call } from '../../api/client';
import { Button } from '../../components/button';
import { ErrorPanel } from '../../components/error-panel';
import { TextLink } from '../../components/text-link';
import { showToast } from '../../components/toasts';
import { useFailureText } from '../failure-text';
import { useBackupChoices } from './backup-choices';
import styles from './start-problem.module.css';

/** One thing to do now. */
export interface ProblemChoice {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly button: ReactNode;
}

/** A dossier that does not open: what happened, what is safe, what now. */
export function StartProblem({ problem }: { problem: Problem }) {
  const { t, i18n } = useTranslation();
  const failed = useFailed();
  const known = i18n.exists(`app.problems.${problem.code}.title`) ? problem.code : 'unexpected';
  // The codes of opening are the keys of app.problems; the line above checks it.
  const say = t as (key: string) => string;
  const file = String(problem.values.file ?? '');
  const backups = useBackupChoices(problem);
  const others = useOtherChoices(problem, backups.length === 0);
  return (
    <ErrorPanel
      title={say(`app.problems.${known}.title`)}
      facts={file ? [{ term: t('app.problem.dossier'), detail: file }] : []}
      choices={[...backups, ...others]}
      details={{
        title: t('app.problem.details'),
        content: (
          <p className={styles.technical}>
            {problem.code}
            {problem.technical ? `: ${problem.technical}` : ''}
          </p>
        ),
        action: (
          <TextLink onPress={() => void call('app.openLogFolder').catch(failed)}>{t('app.problem.log')}</TextLink>
        ),
      }}
    >
      <p>
        {say(`app.problems.${known}.what`)} {say(`app.problems.${known}.safe`)}
      </p>
      {problem.code === 'dossier-damaged' && backups.length === 0 ? <p>{t('backups.problem.none')}</p> : null}
    </ErrorPanel>
  );
}

function useFailed(): (error: unknown) => void {
  const failureText = useFailureText();
  return (error) => void showToast({ title: failureText(error), tone: 'danger' });
}

/** Trying again, going on without the backup that failed, another dossier, the first screen. */
function useOtherChoices({ code, values }: Problem, hasPrimary: boolean): ProblemChoice[] {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const failed = useFailed();
  const { dossierId } = values;
  const again = (withoutBackup: boolean) => () =>
    void call('dossiers.openRecent', { dossierId: String(dossierId), withoutBackup }).catch(failed);
  const isRemote = code === 'dossier-on-network' || code === 'dossier-in-cloud';
  const primary = hasPrimary ? (isRemote ? 'copyIn' : 'again') : null;
  const choice = (
    id: 'again' | 'copyIn' | 'withoutBackup' | 'other' | 'start',
    onPress: () => void,
  ): ProblemChoice => ({
    id,
    title: t(`app.problem.${id}`),
    hint: t(`app.problem.${id}Hint`),
    button: (
      <Button onPress={onPress} {...(id === primary ? { variant: 'primary' as const } : {})}>
        {t(`app.problem.${id}Button`)}
      </Button>
    ),
  });
  const goOn = code.startsWith('backup-') ? [choice('withoutBackup', again(true))] : [];
  return [
    ...(isRemote ? [choice('copyIn', () => void call('dossiers.copyIn').catch(failed))] : []),
    ...(dossierId === undefined || isRemote ? [] : [choice('again', again(false)), ...goOn]),
    choice('other', () => void call('dossiers.chooseAndOpen').catch(failed)),
    choice('start', () => void call('dossiers.close').then(() => navigate('/'), failed)),
  ];
}
