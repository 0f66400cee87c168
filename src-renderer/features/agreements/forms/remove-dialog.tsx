import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { useAgreementWrite } from '../agreements-data';
import { type DetailPart, nameOf } from '../detail/detail-part';
import { useSay } from '../say';

/** Removes a draft; what somebody signed cannot be removed, only ended or made void. */
export function RemoveDialog({ detail, onDone, onFail, onCancel }: DetailPart & { onCancel: () => void }) {
  const say = useSay();
  const { mutateAsync: remove } = useAgreementWrite('agreements.remove');
  const name = nameOf(detail);
  const submit = () =>
    void remove({ id: detail.agreement.id }).then(() => onDone(say('forms.removeDone', { name })), onFail);
  return (
    <Dialog
      isOpen
      role="alertdialog"
      onOpenChange={(isOpen) => isOpen || onCancel()}
      title={say('forms.removeTitle', { name })}
      actions={
        <>
          <Button onPress={onCancel} autoFocus>
            {say('cancel')}
          </Button>
          <Button variant="danger" onPress={submit}>
            {say('forms.removeSubmit')}
          </Button>
        </>
      }
    >
      <p>{say('forms.removeText')}</p>
    </Dialog>
  );
}
