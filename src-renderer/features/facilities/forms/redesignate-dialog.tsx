import type { FacilityList, LayerView } from '../../../../shared/ipc/schemas/facilities';
import { inSentence } from '../../../../shared/text/in-sentence';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { useFacilityWrite } from '../facilities-data';
import { useWords } from '../words';
import styles from './form.module.css';
import { FormDialog } from './form-dialog';
import { PlacesFields } from './places-fields';
import { useForm } from './use-form';

interface RedesignateDialogProps {
  layer: LayerView;
  list: FacilityList;
  onDone: () => void;
  onCancel: () => void;
  onFail: (error: unknown) => void;
}

/** Gives places to another group from a day on; in the old group they end the day before. */
export function RedesignateDialog({ layer, list, onDone, onCancel, onFail }: RedesignateDialogProps) {
  const { say, number, day } = useWords();
  const { mutateAsync: change } = useFacilityWrite('facilities.changeLayer');
  const others = list.groups.filter(({ code }) => code !== layer.group);
  const form = useForm({
    initial: {
      group: others[0]?.code ?? '',
      total: number(layer.total),
      amv: '',
      from: '',
      until: day(layer.until),
    },
    send: (values) => change({ kind: 'redesignate', layer: layer.id, ...values }),
    onDone,
    onFail,
  });
  const { values, set, error } = form;
  const group = list.groups.find(({ code }) => code === values.group);
  return (
    <FormDialog
      title={say('layer.redesignateTitle', { places: number(layer.total), group: inSentence(layer.groupName) })}
      submitLabel={say('layer.redesignate')}
      onSubmit={form.submit}
      onCancel={onCancel}
    >
      <p className={styles.sentence}>{say('layer.redesignateHint')}</p>
      <Select
        label={say('layer.toGroup')}
        choices={others.map(({ code, name }) => ({ id: code, label: name }))}
        value={values.group}
        onChange={(code) => set({ group: code })}
        error={error('group')}
      />
      <PlacesFields form={form} hasAmv={layer.countsAmv || group?.countsAmv === true} />
      <div className={styles.row}>
        <TextField
          label={say('layer.fromDay')}
          description={say('form.dayHint')}
          value={values.from}
          onChange={(from) => set({ from })}
          error={error('from')}
        />
        <TextField
          label={say('form.until')}
          description={say('form.untilHint')}
          isOptional
          value={values.until}
          onChange={(until) => set({ until })}
          error={error('until')}
        />
      </div>
    </FormDialog>
  );
}
