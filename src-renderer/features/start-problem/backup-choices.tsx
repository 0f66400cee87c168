import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { StartProblem } from '../../../shared/ipc/schemas/app';
import { call } from '../../api/client';
import { Button } from '../../components/button';
import { showToast } from '../../components/toasts';
import { useFailureText } from '../failure-text';
import { useMoment } from '../frame/use-moment';
import type { ProblemChoice } from './start-problem';

/** Older ones are on the command line and in the folder: three are enough to choose from on a bad morning. */
const most = 3;

/** The newest backups that can be put in the place of a dossier that does not open, one choice each. */
export function useBackupChoices({ backups }: StartProblem): ProblemChoice[] {
  const { t } = useTranslation();
  const moment = useMoment();
  const failureText = useFailureText();
  const restore = useMutation({
    mutationFn: ({ name }: { name: string; at: string }) => call('backups.restoreProblem', { name }),
    onSuccess: (_, { at }) => showToast({ title: t('backups.restored.done', { moment: moment(at) }) }),
    onError: (error) => showToast({ title: failureText(error), tone: 'danger' }),
  });
  return backups.slice(0, most).map((backup, at) => ({
    id: backup.name,
    title: t('backups.problem.title', { moment: moment(backup.at) }),
    hint: t('backups.problem.hint', { why: t(`backups.reasons.${backup.reason}`) }),
    button: (
      <Button
        {...(at === 0 ? { variant: 'primary' as const } : {})}
        onPress={() => restore.mutate(backup)}
        isDisabled={restore.isPending}
        aria-label={`${t('backups.problem.button')}: ${moment(backup.at)}`}
      >
        {restore.isPending ? t('backups.confirm.busy') : t('backups.problem.button')}
      </Button>
    ),
  }));
}
