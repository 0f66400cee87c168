import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button';
import { useConfirm } from './on-behalf-queries';

/** The owner says that what was written on its behalf in this record is right. */
export function ConfirmButton({ recordId }: { recordId: string }) {
  const { t } = useTranslation();
  const confirm = useConfirm(() => undefined);
  return (
    <Button small isDisabled={confirm.isPending} onPress={() => confirm.mutate([recordId])}>
      {t('onBehalf.confirmThis')}
    </Button>
  );
}
