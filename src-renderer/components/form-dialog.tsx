import { type FormEvent, type ReactNode, useId } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';
import styles from './form-dialog.module.css';

export interface FormDialogProps {
  title: string;
  /** The deed: "Locatie maken". */
  submitLabel: string;
  cancelLabel: string;
  onSubmit: () => Promise<void>;
  onCancel: () => void;
  footnote?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}

/** A dialog with a form: Enter sends it, Escape leaves it. */
export function FormDialog(props: FormDialogProps) {
  const { title, submitLabel, cancelLabel, onSubmit, onCancel, footnote, wide, children } = props;
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onSubmit();
  };
  return (
    <Dialog
      isOpen
      wide={wide ?? false}
      onOpenChange={(isOpen) => isOpen || onCancel()}
      title={title}
      footnote={footnote}
      actions={
        <>
          <Button onPress={onCancel}>{cancelLabel}</Button>
          <Button variant="primary" onPress={() => void onSubmit()}>
            {submitLabel}
          </Button>
        </>
      }
    >
      <form id={id} className={styles.form} onSubmit={submit} noValidate>
        {children}
        {/* Enter in a field sends the form; the button that is seen stands outside of it. */}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
