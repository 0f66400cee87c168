import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../../shared/ipc/schemas/exchange';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { useFailureText } from '../../failure-text';
import { useApplyPlan } from '../exchange-queries';
import { useNoteText } from '../use-note-text';
import { BackupQuestion, isBackupFailure } from './backup-question';
import { nothingChosen } from './choice-state';

/** Two dossiers begun apart that say the same: joining them is still an act of its own. */
export function NothingDiffers({ plan, onLeave }: { plan: PlanView; onLeave: () => void }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const noteText = useNoteText();
  const apply = useApplyPlan(plan, nothingChosen);
  const notes = plan.notes.map(noteText);
  const failure = apply.error && !isBackupFailure(apply.error) ? [failureText(apply.error)] : [];
  const footnote = [...failure, ...notes].join(' ');
  return (
    <EmptyState
      title={t('exchangeScreen.review.join.emptyTitle')}
      actions={
        <>
          <Button variant="primary" onPress={() => apply.mutate(false)} isDisabled={apply.isPending} autoFocus>
            {t('exchangeScreen.review.join.confirm')}
          </Button>
          <Button onPress={onLeave}>{t('exchangeScreen.review.join.cancel')}</Button>
        </>
      }
      footnote={footnote === '' ? null : footnote}
    >
      {t('exchangeScreen.review.join.emptyText', { dossier: plan.joins?.dossierTitle ?? '' })}
      {isBackupFailure(apply.error) ? (
        <BackupQuestion error={apply.error} onGoOn={() => apply.mutate(true)} onCancel={() => apply.reset()} />
      ) : null}
    </EmptyState>
  );
}
