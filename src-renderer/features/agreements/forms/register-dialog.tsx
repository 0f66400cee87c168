import type { ReactNode } from 'react';
import type { AgreementEdit } from '../../../../shared/ipc/schemas/agreement-writes';
import { useAgreementWrite } from '../agreements-data';
import type { DetailPart } from '../detail/detail-part';
import { useSay } from '../say';
import { FormDialog } from './form-dialog';
import { type Form, useForm } from './use-form';

export interface RegisterDialogProps extends DetailPart {
  onCancel: () => void;
}

interface Props<V extends object> extends RegisterDialogProps {
  title: string;
  initial: V;
  editOf: (values: V) => AgreementEdit;
  children: (form: Form<V>) => ReactNode;
}

/** One register of an agreement that takes more than one field: kept as one step, or refused with what is wrong. */
export function RegisterDialog<V extends object>(props: Props<V>) {
  const { title, initial, editOf, detail, onDone, onFail, onCancel, children } = props;
  const say = useSay();
  const { mutateAsync: write } = useAgreementWrite('agreements.write');
  const form = useForm<V>({
    initial,
    send: (values) => write({ id: detail.agreement.id, edits: [editOf(values)] }),
    onDone: () => onDone(say('facts.saved', { field: title })),
    onFail,
  });
  return (
    <FormDialog title={title} submitLabel={say('save')} onSubmit={form.submit} onCancel={onCancel}>
      {children(form)}
    </FormDialog>
  );
}
