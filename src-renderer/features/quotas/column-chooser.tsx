import type { MatrixColumn } from '../../../shared/ipc/schemas/figures';
import { Button } from '../../components/button';
import { Checkbox } from '../../components/checkbox';
import { Columns3 } from '../../components/icons';
import { PopoverButton } from '../../components/popover';
import styles from './choosers.module.css';
import { GroupMark } from './group-mark';
import { columnName } from './kind-names';
import { KindMark } from './kind-word';
import marks from './marks.module.css';
import { useSay } from './say';
import { type ColumnChoices, columnKey, groupColumns, isShown, shownColumns } from './shown-columns';

interface ColumnChooserProps {
  columns: readonly MatrixColumn[];
  choices: ColumnChoices;
  onChange: (choices: ColumnChoices) => void;
}

/** "Soorten: 9 van 11": which kinds of figures stand side by side. The last column cannot be switched off. */
export function ColumnChooser({ columns, choices, onChange }: ColumnChooserProps) {
  const say = useSay();
  const shown = shownColumns(columns, choices);
  const label = say('columns.button', { shown: shown.length, all: columns.length });
  return (
    <PopoverButton
      label={say('columns.title')}
      placement="bottom end"
      trigger={<Button icon={Columns3}>{label}</Button>}
    >
      <div className={styles.popover}>
        <h2>{say('columns.title')}</h2>
        <p className="hint">{say('columns.hint')}</p>
        <div className={styles.groups}>
          {groupColumns(columns).map((group) => (
            <section key={group.code} aria-label={group.name}>
              <h3>
                <GroupMark order={group.order} name={group.name} />
              </h3>
              <div className={styles.checks}>
                {group.columns.map((column) => (
                  <Checkbox
                    key={column.id}
                    isSelected={isShown(column, choices)}
                    isDisabled={shown.length === 1 && isShown(column, choices)}
                    onChange={(isOn) => onChange({ ...choices, [columnKey(column)]: isOn })}
                  >
                    <span className={marks.mark}>
                      {column.part === 'total' ? <KindMark kind={column.kind} /> : null}
                      {columnName(say, column)}
                    </span>
                  </Checkbox>
                ))}
              </div>
            </section>
          ))}
        </div>
        <div className={styles.actions}>
          <Button small onPress={() => onChange({})}>
            {say('columns.reset')}
          </Button>
          <Button
            small
            variant="quiet"
            onPress={() => onChange(Object.fromEntries(columns.map((column) => [columnKey(column), true])))}
          >
            {say('columns.all')}
          </Button>
        </div>
      </div>
    </PopoverButton>
  );
}
