import { useTranslation } from 'react-i18next';
import type { JournalEntry } from '../../../shared/ipc/schemas/exchange';
import { useFailureText } from '../failure-text';
import styles from './exchange.module.css';
import { useUndoImport, useUndoPreview } from './exchange-queries';
import { FormDialog } from './form-dialog';

interface UndoDialogProps {
  entry: JournalEntry;
  onClose: () => void;
}

/** "Ongedaan maken": as if the file had not been read; what cannot go back is named before anything happens. */
export function UndoImportDialog({ entry, onClose }: UndoDialogProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const preview = useUndoPreview(entry.id);
  const undo = useUndoImport('undo', onClose);
  const kept = preview.data?.kept ?? [];
  return (
    <FormDialog
      title={t('exchangeScreen.undo.title', { name: entry.partyName })}
      submit={t('exchangeScreen.undo.confirm')}
      isSubmitDisabled={!preview.data || undo.isPending}
      onSubmit={() => undo.mutate(entry.id)}
      onClose={onClose}
    >
      <p>{t('exchangeScreen.undo.text')}</p>
      {preview.data?.joining ? <p>{t(`exchangeScreen.undo.joining-${preview.data.joining}`)}</p> : null}
      {preview.data ? <p>{t('exchangeScreen.undo.restorable', { count: preview.data.restorable })}</p> : null}
      {kept.length > 0 ? (
        <>
          <p>{t('exchangeScreen.undo.kept', { count: kept.length })}</p>
          <ul className={styles.kept}>
            {kept.map(({ title, why }) => (
              <li key={title}>
                {title}: {t(`exchangeScreen.undo.why-${why}`)}
              </li>
            ))}
          </ul>
          <p className={styles.hint}>{t('exchangeScreen.undo.keptHint')}</p>
        </>
      ) : null}
      <FailureLine text={undo.error ? failureText(undo.error) : null} />
    </FormDialog>
  );
}

/** "Terugdraaien": the old values are written anew, and travel. */
export function RevertImportDialog({ entry, onClose }: UndoDialogProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const revert = useUndoImport('revert', onClose);
  return (
    <FormDialog
      title={t('exchangeScreen.revert.title', { name: entry.partyName })}
      submit={t('exchangeScreen.revert.confirm')}
      isSubmitDisabled={revert.isPending}
      onSubmit={() => revert.mutate(entry.id)}
      onClose={onClose}
    >
      <p>{t('exchangeScreen.revert.text')}</p>
      <FailureLine text={revert.error ? failureText(revert.error) : null} />
    </FormDialog>
  );
}

function FailureLine({ text }: { text: string | null }) {
  return text ? (
    <p className={styles.error} role="alert">
      {text}
    </p>
  ) : null;
}
