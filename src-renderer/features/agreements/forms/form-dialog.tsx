import { FormDialog as Dialog, type FormDialogProps } from '../../../components/form-dialog';
import { useSay } from '../say';

/** A dialog of this screen with a form. */
export function FormDialog(props: Omit<FormDialogProps, 'cancelLabel'>) {
  return <Dialog {...props} cancelLabel={useSay()('cancel')} />;
}
