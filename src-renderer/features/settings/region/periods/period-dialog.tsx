import type { PeriodList, PeriodWrite } from '../../../../../shared/ipc/schemas/region-settings';
import { FormDialog } from '../../../../components/form-dialog';
import { SegmentedChoice } from '../../../../components/segmented-choice';
import { TextField } from '../../../../components/text-field';
import { useRegionWrite } from '../region-data';
import { useForm } from '../use-form';
import { useWords } from '../words';
import { MilestoneFields } from './milestone-fields';
import styles from './periods.module.css';

type PeriodFields = PeriodList['next']['cycle'];

interface PeriodDialogProps {
  /** Null: `period` is what is proposed for a new one. */
  code: string | null;
  period: PeriodFields & { readonly name?: string };
  onDone: (name: string) => void;
  onCancel: () => void;
  onFail: (error: unknown) => void;
}

/** The form of a round or half-year, to change it or to add the next one. */
export function PeriodDialog({ code, period, onDone, onCancel, onFail }: PeriodDialogProps) {
  const { say, day } = useWords();
  const { mutateAsync: write } = useRegionWrite('regionSettings.writePeriod');
  const which = period.type === 'cycle' ? 'cycle' : 'halfYear';
  const form = useForm({
    initial: initialOf(code, period, day),
    send: (values) => write(values),
    onDone: () => onDone(form.values.nameNl.trim()),
    onFail,
  });
  const { values, set, error } = form;
  return (
    <FormDialog
      wide
      title={
        code === null
          ? say(`periods.formNew.${which}`)
          : say('periods.formTitle', { name: period.name ?? period.nameNl })
      }
      submitLabel={code === null ? say(`periods.add.${which}`) : say('periods.save')}
      cancelLabel={say('cancel')}
      onSubmit={form.submit}
      onCancel={onCancel}
    >
      {code === null ? <p>{say('periods.proposal')}</p> : null}
      <div className={styles.row}>
        <TextField
          label={say('periods.nameNl')}
          value={values.nameNl}
          onChange={(nameNl) => set({ nameNl })}
          error={error('nameNl')}
          maxLength={200}
          autoFocus
        />
        <TextField
          label={say('periods.nameEn')}
          isOptional
          value={values.nameEn}
          onChange={(nameEn) => set({ nameEn })}
          maxLength={200}
        />
      </div>
      <div className={styles.row}>
        <TextField
          label={say('periods.from')}
          description={say('dayHint')}
          value={values.from}
          onChange={(from) => set({ from })}
          error={error('from')}
          maxLength={200}
        />
        <TextField
          label={say('periods.until')}
          description={say('dayHint')}
          value={values.until}
          onChange={(until) => set({ until })}
          error={error('until')}
          maxLength={200}
        />
      </div>
      <div className={styles.choice}>
        <span>{say('periods.certainty')}</span>
        <SegmentedChoice
          label={say('periods.certainty')}
          segments={[
            { id: 'certain', label: say('periods.certain') },
            { id: 'uncertain', label: say('periods.uncertain') },
          ]}
          value={values.certainty}
          onChange={(certainty) => set({ certainty })}
        />
      </div>
      <MilestoneFields milestones={values.milestones} error={error} onChange={(milestones) => set({ milestones })} />
    </FormDialog>
  );
}

/** Days as they are typed. */
function initialOf(code: string | null, period: PeriodFields, day: (iso: string) => string): PeriodWrite {
  const { type, nameNl, nameEn, from, until, certainty, milestones } = period;
  return {
    code,
    type,
    nameNl,
    nameEn,
    from: day(from),
    until: day(until),
    certainty,
    milestones: milestones.map((each) => ({ ...each, date: day(each.date) })),
  };
}
