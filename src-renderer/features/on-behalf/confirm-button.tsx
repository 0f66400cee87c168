import { useTranslation } from 'react-i18next';
import type { ShownOnBehalf } from '../../../shared/ipc/schemas/on-behalf';
import { Button } from '../../components/button';
import { showToast } from '../../components/toasts';
import { useFailureText } from '../failure-text';
import { useConfirm } from './on-behalf-queries';

/** The owner says that what was written on its behalf in this record is right, as it is shown. */
export function ConfirmButton({ shown }: { shown: ShownOnBehalf }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  // Said in passing: when the value changed meanwhile, the button may be gone with the finding.
  const onFail = (error: unknown) => void showToast({ title: failureText(error), tone: 'danger' });
  const confirm = useConfirm(() => undefined, onFail);
  return (
    <Button small isDisabled={confirm.isPending} onPress={() => confirm.mutate([shown])}>
      {t('onBehalf.confirmThis')}
    </Button>
  );
}
