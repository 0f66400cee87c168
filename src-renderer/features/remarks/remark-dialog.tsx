import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog';
import { TextField } from '../../components/text-field';

export type WriteRemark = (remark: { recordId: string; text: string }) => Promise<unknown>;

interface RemarkDialogProps {
  /** What it is about: an agreement, a facility, a share. */
  recordId: string;
  text: string;
  write: WriteRemark;
  onDone: (sentence: string) => void;
  onCancel: () => void;
  onFail: (error: unknown) => void;
}

/** What one's own party says about a record; it travels, and changes nothing. */
export function RemarkDialog({ recordId, text: start, write, onDone, onCancel, onFail }: RemarkDialogProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(start);
  const submit = async () => {
    try {
      await write({ recordId, text });
      onDone(t('remarks.saved'));
    } catch (error) {
      onFail(error);
    }
  };
  return (
    <FormDialog
      title={t('remarks.title')}
      submitLabel={t('remarks.save')}
      cancelLabel={t('remarks.cancel')}
      onSubmit={submit}
      onCancel={onCancel}
      footnote={<span className="hint">{t('remarks.hint')}</span>}
    >
      <TextField label={t('remarks.text')} rows={4} value={text} onChange={setText} autoFocus />
    </FormDialog>
  );
}
