import { useCallback, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OverviewGroup, OverviewRow } from '../../../shared/ipc/schemas/overview';
import { useMenuSource } from '../../components/context-menu/menu-sources';
import { areaMenu } from './area-menu';
import { AreaRow } from './area-row';
import styles from './area-table.module.css';
import { AreaTableHead } from './area-table-head';
import { gapScale } from './gap-scale';
import { numberRoom } from './number-room';
import { useSay } from './say';
import type { Grouping, ShownArea } from './shown-areas';
import { tableColumns } from './table-columns';
import type { ActiveCell } from './table-keys';
import { useTableKeys } from './use-table-keys';

interface AreaTableProps {
  rows: readonly OverviewRow[];
  shown: readonly ShownArea[];
  groups: readonly OverviewGroup[];
  /** The group of map and course. */
  group: string;
  grouping: Grouping;
  selected: string | null;
  /** The area that the screen is about. */
  lookedAt: string;
  isWide: boolean;
  onGroup: (code: string) => void;
  onGrouping: (grouping: Grouping) => void;
  onSelect: (area: string) => void;
  onToggle: (area: string) => void;
  onOpenArea: (area: string) => void;
  onExplain: (area: string, group: string) => void;
}

/** The areas as a tree, with per group what is asked, what counts and the gap. */
export function AreaTable(props: AreaTableProps) {
  const { rows, shown, groups, group, grouping, selected, lookedAt, isWide } = props;
  const { onGroup, onGrouping, onSelect, onToggle, onOpenArea, onExplain } = props;
  const say = useSay();
  const { language } = useTranslation().i18n;
  const hintId = useId();
  const columns = useMemo(() => tableColumns(groups, isWide), [groups, isWide]);
  const scales = useMemo(() => scalesOf(rows, groups), [rows, groups]);
  const room = useMemo(() => numberRoom(rows), [rows]);

  const explain = useCallback(
    ({ area, column }: ActiveCell) => {
      const code = columns[column - 1]?.group.code;
      if (code !== undefined) onExplain(area, code);
    },
    [columns, onExplain],
  );
  const keys = useTableKeys(shown, columns.length, {
    toggle: onToggle,
    open: onOpenArea,
    select: onSelect,
    explain,
  });
  const { setActive } = keys;
  useMenuSource(keys.table, (target) => areaMenu(target, { shown, say, onToggle, onOpenArea, explain }));
  const onCell = useCallback(
    (area: string, column: number) => {
      setActive({ area, column });
      if (column === 0) onSelect(area);
      else explain({ area, column });
    },
    [setActive, onSelect, explain],
  );

  return (
    <div className={styles.scroll}>
      <table
        ref={keys.table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a tree of areas with cells that take the focus
        role="treegrid"
        aria-label={say('table.label')}
        aria-describedby={hintId}
        className={styles.table}
        data-numbers={room}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
      >
        <AreaTableHead
          groups={groups}
          columns={columns}
          group={group}
          grouping={grouping}
          onGroup={onGroup}
          onGrouping={onGrouping}
        />
        <tbody>
          {shown.map((each) => (
            <AreaRow
              key={each.row.area}
              shown={each}
              columns={columns}
              scales={each.row.type === 'municipality' ? scales.municipalities : scales.areas}
              isSelected={each.row.area === selected}
              isLookedAt={each.row.area === lookedAt}
              activeColumn={each.row.area === keys.active.area ? keys.active.column : -1}
              language={language}
              say={say}
              onCell={onCell}
              onToggle={onToggle}
              onOpen={onOpenArea}
            />
          ))}
        </tbody>
      </table>
      <p id={hintId} className="visually-hidden">
        {say('table.hint')}
      </p>
    </div>
  );
}

/** One scale per group and level: areas apart from municipalities, however much is folded. */
function scalesOf(rows: readonly OverviewRow[], groups: readonly OverviewGroup[]) {
  const of = (isMunicipality: boolean) =>
    Object.fromEntries(
      groups.map(({ code }) => {
        const level = rows.filter(({ type }) => (type === 'municipality') === isMunicipality);
        return [code, gapScale(level.map(({ figures }) => figures[code]?.gap.total.sum ?? null))];
      }),
    );
  return { areas: of(false), municipalities: of(true) };
}
