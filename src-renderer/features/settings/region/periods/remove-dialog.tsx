import type { PeriodList } from '../../../../../shared/ipc/schemas/region-settings';
import { Button } from '../../../../components/button';
import { Dialog } from '../../../../components/dialog';
import { useRegionWrite } from '../region-data';
import { useSay } from '../say';

interface RemoveDialogProps {
  period: PeriodList['periods'][number];
  onDone: () => void;
  onCancel: () => void;
  onFail: (error: unknown) => void;
}

export function RemoveDialog({ period, onDone, onCancel, onFail }: RemoveDialogProps) {
  const say = useSay();
  const { mutateAsync: remove, isPending } = useRegionWrite('regionSettings.removePeriod');
  const { code, name } = period;
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => isOpen || onCancel()}
      title={say('periods.removeTitle', { name })}
      actions={
        <>
          <Button onPress={onCancel} autoFocus>
            {say('cancel')}
          </Button>
          <Button variant="danger" isDisabled={isPending} onPress={() => void remove({ code }).then(onDone, onFail)}>
            {say('periods.removeDeed', { name })}
          </Button>
        </>
      }
    >
      <p>{say('periods.removeText')}</p>
    </Dialog>
  );
}
