import { useTranslation } from 'react-i18next';
import type { ShownOnBehalf } from '../../../shared/ipc/schemas/on-behalf';
import { Button } from '../../components/button';
import { useConfirm } from './on-behalf-queries';

/** The owner says that what was written on its behalf in this record is right, as it is shown. */
export function ConfirmButton({ shown }: { shown: ShownOnBehalf }) {
  const { t } = useTranslation();
  const confirm = useConfirm(() => undefined);
  return (
    <Button small isDisabled={confirm.isPending} onPress={() => confirm.mutate([shown])}>
      {t('onBehalf.confirmThis')}
    </Button>
  );
}
