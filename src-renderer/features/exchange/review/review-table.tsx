import { useTranslation } from 'react-i18next';
import type { Choice, PlanItem, PlanView } from '../../../../shared/ipc/schemas/exchange';
import { useDates } from '../use-dates';
import type { ChoiceState } from './choice-state';
import styles from './review.module.css';
import type { ReviewSection as Section } from './review-groups';
import { ReviewSection } from './review-section';

interface ReviewTableProps {
  plan: PlanView;
  sections: readonly Section[];
  state: ChoiceState;
  onChoose: (items: readonly PlanItem[], kind: Choice['kind']) => void;
  onReason: (item: PlanItem) => void;
  onNextConflict: () => void;
  onErrorList: () => void;
}

export function ReviewTable({ sections, ...rest }: ReviewTableProps) {
  const { t } = useTranslation();
  const { shortDate } = useDates();
  const { plan } = rest;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('exchangeScreen.review.titleOf', { name: plan.senderName })}</caption>
      <colgroup>
        <col />
        <col className={styles.wasColumn} />
        <col className={styles.valueColumn} />
        <col className={styles.valueColumn} />
        <col className={styles.choiceColumn} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={styles.first}>
            {t('exchangeScreen.review.column.what')}
          </th>
          <th scope="col" className={styles.number}>
            {plan.buildsOnOurExportOf
              ? t('exchangeScreen.review.column.wasOn', { date: shortDate(plan.buildsOnOurExportOf) })
              : t('exchangeScreen.review.column.was')}
          </th>
          <th scope="col" className={styles.number}>
            {t('exchangeScreen.review.column.ours')}
          </th>
          <th scope="col" className={styles.number}>
            {plan.source === 'waiting' || plan.source === 'conflicts'
              ? t('exchangeScreen.review.column.theirsOf')
              : t('exchangeScreen.review.column.theirs', { name: plan.senderName })}
          </th>
          <th scope="col" title={t('exchangeScreen.review.keyHint')}>
            {t('exchangeScreen.review.column.choice')}
          </th>
        </tr>
      </thead>
      {sections.map((section) => (
        <ReviewSection key={section.group} section={section} {...rest} />
      ))}
    </table>
  );
}
