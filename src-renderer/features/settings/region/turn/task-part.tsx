import { certainty as certainties } from '../../../../../shared/domain/fields';
import type { TurnProposalView } from '../../../../../shared/ipc/schemas/period-turn';
import { Checkbox } from '../../../../components/checkbox';
import { Select } from '../../../../components/select';
import { TextField } from '../../../../components/text-field';
import { useWords } from '../words';
import styles from './turn.module.css';
import { useTurnSay } from './turn-say';
import type { TurnWork } from './use-turn';

interface TaskPartProps {
  turn: TurnWork;
  view: TurnProposalView;
  flow: NonNullable<TurnProposalView['flow']>;
}

/** The national task of the new half-year, and whether what follows from it is recorded. */
export function TaskPart({ turn: { form, set, error, canWrite }, view, flow }: TaskPartProps) {
  const say = useTurnSay();
  const { longDay, certainty } = useWords();
  const people = flow.sums?.inhabitants;
  return (
    <section className={styles.section} aria-labelledby="turn-task">
      <h3 id="turn-task">
        {say('task.title')}, {view.target.name}
      </h3>
      {canWrite ? <p className="hint">{say('task.later')}</p> : null}
      <div className={styles.fields}>
        <TextField
          label={say('task.persons')}
          value={form.persons}
          onChange={(persons) => set({ persons })}
          error={error('persons')}
          isReadOnly={!canWrite}
          maxLength={200}
        />
        <TextField
          label={say('task.inhabitants')}
          value={form.inhabitants}
          onChange={(inhabitants) => set({ inhabitants })}
          error={error('inhabitants')}
          isReadOnly={!canWrite}
          maxLength={200}
        />
        <TextField
          label={say('task.date')}
          description={say('task.dateHint', { date: longDay(flow.lawfulDay) })}
          value={form.inhabitantsDate}
          onChange={(inhabitantsDate) => set({ inhabitantsDate })}
          error={error('inhabitantsDate')}
          isReadOnly={!canWrite}
          maxLength={200}
        />
        <TextField
          label={say('task.source')}
          isOptional
          value={form.taskSource}
          onChange={(taskSource) => set({ taskSource })}
          isReadOnly={!canWrite}
          maxLength={10_000}
        />
        <Select
          label={say('task.certainty')}
          choices={certainties.options.map((each) => ({ id: each, label: certainty(each) }))}
          value={form.taskCertainty}
          onChange={(id) => set({ taskCertainty: certainties.catch('unknown').parse(id) })}
          isDisabled={!canWrite}
        />
      </div>
      {people === undefined ? null : (
        <p>
          {say('task.inhabitantsKnown', { date: longDay(flow.countedOn), known: people.known, of: people.of })}{' '}
          {people.known === people.of ? null : (
            <a href="#/settings/region/permit-holders">{say('task.toInhabitants')}</a>
          )}
        </p>
      )}
      <Checkbox
        description={say('task.takesNetText', { count: view.writes.nets })}
        isSelected={form.takesNet}
        onChange={(takesNet) => set({ takesNet })}
        isDisabled={!canWrite}
      >
        {say('task.takesNet')}
      </Checkbox>
    </section>
  );
}
