import { type FormEvent, type ReactNode, useId } from 'react';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { useSay } from '../say';
import styles from './form.module.css';

interface FormDialogProps {
  title: string;
  /** The deed: "Afspraak maken". */
  submitLabel: string;
  onSubmit: () => Promise<void>;
  onCancel: () => void;
  footnote?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}

/** A dialog with a form: Enter sends it, Escape leaves it. */
export function FormDialog({ title, submitLabel, onSubmit, onCancel, footnote, wide, children }: FormDialogProps) {
  const say = useSay();
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
          <Button onPress={onCancel}>{say('cancel')}</Button>
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
