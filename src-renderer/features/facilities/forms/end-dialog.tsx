import type { LayerView } from '../../../../shared/ipc/schemas/facilities';
import { TextField } from '../../../components/text-field';
import { useFacilityWrite } from '../facilities-data';
import { useWords } from '../words';
import { FormDialog } from './form-dialog';
import { useForm } from './use-form';

interface EndDialogProps {
  layer: LayerView;
  onDone: () => void;
  onCancel: () => void;
  onFail: (error: unknown) => void;
}

/** Sets the last day of a layer. */
export function EndDialog({ layer, onDone, onCancel, onFail }: EndDialogProps) {
  const { say, number, day } = useWords();
  const { mutateAsync: change } = useFacilityWrite('facilities.changeLayer');
  const form = useForm({
    initial: { until: day(layer.until) },
    send: ({ until }) => change({ kind: 'end', layer: layer.id, until }),
    onDone,
    onFail,
  });
  return (
    <FormDialog
      title={say('layer.endTitle', { places: number(layer.total) })}
      submitLabel={say('layer.end')}
      onSubmit={form.submit}
      onCancel={onCancel}
    >
      <TextField
        label={say('form.until')}
        description={say('form.untilHint')}
        value={form.values.until}
        onChange={(until) => form.set({ until })}
        error={form.error('until')}
        autoFocus
      />
    </FormDialog>
  );
}
