import type { LayerView } from '../../../../shared/ipc/schemas/facilities';
import { useFacilityWrite } from '../facilities-data';
import { useWords } from '../words';
import styles from './form.module.css';
import { FormDialog } from './form-dialog';
import { PlacesFields } from './places-fields';
import { useForm } from './use-form';

interface HardenDialogProps {
  layer: LayerView;
  onDone: () => void;
  onCancel: () => void;
  onFail: (error: unknown) => void;
}

/** Decides places of a soft layer: they become hard, the rest stays soft. */
export function HardenDialog({ layer, onDone, onCancel, onFail }: HardenDialogProps) {
  const { say, number } = useWords();
  const { mutateAsync: change } = useFacilityWrite('facilities.changeLayer');
  const form = useForm({
    initial: { total: number(layer.total), amv: number(layer.amv) },
    send: (values) => change({ kind: 'harden', layer: layer.id, ...values }),
    onDone,
    onFail,
  });
  return (
    <FormDialog
      title={say('layer.hardenTitle', { places: number(layer.total) })}
      submitLabel={say('layer.harden')}
      onSubmit={form.submit}
      onCancel={onCancel}
    >
      <p className={styles.sentence}>{say('layer.hardenHint')}</p>
      <PlacesFields form={form} label={say('layer.decided')} hasAmv={layer.countsAmv} autoFocus />
    </FormDialog>
  );
}
