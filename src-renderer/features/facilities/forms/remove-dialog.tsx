import { useQuery } from '@tanstack/react-query';
import type { FacilityRemoval } from '../../../../shared/ipc/schemas/facilities';
import { api } from '../../../api/client';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { useFacilityWrite } from '../facilities-data';
import { useWords, type Words } from '../words';

interface RemoveDialogProps {
  ids: readonly string[];
  onDone: (sentence: string) => void;
  onCancel: () => void;
  onFail: (error: unknown) => void;
}

/** "Opvang De Linde verwijderen? Ook de 84 plaatsen tellen dan niet meer mee." */
export function RemoveDialog({ ids, onDone, onCancel, onFail }: RemoveDialogProps) {
  const words = useWords();
  const { say } = words;
  const { mutateAsync: remove } = useFacilityWrite('facilities.remove');
  const preview = useQuery({
    queryKey: ['facilities', 'removal', ids],
    queryFn: () => api.call('facilities.previewRemoval', { ids: [...ids] }),
  }).data;
  if (preview === undefined) return null;
  const { names, refused } = preview;
  const submit = async () => {
    try {
      await remove({ ids: [...ids] });
      onDone(say('remove.done', { count: names.length, name: names[0] ?? '' }));
    } catch (error) {
      onFail(error);
    }
  };
  return (
    <Dialog
      isOpen
      role="alertdialog"
      onOpenChange={(isOpen) => isOpen || onCancel()}
      title={say('remove.title', { count: names.length, name: names[0] ?? '' })}
      actions={
        <>
          <Button onPress={onCancel} autoFocus>
            {say('cancel')}
          </Button>
          {names.length === 0 ? null : (
            <Button variant="danger" onPress={() => void submit()}>
              {say('remove.submit', { count: names.length })}
            </Button>
          )}
        </>
      }
    >
      {names.length === 0 ? null : <p>{consequence(words, preview)}</p>}
      {names.length > 1 ? <p className="hint">{names.join(', ')}</p> : null}
      {refused.map(({ name, ownerName }) => (
        <p key={name}>{say('remove.refused', { name, owner: ownerName })}</p>
      ))}
      {names.length === 0 ? null : <p className="hint">{say('remove.undo')}</p>}
    </Dialog>
  );
}

function consequence({ say, number }: Words, { hard, soft }: FacilityRemoval): string {
  if (hard === 0 && soft === 0) return say('remove.noPlaces');
  if (soft === 0) return say('remove.places', { count: hard, places: number(hard) });
  return say('remove.placesSoft', { hard: number(hard), soft: number(soft) });
}
