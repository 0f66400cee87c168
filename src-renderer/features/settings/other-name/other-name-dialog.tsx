import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OtherNameAnswer, OtherNameItem } from '../../../../shared/ipc/schemas/other-name';
import { call } from '../../../api/client';
import { useAppState } from '../../../api/use-app-state';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { Notice } from '../../../components/notice';
import { showToast } from '../../../components/toasts';
import { useFailureText } from '../../failure-text';
import { type Answer, keyOf, proposed } from './answer';
import { OtherNameTable } from './other-name-table';

/** Per value that was written as another party: in one's own name, taken back, or left as it is. */
export function OtherNameDialog({ items, onClose }: { items: readonly OtherNameItem[]; onClose: () => void }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const [chosen, setChosen] = useState<Readonly<Record<string, Answer>>>({});
  const me = useAppState()?.dossier?.partyName ?? '';
  const answerOf = (item: OtherNameItem) => chosen[keyOf(item)] ?? proposed(item);
  const answers = items.flatMap((item): OtherNameAnswer[] => {
    const answer = answerOf(item);
    return answer === 'leave' ? [] : [{ recordId: item.recordId, register: item.register, answer }];
  });
  const settle = useMutation({
    mutationFn: () => call('otherName.settle', { answers }),
    onSuccess: ({ settled }) => {
      showToast({ title: t('settings.otherName.settled', { count: settled }) });
      onClose();
    },
  });
  return (
    <Dialog
      isOpen
      wide
      onOpenChange={(isOpen) => isOpen || onClose()}
      title={t('settings.otherName.title')}
      actions={
        <>
          <Button onPress={onClose}>{t('settings.otherName.close')}</Button>
          <Button
            variant="primary"
            isDisabled={answers.length === 0 || settle.isPending}
            onPress={() => settle.mutate()}
          >
            {t('settings.otherName.settle', { count: answers.length })}
          </Button>
        </>
      }
    >
      <p>{t('settings.otherName.text', { me })}</p>
      {items.some(({ isSent }) => isSent) ? <p>{t('settings.otherName.sent')}</p> : null}
      <OtherNameTable
        items={items}
        me={me}
        answerOf={answerOf}
        onChoose={(item, answer) => setChosen((before) => ({ ...before, [keyOf(item)]: answer }))}
      />
      {settle.error ? <Notice tone="danger">{failureText(settle.error)}</Notice> : null}
    </Dialog>
  );
}
