import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { StartProblem as Problem } from '../../../shared/ipc/schemas/app';
import { call } from '../../api/client';
import { Button } from '../../components/button';
import { ErrorPanel } from '../../components/error-panel';
import { TextLink } from '../../components/text-link';
import { showToast } from '../../components/toasts';
import { useFailureText } from '../failure-text';
import styles from './start-problem.module.css';

/** A dossier that does not open: what happened, what is safe, what now. */
export function StartProblem({ problem }: { problem: Problem }) {
  const { t, i18n } = useTranslation();
  const [, navigate] = useLocation();
  const failureText = useFailureText();
  const failed = (error: unknown) => void showToast({ title: failureText(error), tone: 'danger' });
  const known = i18n.exists(`app.problems.${problem.code}.title`) ? problem.code : 'unexpected';
  // The codes of opening are the keys of app.problems; the line above checks it.
  const say = t as (key: string) => string;
  const file = String(problem.values.file ?? '');
  const { dossierId } = problem.values;
  const choices = [
    ...(dossierId === undefined
      ? []
      : [
          {
            id: 'again',
            title: t('app.problem.again'),
            hint: t('app.problem.againHint'),
            button: (
              <Button
                variant="primary"
                onPress={() => void call('dossiers.openRecent', { dossierId: String(dossierId) }).catch(failed)}
              >
                {t('app.problem.againButton')}
              </Button>
            ),
          },
        ]),
    {
      id: 'other',
      title: t('app.problem.other'),
      hint: t('app.problem.otherHint'),
      button: (
        <Button onPress={() => void call('dossiers.chooseAndOpen').catch(failed)}>
          {t('app.problem.otherButton')}
        </Button>
      ),
    },
    {
      id: 'start',
      title: t('app.problem.start'),
      hint: t('app.problem.startHint'),
      button: (
        <Button onPress={() => void call('dossiers.close').then(() => navigate('/'), failed)}>
          {t('app.problem.startButton')}
        </Button>
      ),
    },
  ];
  return (
    <ErrorPanel
      title={say(`app.problems.${known}.title`)}
      facts={file ? [{ term: t('app.problem.dossier'), detail: file }] : []}
      choices={choices}
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
    </ErrorPanel>
  );
}
