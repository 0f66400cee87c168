import { certainty as certainties } from '../../../../../shared/domain/fields';
import type { PermitHolderFigures } from '../../../../../shared/ipc/schemas/region-settings';
import { FormDialog } from '../../../../components/form-dialog';
import { Select } from '../../../../components/select';
import { TextField } from '../../../../components/text-field';
import { useRegionWrite } from '../region-data';
import { useForm } from '../use-form';
import { useWords } from '../words';
import styles from './permit-holders.module.css';

interface TaskDialogProps {
  figures: PermitHolderFigures;
  onDone: () => void;
  onCancel: () => void;
  onFail: (error: unknown) => void;
}

/** The national task as a form. The day is the one the law asks for, unless somebody says otherwise. */
export function TaskDialog({ figures, onDone, onCancel, onFail }: TaskDialogProps) {
  const { say, number, day, longDay, certainty } = useWords();
  const { mutateAsync: write } = useRegionWrite('regionSettings.writeTask');
  const { task, lawfulDay, period } = figures;
  const form = useForm({
    initial: {
      period: period.code,
      persons: number(task.persons),
      inhabitants: number(task.inhabitants),
      inhabitantsDate: day(task.inhabitantsDate === '' ? lawfulDay : task.inhabitantsDate),
      source: task.source,
      certainty: task.certainty ?? 'certain',
    },
    send: (values) => write(values),
    onDone,
    onFail,
  });
  const { values, set, error } = form;
  return (
    <FormDialog
      title={say('permitHolders.task.formTitle', { period: period.name })}
      submitLabel={say('permitHolders.task.save')}
      cancelLabel={say('cancel')}
      onSubmit={form.submit}
      onCancel={onCancel}
    >
      <div className={styles.row}>
        <TextField
          label={say('permitHolders.task.persons')}
          value={values.persons}
          onChange={(persons) => set({ persons })}
          error={error('persons')}
          maxLength={200}
          autoFocus
        />
        <TextField
          label={say('permitHolders.task.inhabitants')}
          value={values.inhabitants}
          onChange={(inhabitants) => set({ inhabitants })}
          error={error('inhabitants')}
          maxLength={200}
        />
      </div>
      <TextField
        label={say('permitHolders.task.date')}
        description={say('permitHolders.task.dateHint', { date: longDay(lawfulDay) })}
        value={values.inhabitantsDate}
        onChange={(inhabitantsDate) => set({ inhabitantsDate })}
        error={error('inhabitantsDate')}
        maxLength={200}
      />
      <TextField
        label={say('permitHolders.task.source')}
        isOptional
        value={values.source}
        onChange={(source) => set({ source })}
        maxLength={10_000}
      />
      <Select
        label={say('permitHolders.task.certainty')}
        choices={certainties.options.map((each) => ({ id: each, label: certainty(each) }))}
        value={values.certainty}
        onChange={(id) => set({ certainty: certainties.catch('unknown').parse(id) })}
      />
    </FormDialog>
  );
}
