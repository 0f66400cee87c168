import type { FacilityList, LayerView } from '../../../../shared/ipc/schemas/facilities';
import { inSentence } from '../../../../shared/text/in-sentence';
import { Select } from '../../../components/select';
import { useFacilityWrite } from '../facilities-data';
import { useWords } from '../words';
import styles from './form.module.css';
import { FormDialog } from './form-dialog';
import { PlacesFields } from './places-fields';
import { TermFields } from './term-fields';
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
      <TermFields form={form} fromLabel={say('layer.fromDay')} fromHint={say('form.dayHint')} />
    </FormDialog>
  );
}
