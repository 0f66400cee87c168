import type { PermitHolderFigures } from '../../../../../shared/ipc/schemas/region-settings';
import { Button } from '../../../../components/button';
import { Icon } from '../../../../components/icon';
import { GitCompareArrows, TriangleAlert } from '../../../../components/icons';
import { useWords } from '../words';
import styles from './permit-holders.module.css';

interface TaskStripProps {
  figures: PermitHolderFigures;
  canEdit: boolean;
  onChange: () => void;
  onTake: () => void;
}

/** The national task of the half-year: persons, inhabitants and their day, source, certainty; and which day the law asks. */
export function TaskStrip({ figures, canEdit, onChange, onTake }: TaskStripProps) {
  const words = useWords();
  const { say, number, longDay } = words;
  const { task, lawfulDay, countedOn } = figures;
  const isMissing = task.persons === null || task.inhabitants === null;
  const notFilled = <span className="muted">{say('notFilled')}</span>;
  const people =
    task.inhabitants === null
      ? null
      : say('permitHolders.task.inhabitantsOn', {
          count: number(task.inhabitants),
          date: longDay(task.inhabitantsDate === '' ? lawfulDay : task.inhabitantsDate),
        });
  return (
    <section className={styles.task} aria-labelledby="region-task">
      <div className={styles.head}>
        <h2 id="region-task">{say('permitHolders.task.title')}</h2>
        {canEdit ? (
          <>
            <Button small aria-label={say('permitHolders.task.changeLabel')} onPress={onChange}>
              {say('permitHolders.task.change')}
            </Button>
            <span className={styles.space} />
            <Button small variant="primary" onPress={onTake}>
              {say('permitHolders.take.button')}
            </Button>
          </>
        ) : null}
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{say('permitHolders.task.persons')}</dt>
          <dd>
            <b>{task.persons === null ? notFilled : number(task.persons)}</b>
          </dd>
        </div>
        <div>
          <dt>{say('permitHolders.task.inhabitants')}</dt>
          <dd>{people ?? notFilled}</dd>
        </div>
        <div>
          <dt>{say('permitHolders.task.certainty')}</dt>
          <dd>{task.certainty === null ? notFilled : words.certainty(task.certainty)}</dd>
        </div>
        <div>
          <dt>{say('permitHolders.task.source')}</dt>
          <dd>{task.source === '' ? notFilled : task.source}</dd>
        </div>
      </dl>
      {task.isConflict ? (
        <p className={styles.line}>
          <Icon of={GitCompareArrows} size={14} tone="warn" />
          {say('conflict')}
        </p>
      ) : null}
      {isMissing ? (
        <p className={styles.line}>
          <Icon of={TriangleAlert} size={14} tone="warn" />
          {say(canEdit ? 'permitHolders.task.missing' : 'permitHolders.task.missingToRead')}
        </p>
      ) : null}
      {countedOn === lawfulDay ? null : (
        <p className={styles.line}>
          <Icon of={TriangleAlert} size={14} tone="warn" />
          {say('permitHolders.task.otherDay', { date: longDay(countedOn), lawful: longDay(lawfulDay) })}
        </p>
      )}
    </section>
  );
}
