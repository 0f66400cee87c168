import type { FacilityList, LayerView } from '../../../../shared/ipc/schemas/facilities';
import { useFacilityWrite } from '../facilities-data';
import { useWords } from '../words';
import { FormDialog } from './form-dialog';
import { LayerFields, type LayerValues } from './layer-fields';
import { useForm } from './use-form';

interface LayerDialogProps {
  /** Null: a new layer at this facility. */
  layer: LayerView | null;
  facility: string;
  group: string;
  list: FacilityList;
  onDone: () => void;
  onCancel: () => void;
  onFail: (error: unknown) => void;
}

/** Adds a layer, or changes what one promises. */
export function LayerDialog({ layer, facility, group, list, onDone, onCancel, onFail }: LayerDialogProps) {
  const { say, number, day } = useWords();
  const { mutateAsync: change } = useFacilityWrite('facilities.changeLayer');
  const form = useForm<LayerValues>({
    initial: {
      group: layer?.group ?? group,
      total: number(layer?.total ?? null),
      amv: number(layer?.amv ?? null),
      from: day(layer?.from ?? null),
      until: day(layer?.until ?? null),
      certainty: layer?.certainty ?? 'hard',
    },
    send: (values) =>
      change(layer === null ? { kind: 'add', facility, ...values } : { kind: 'edit', layer: layer.id, ...values }),
    onDone,
    onFail,
  });
  return (
    <FormDialog
      title={say(layer === null ? 'layer.addTitle' : 'layer.editTitle')}
      submitLabel={say(layer === null ? 'layer.add' : 'layer.save')}
      onSubmit={form.submit}
      onCancel={onCancel}
    >
      <LayerFields form={form} groups={list.groups} />
    </FormDialog>
  );
}
