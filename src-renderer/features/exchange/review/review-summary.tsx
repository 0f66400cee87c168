import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../../shared/ipc/schemas/exchange';
import { Notice } from '../../../components/notice';
import { Rich } from '../rich';
import { useDates } from '../use-dates';
import styles from './review.module.css';
import { summaryCounts } from './review-groups';

/** One sentence that says what this file asks of the reader, and one that says where it comes from. */
export function ReviewSummary({ plan }: { plan: PlanView }) {
  const { t } = useTranslation();
  const { longDate } = useDates();
  const { differences, easy, decide, cells } = summaryCounts(plan);
  const text = t('exchangeScreen.review.sum.differences', { count: differences });
  const opening =
    plan.source === 'waiting' || plan.source === 'conflicts'
      ? t(`exchangeScreen.review.sum.${plan.source}`, { differences: text })
      : plan.exportedAt === null
        ? t('exchangeScreen.review.sum.fromUndated', { name: plan.senderName, differences: text })
        : t('exchangeScreen.review.sum.from', {
            name: plan.senderName,
            date: longDate(plan.savedAt ?? plan.exportedAt),
            differences: text,
          });
  const parts = [
    opening,
    t('exchangeScreen.review.sum.easy', { count: easy }),
    t('exchangeScreen.review.sum.decide', { count: decide }),
    cells > 0 ? t('exchangeScreen.review.sum.unreadable', { count: cells }) : t('exchangeScreen.review.sum.readable'),
    t('exchangeScreen.review.sum.nothingYet'),
  ];
  return (
    <div className={styles.summary}>
      <p>
        <Rich text={parts.join(' ')} />
      </p>
      {plan.joins ? (
        <div className={styles.joins}>
          <Notice title={t('exchangeScreen.review.join.title')}>
            {t('exchangeScreen.review.join.text', { dossier: plan.joins.dossierTitle })}
          </Notice>
        </div>
      ) : null}
      <p className={styles.origin}>{useOrigin(plan)}</p>
    </div>
  );
}

function useOrigin(plan: PlanView): string {
  const { t } = useTranslation();
  const { longDate } = useDates();
  const lines: string[] = [];
  if (plan.fileName) lines.push(t('exchangeScreen.review.file', { name: plan.fileName }));
  if (plan.buildsOnOurExportOf)
    lines.push(t('exchangeScreen.review.buildsOn', { date: longDate(plan.buildsOnOurExportOf) }));
  if (plan.savedAt && plan.savedBy)
    lines.push(t('exchangeScreen.review.savedBy', { date: longDate(plan.savedAt), name: plan.savedBy }));
  else if (plan.savedAt) lines.push(t('exchangeScreen.review.savedAt', { date: longDate(plan.savedAt) }));
  if (plan.unchangedRows > 0) lines.push(t('exchangeScreen.review.unchanged', { count: plan.unchangedRows }));
  if (plan.readBefore) lines.push(t('exchangeScreen.review.readBefore', { date: longDate(plan.readBefore) }));
  return lines.join(' ');
}
