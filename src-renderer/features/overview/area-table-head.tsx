import type { OverviewGroup } from '../../../shared/ipc/schemas/overview';
import { classNames } from '../../components/class-names';
import { GroupGlyph } from '../../components/group-glyph';
import { ChevronDown } from '../../components/icons';
import { Select } from '../../components/select';
import { useIsWide } from '../../components/use-is-wide';
import { shortName } from '../group-name';
import styles from './area-table.module.css';
import { useSay } from './say';
import type { Grouping } from './shown-areas';
import type { FigurePart, TableColumn } from './table-columns';

interface AreaTableHeadProps {
  groups: readonly OverviewGroup[];
  columns: readonly TableColumn[];
  group: string;
  grouping: Grouping;
  onGroup: (code: string) => void;
  onGrouping: (grouping: Grouping) => void;
}

const groupings: readonly Grouping[] = ['subregion', 'safety-region', 'municipality'];

export function AreaTableHead({ groups, columns, group, grouping, onGroup, onGrouping }: AreaTableHeadProps) {
  const say = useSay();
  const isWide = useIsWide();
  return (
    <>
      <colgroup>
        <col className={styles.nameWidth} />
        {columns.map(({ group: of, part }) => (
          <col key={`${of.code} ${part}`} className={styles[`${part}Width`]} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th rowSpan={2} scope="col" className={classNames(styles.name, styles.corner)}>
            <span className={styles.cornerText}>
              {say('table.area')}
              <Select
                inline
                bareIcon={ChevronDown}
                label={say('table.groupBy')}
                choices={groupings.map((id) => ({ id, label: say(`table.by.${id}`) }))}
                value={grouping}
                onChange={(id) => onGrouping(groupings.find((each) => each === id) ?? 'subregion')}
              />
            </span>
          </th>
          {groups.map(({ code, name, order }) => (
            <th
              key={code}
              scope="colgroup"
              colSpan={columns.filter((column) => column.group.code === code).length}
              className={classNames(styles.groupHead, styles.first)}
            >
              <button
                type="button"
                className={styles.groupButton}
                aria-pressed={code === group}
                aria-label={say('table.chooseGroup', { group: name })}
                onClick={() => onGroup(code)}
              >
                <GroupGlyph order={order} />
                <span className={styles.label} title={name}>
                  {isWide ? name : shortName(name)}
                </span>
              </button>
            </th>
          ))}
        </tr>
        <tr>
          {columns.map(({ group: of, part }) => (
            <th
              key={`${of.code} ${part}`}
              scope="col"
              className={classNames(styles[part], part === 'quota' && styles.first)}
            >
              <PartName part={part} isFlow={of.measure === 'flow'} />
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

function PartName({ part, isFlow }: { part: FigurePart; isFlow: boolean }) {
  const say = useSay();
  switch (part) {
    case 'quota':
      return isFlow ? <abbr title={say('table.task')}>{say('table.taskShort')}</abbr> : say('table.quota');
    case 'counted':
      return say(isFlow ? 'table.housed' : 'table.counted');
    case 'gap':
      return say('table.gap');
    case 'amv':
      return say('table.amv');
  }
}
