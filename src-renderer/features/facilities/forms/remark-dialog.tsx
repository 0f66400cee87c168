import { useState } from 'react';
import { TextField } from '../../../components/text-field';
import { useFacilityWrite } from '../facilities-data';
import { useSay } from '../say';
import { FormDialog } from './form-dialog';

interface RemarkDialogProps {
  /** A facility or a share. */
  recordId: string;
  text: string;
  onDone: () => void;
  onCancel: () => void;
  onFail: (error: unknown) => void;
}

/** What one's own party says about a location or a share; it travels, and changes nothing. */
export function RemarkDialog({ recordId, text: start, onDone, onCancel, onFail }: RemarkDialogProps) {
  const say = useSay();
  const [text, setText] = useState(start);
  const { mutateAsync: write } = useFacilityWrite('facilities.writeRemark');
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
