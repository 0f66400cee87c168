import { useTranslation } from 'react-i18next';
import styles from './exchange.module.css';
import { FormDialog } from './form-dialog';
import type { OtherDossier } from './other-dossier';
import { useDates } from './use-dates';

interface JoinDialogProps {
  other: OtherDossier;
  onConfirm: () => void;
  onClose: () => void;
}

/** Whose dossier this is and what joining means, before the usual review. Nothing changes by answering it. */
export function JoinDialog({ other, onConfirm, onClose }: JoinDialogProps) {
  const { t } = useTranslation();
  const { dateTime } = useDates();
  return (
    <FormDialog
      title={t('exchangeScreen.join.title')}
      submit={t('exchangeScreen.join.confirm')}
      onSubmit={onConfirm}
      onClose={onClose}
    >
      <p>
        {t('exchangeScreen.join.whose', {
          dossier: other.dossier,
          sender: other.sender,
          date: dateTime(other.madeAt),
        })}
      </p>
      <ul className={styles.points}>
        <li>{t('exchangeScreen.join.one')}</li>
        <li>{t('exchangeScreen.join.equal')}</li>
        <li>{t('exchangeScreen.join.conflicts')}</li>
      </ul>
      <p>{t('exchangeScreen.join.nothingYet')}</p>
    </FormDialog>
  );
}
