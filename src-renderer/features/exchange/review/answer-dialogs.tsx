import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanItem } from '../../../../shared/ipc/schemas/exchange';
import { TextField } from '../../../components/text-field';
import { FormDialog } from '../form-dialog';

interface AnswerDialogProps {
  item: PlanItem;
  senderName: string;
  initial: string;
  onAnswer: (text: string) => void;
  onClose: () => void;
}

/** "Anders…": a value that neither side wrote. The main process reads the text as if it were typed in Opgaven. */
export function OtherValueDialog({ item, senderName, initial, onAnswer, onClose }: AnswerDialogProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(initial);
  const values = { was: item.was, ours: item.ours, theirs: item.theirs, name: senderName };
  return (
    <FormDialog
      title={t('exchangeScreen.review.otherTitle')}
      submit={t('exchangeScreen.review.otherConfirm')}
      isSubmitDisabled={text.trim() === ''}
      onSubmit={() => onAnswer(text)}
      onClose={onClose}
    >
      <p>
        <b>{item.title}</b>
      </p>
      <p>{t('exchangeScreen.review.otherText', values)}</p>
      <TextField label={t('exchangeScreen.review.otherLabel')} value={text} onChange={setText} autoFocus />
    </FormDialog>
  );
}

/** The reason of a refusal; it travels with the next file. */
export function RefuseReasonDialog({ item, senderName, initial, onAnswer, onClose }: AnswerDialogProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(initial);
  return (
    <FormDialog
      title={t('exchangeScreen.review.refuseTitle')}
      submit={t('exchangeScreen.review.refuseConfirm')}
      onSubmit={() => onAnswer(text)}
      onClose={onClose}
    >
      <p>
        <b>{item.title}</b>
      </p>
      <p>{t('exchangeScreen.review.refuseText', { name: senderName })}</p>
      <TextField
        label={t('exchangeScreen.review.refuseLabel')}
        value={text}
        onChange={setText}
        rows={3}
        maxLength={2000}
        autoFocus
      />
    </FormDialog>
  );
}
