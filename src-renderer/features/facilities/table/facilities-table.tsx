import { type Ref, useCallback, useMemo } from 'react';
import type { FacilityEdit, FacilityList, FacilitySummary } from '../../../../shared/ipc/schemas/facilities';
import type { PlaceMenu } from '../../../components/context-menu/menu-sources';
import { DataGrid } from '../../../components/data-grid/data-grid';
import type {
  DataGridHandle,
  CellEdit as GridEdit,
  GridSelection,
} from '../../../components/data-grid/data-grid-types';
import { GroupGlyph } from '../../../components/group-glyph';
import { Icon } from '../../../components/icon';
import { Lock, Users } from '../../../components/icons';
import type { ChangeView, FacilitiesView } from '../remembered-view';
import { useWords } from '../words';
import styles from './facilities-table.module.css';
import { type CellInput, cellViewOf, facilityColumns, gridColumnOf, shownColumns } from './facility-columns';

/** A text that was refused: its cell is opened on it again. */
export interface RefusedCell {
  readonly rowId: string;
  readonly columnId: string;
  readonly text: string;
  readonly problem: string;
}

interface FacilitiesTableProps {
  list: FacilityList;
  rows: readonly FacilitySummary[];
  day: string;
  /** Null: all groups. */
  group: string | null;
  view: FacilitiesView;
  refused: RefusedCell | null;
  announcement: string;
  gridRef: Ref<DataGridHandle>;
  onView: ChangeView;
  onOpen: (id: string) => void;
  rowMenu: (ids: readonly string[]) => PlaceMenu | null;
  onSelection: (selection: GridSelection | null) => void;
  onEdit: (edits: readonly FacilityEdit[], isTyped: boolean) => void;
}

const blank = { text: '\u00a0', copyText: '' };

/** The locations as a table: sorted, edited in place, copied and pasted as in Excel. */
export function FacilitiesTable(props: FacilitiesTableProps) {
  const words = useWords();
  const { list, rows, day, group, view, refused, onView, onEdit } = props;
  const byId = useMemo(() => new Map(list.facilities.map((facility) => [facility.id, facility])), [list]);
  const groups = useMemo(() => new Map(list.groups.map(({ code, name }) => [code, name])), [list]);

  const inputOf = useCallback(
    (rowId: string): CellInput | null => {
      const facility = byId.get(rowId);
      if (facility === undefined) return null;
      const groupName = (code: string) => groups.get(code) ?? code;
      const aliasName = (id: string) => byId.get(id)?.name ?? '';
      const groupMarks = (codes: readonly string[]) => <GroupMarks groups={list.groups} codes={codes} />;
      return { facility, words, day, group, groupName, aliasName, groupMarks };
    },
    [byId, groups, list, words, day, group],
  );
  const columns = useMemo(
    () => shownColumns(view.columns, group !== null).map((column) => gridColumnOf(column, words, inputOf)),
    [view.columns, group, words, inputOf],
  );
  const gridRows = useMemo(() => rows.map(({ id, name }) => ({ id, label: name === '' ? '–' : name })), [rows]);

  const cell = useCallback(
    (rowId: string, columnId: string) => {
      const column = facilityColumns.find(({ id }) => id === columnId);
      const input = inputOf(rowId);
      if (column === undefined || input === null) return blank;
      const shown = cellViewOf(column, input);
      const isRefused = refused?.rowId === rowId && refused.columnId === columnId;
      return isRefused ? { ...shown, editText: refused.text, refusal: refused.problem } : shown;
    },
    [inputOf, refused],
  );

  const rowMark = useCallback(
    (rowId: string) => {
      const facility = byId.get(rowId);
      if (facility === undefined) return null;
      return (
        <span className={styles.marks}>
          {facility.shareOf.length > 0 ? (
            <Icon of={Users} size={12} tone="quiet" label={words.say('table.joint')} />
          ) : null}
          {facility.right === 'no' ? (
            <Icon of={Lock} size={12} tone="quiet" label={words.say('table.readOnly', { owner: facility.hostName })} />
          ) : null}
        </span>
      );
    },
    [byId, words],
  );

  const toEdits = (edits: readonly GridEdit[]): FacilityEdit[] =>
    edits.flatMap(({ rowId, columnId, text }) => {
      const field = facilityColumns.find(({ id }) => id === columnId)?.field;
      return field === undefined ? [] : [{ id: rowId, field, text }];
    });

  return (
    <DataGrid
      gridRef={props.gridRef}
      label={words.say('table.name')}
      rowHeader={words.say('columns.name')}
      choosesRows
      rowHeaderWidth={180}
      rows={gridRows}
      columns={columns}
      cell={cell}
      rowMark={rowMark}
      sort={view.sort}
      onSortChange={(sort) => onView({ sort })}
      onOpenRow={props.onOpen}
      rowMenu={props.rowMenu}
      onActiveChange={(active) => {
        if (active !== null) onView({ active: active.rowId });
      }}
      onSelectionChange={props.onSelection}
      onEdit={(edits, origin) => onEdit(toEdits(edits), origin === 'type')}
      announcement={props.announcement}
      isReadOnly={list.isReadOnly}
    />
  );
}

/** The shapes of the groups that have places, in the fixed order. */
function GroupMarks({ groups, codes }: { groups: FacilityList['groups']; codes: readonly string[] }) {
  return (
    <span className={styles.groups}>
      {groups
        .filter(({ code }) => codes.includes(code))
        .map(({ code, order }) => (
          <GroupGlyph key={code} order={order} />
        ))}
    </span>
  );
}
