import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OnBehalfList } from '../../../shared/ipc/schemas/on-behalf';
import { Button } from '../../components/button';
import { Checkbox } from '../../components/checkbox';
import { Dialog } from '../../components/dialog';
import { useFailureText } from '../failure-text';
import styles from './on-behalf.module.css';
import { useConfirm, useOnBehalf } from './on-behalf-queries';
import { OnBehalfTable } from './on-behalf-table';

/** What was filled in on behalf of this party: confirmed here, or corrected where it stands. */
export function ConfirmDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const list = useOnBehalf('of');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const confirm = useConfirm(onClose);
  if (list === undefined) return null;
  const chosen = list.filter(({ recordId }) => !left.has(recordId));
  const choose = (recordId: string, isChosen: boolean) =>
    setLeft((before) => new Set(isChosen ? [...before].filter((id) => id !== recordId) : [...before, recordId]));
  return (
    <Dialog
      isOpen
      wide
      onOpenChange={(isOpen) => isOpen || onClose()}
      title={t('onBehalf.confirmTitle')}
      actions={
        <>
          <Button onPress={onClose}>{t('onBehalf.close')}</Button>
          <Button
            variant="primary"
            isDisabled={chosen.length === 0 || confirm.isPending}
            onPress={() => confirm.mutate(chosen.map(({ recordId, fingerprint }) => ({ recordId, fingerprint })))}
          >
            {t('onBehalf.confirm', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <p>{t('onBehalf.confirmText')}</p>
      <OnBehalfTable
        list={list}
        side="of"
        onGo={onClose}
        choice={(item: OnBehalfList[number]) => (
          <Checkbox
            isSelected={!left.has(item.recordId)}
            onChange={(isChosen) => choose(item.recordId, isChosen)}
            aria-label={t('onBehalf.confirmOne', { title: item.title })}
          >
            {''}
          </Checkbox>
        )}
      />
      {confirm.error ? (
        <p className={styles.error} role="alert">
          {failureText(confirm.error)}
        </p>
      ) : null}
    </Dialog>
  );
}

/** What this party filled in on behalf of others, and they have not confirmed yet. */
export function UnconfirmedDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const list = useOnBehalf('by');
  if (list === undefined) return null;
  return (
    <Dialog
      isOpen
      wide
      onOpenChange={(isOpen) => isOpen || onClose()}
      title={t('onBehalf.unconfirmedTitle')}
      actions={
        <Button variant="primary" onPress={onClose}>
          {t('onBehalf.close')}
        </Button>
      }
    >
      <p>{t('onBehalf.unconfirmedText')}</p>
      <OnBehalfTable list={list} side="by" onGo={onClose} />
    </Dialog>
  );
}
