import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../../shared/ipc/schemas/exchange';
import { Button } from '../../../components/button';
import { Check } from '../../../components/icons';
import { ProgressBar } from '../../../components/progress-bar';
import { Rich } from '../rich';
import { type ChoiceState, countChoices } from './choice-state';
import styles from './review.module.css';

interface DecisionBarProps {
  plan: PlanView;
  state: ChoiceState;
  missing: 'relation' | null;
  isBusy: boolean;
  error: string | null;
  onApply: () => void;
  onClose: () => void;
}

/** What the primary button does, in words. */
function useDeed(plan: PlanView, { taken, total }: ReturnType<typeof countChoices>): string {
  const { t } = useTranslation();
  const hasDeed = taken > 0 || plan.copies.length === 0 || total > 0;
  const deed = taken > 0 ? 'apply' : 'applyNone';
  if (plan.joins) return t(`exchangeScreen.review.join.${deed}`, { count: taken });
  return hasDeed ? t(`exchangeScreen.review.${deed}`, { count: taken }) : t('exchangeScreen.review.copies.apply');
}

/** How far the person is, and the one primary button: exactly what was chosen, counted. */
export function DecisionBar({ plan, state, missing, isBusy, error, onApply, onClose }: DecisionBarProps) {
  const { t } = useTranslation();
  const counts = countChoices(state, plan.items);
  const message = error ?? (missing ? t('exchangeScreen.review.copies.must', { count: plan.copies.length }) : null);
  return (
    <footer className={styles.bar} data-deeds>
      <ProgressBar
        label={t('exchangeScreen.review.progressLabel')}
        value={counts.decided}
        max={Math.max(1, counts.total)}
      />
      <span>
        <Rich text={t('exchangeScreen.review.progress', { ...counts })} />
      </span>
      <span className={styles.space} role="alert">
        {message}
      </span>
      <Button variant="quiet" onPress={onClose}>
        {t('exchangeScreen.review.close')}
      </Button>
      <Button variant="primary" icon={Check} onPress={onApply} isDisabled={isBusy || missing !== null}>
        {useDeed(plan, counts)}
      </Button>
    </footer>
  );
}
