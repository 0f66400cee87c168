import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../../shared/ipc/schemas/exchange';

/** Who sent the file, within a sentence; what waits comes from several files, and then it is "de afzender". */
export function useSenderName({ senderName }: PlanView): string {
  const { t } = useTranslation();
  return senderName === '' ? t('exchangeScreen.review.sender') : senderName;
}
