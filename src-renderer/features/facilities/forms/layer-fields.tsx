import type { FacilityList } from '../../../../shared/ipc/schemas/facilities';
import { SegmentedChoice } from '../../../components/segmented-choice';
import { Select } from '../../../components/select';
import { useSay } from '../say';
import styles from './form.module.css';
import { PlacesFields } from './places-fields';
import { TermFields } from './term-fields';
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
      <TermFields form={form} />
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
