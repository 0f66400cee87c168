import { facilityKinds } from '../../../../shared/domain/facility';
import type { FacilityList, NewFacility } from '../../../../shared/ipc/schemas/facilities';
import { ComboBox } from '../../../components/combo-box';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { useFacilityWrite } from '../facilities-data';
import { capital, useWords } from '../words';
import styles from './form.module.css';
import { FormDialog } from './form-dialog';
import { LayerFields } from './layer-fields';
import { useForm } from './use-form';

interface NewFacilityDialogProps {
  list: FacilityList;
  /** The group of the context bar. */
  group: string;
  /** A municipality that was chosen in the context bar. */
  host: string | null;
  onMade: (id: string, name: string) => void;
  onCancel: () => void;
  onFail: (error: unknown) => void;
}

/** Asks only what a location cannot do without; the rest is filled in later, in the detail. */
export function NewFacilityDialog({ list, group, host, onMade, onCancel, onFail }: NewFacilityDialogProps) {
  const words = useWords();
  const { say } = words;
  const { mutateAsync: create } = useFacilityWrite('facilities.create');
  const initial: NewFacility = {
    host: list.isSupport ? (host ?? '') : list.party,
    name: '',
    kind: 'small-scale',
    group,
    total: '',
    amv: '',
    from: '',
    until: '',
    certainty: 'hard',
  };
  const form = useForm<NewFacility>({
    initial,
    send: create,
    onDone: (id) => id !== null && onMade(id, form.values.name),
    onFail,
  });
  const { values, set, error } = form;
  return (
    <FormDialog
      title={say('create.title')}
      submitLabel={say('create.submit')}
      onSubmit={form.submit}
      onCancel={onCancel}
      footnote={<span className="hint">{say('create.later')}</span>}
      wide
    >
      <div className={styles.row}>
        <TextField
          label={say('create.name')}
          value={values.name}
          onChange={(name) => set({ name })}
          error={error('name')}
          autoFocus
        />
        {list.isSupport ? (
          <ComboBox
            label={say('create.host')}
            choices={list.municipalities.map(({ code, name }) => ({ id: code, label: name }))}
            value={values.host === '' ? null : values.host}
            onChange={(code) => set({ host: code ?? '' })}
            error={error('host')}
          />
        ) : null}
        <Select
          label={say('create.kind')}
          choices={facilityKinds.map((kind) => ({ id: kind, label: capital(words.kind(kind)) }))}
          value={values.kind}
          onChange={(id) => {
            const kind = facilityKinds.find((each) => each === id);
            if (kind !== undefined) set({ kind });
          }}
        />
      </div>
      <LayerFields form={form} groups={list.groups} />
      <p className={styles.sentence}>{say(values.certainty === 'hard' ? 'create.hardMeans' : 'create.softMeans')}</p>
    </FormDialog>
  );
}
