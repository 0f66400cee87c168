import { useState } from 'react';
import { TextField } from '../../../components/text-field';
import { useAgreementWrite } from '../agreements-data';
import { useSay } from '../say';
import { FormDialog } from './form-dialog';

interface RemarkDialogProps {
  recordId: string;
  text: string;
  onDone: () => void;
  onCancel: () => void;
  onFail: (error: unknown) => void;
}

/** What one's own party says about an agreement; it travels, and changes nothing. */
export function RemarkDialog({ recordId, text: start, onDone, onCancel, onFail }: RemarkDialogProps) {
  const say = useSay();
  const [text, setText] = useState(start);
  const { mutateAsync: write } = useAgreementWrite('agreements.writeRemark');
  const submit = async () => {
    try {
      await write({ recordId, text });
      onDone();
    } catch (error) {
      onFail(error);
    }
  };
  return (
    <FormDialog
      title={say('remarks.title')}
      submitLabel={say('remarks.save')}
      onSubmit={submit}
      onCancel={onCancel}
      footnote={<span className="hint">{say('remarks.hint')}</span>}
    >
      <TextField label={say('remarks.text')} rows={4} value={text} onChange={setText} autoFocus />
    </FormDialog>
  );
}
