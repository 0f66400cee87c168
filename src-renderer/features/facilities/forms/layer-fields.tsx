import type { FacilityList } from '../../../../shared/ipc/schemas/facilities';
import { SegmentedChoice } from '../../../components/segmented-choice';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { useSay } from '../say';
import styles from './form.module.css';
import { PlacesFields } from './places-fields';
import type { Form } from './use-form';

export interface LayerValues {
  readonly group: string;
  readonly total: string;
  readonly amv: string;
  readonly from: string;
  readonly until: string;
  readonly certainty: 'hard' | 'soft';
}

interface LayerFieldsProps {
  form: Form<LayerValues>;
  groups: FacilityList['groups'];
}

/** Places of one group from a first to a last day, and how firm. */
export function LayerFields({ form, groups }: LayerFieldsProps) {
  const say = useSay();
  const { values, set, error } = form;
  const group = groups.find(({ code }) => code === values.group);
  return (
    <>
      <Select
        label={say('form.group')}
        choices={groups.map(({ code, name }) => ({ id: code, label: name }))}
        value={values.group}
        onChange={(code) => set({ group: code })}
        error={error('group')}
      />
      <PlacesFields form={form} hasAmv={group?.countsAmv === true} />
      <div className={styles.row}>
        <TextField
          label={say('form.from')}
          description={say('form.fromHint')}
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
      <div className={styles.choice}>
        <SegmentedChoice
          look="view"
          label={say('form.certainty')}
          segments={[
            { id: 'hard', label: say('form.hard') },
            { id: 'soft', label: say('form.soft') },
          ]}
          value={values.certainty}
          onChange={(certainty) => set({ certainty })}
        />
      </div>
    </>
  );
}
