import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import styles from './exchange.module.css';

interface FormDialogProps {
  title: string;
  wide?: boolean;
  /** The verb of the primary button; Enter in a field does the same. */
  submit: string;
  isSubmitDisabled?: boolean;
  onSubmit: () => void;
  /** Another way to do the same, at the left of the primary button. */
  alternative?: { readonly label: string; readonly onPress: () => void };
  onClose: () => void;
  children: ReactNode;
}

/** A dialog that asks something and does one thing: the primary button, or Enter. */
export function FormDialog({
  title,
  wide = false,
  submit,
  isSubmitDisabled = false,
  onSubmit,
  alternative,
  onClose,
  children,
}: FormDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      isOpen
      wide={wide}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={title}
      actions={
        <>
          <Button onPress={onClose}>{t('components.cancel')}</Button>
          {alternative ? (
            <Button onPress={alternative.onPress} isDisabled={isSubmitDisabled}>
              {alternative.label}
            </Button>
          ) : null}
          <Button variant="primary" onPress={onSubmit} isDisabled={isSubmitDisabled}>
            {submit}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isSubmitDisabled) onSubmit();
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}
