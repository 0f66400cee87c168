import { useEffect, useRef, useState } from 'react';
import type { FacilityEdit } from '../../../../shared/ipc/schemas/facilities';
import type { DataGridHandle, GridSelection } from '../../../components/data-grid/data-grid-types';
import { BulkDialog } from '../forms/bulk-dialog';
import { CompareDialog } from '../forms/compare-dialog';
import type { ScreenPart } from '../part';
import { useSay } from '../say';
import type { EditQuestion, SubmitOptions, SubmitResult } from '../use-facility-edits';
import { DeedsBar } from './deeds-bar';
import { FacilitiesTable, type RefusedCell } from './facilities-table';
import { facilityMenu } from './facility-menu';
import styles from './table-part.module.css';

interface TablePartProps extends ScreenPart {
  edits: {
    readonly submit: (edits: readonly FacilityEdit[], options?: SubmitOptions) => Promise<SubmitResult>;
    readonly question: EditQuestion | null;
  };
  announcement: string;
  onRemove: (ids: readonly string[]) => void;
}

/** The table with the deeds for the rows that are selected. */
export function TablePart(props: TablePartProps) {
  const { list, used, view, shown, group, edits, onView, onOpen, onDone, onFail } = props;
  const say = useSay();
  const grid = useRef<DataGridHandle>(null);
  const [selection, setSelection] = useState<GridSelection | null>(null);
  const [refused, setRefused] = useState<RefusedCell | null>(null);
  const [dialog, setDialog] = useState<'change' | 'compare' | null>(null);
  useLandOnActive(grid, view.active);
  useReopen(grid, refused);

  const rowIds = selection?.rowIds ?? [];
  const selected = shown.rows.filter(({ id }) => rowIds.includes(id));
  const submit = async (changes: readonly FacilityEdit[], isTyped: boolean) => {
    setRefused(null);
    const [only] = changes;
    const result = await edits.submit(changes, { asksOnBehalf: true, alwaysAsks: !isTyped && changes.length > 1 });
    if (result.kind === 'refused' && only !== undefined) {
      setRefused({ rowId: only.id, columnId: only.field, text: only.text, problem: result.problem });
    }
  };
  const deeds = {
    open: ([id]: readonly string[]) => id !== undefined && onOpen(id),
    change: () => setDialog('change'),
    remove: props.onRemove,
    compare: () => setDialog('compare'),
  };
  return (
    <div className={styles.part}>
      <div className={styles.table}>
        <FacilitiesTable
          list={list}
          rows={shown.rows}
          day={used.standpoint.day}
          group={group}
          view={view}
          refused={refused}
          announcement={props.announcement}
          gridRef={grid}
          onView={onView}
          onOpen={onOpen}
          rowMenu={(ids) =>
            facilityMenu(
              shown.rows.filter(({ id }) => ids.includes(id)),
              say,
              deeds,
            )
          }
          onSelection={setSelection}
          onEdit={(changes, isTyped) => void submit(changes, isTyped)}
        />
      </div>
      <DeedsBar
        selected={selected}
        refusal={refused?.problem ?? null}
        onOpen={onOpen}
        onChange={deeds.change}
        onRemove={() => deeds.remove(selected.map(({ id }) => id))}
        onCompare={deeds.compare}
      />
      {dialog === 'change' ? (
        <BulkDialog
          facilities={selected}
          isAsking={edits.question !== null}
          onSubmit={(changes) => edits.submit(changes, { asksOnBehalf: true, alwaysAsks: true })}
          onDone={() => setDialog(null)}
          onCancel={() => setDialog(null)}
        />
      ) : null}
      {dialog === 'compare' && selected[0] !== undefined && selected[1] !== undefined ? (
        <CompareDialog
          list={list}
          ids={[selected[0].id, selected[1].id]}
          onDone={(sentence) => {
            setDialog(null);
            onDone(sentence);
          }}
          onCancel={() => setDialog(null)}
          onFail={onFail}
        />
      ) : null}
    </div>
  );
}

/** On arrival the keyboard is at the location that was looked at last. */
function useLandOnActive(grid: React.RefObject<DataGridHandle | null>, active: string | null): void {
  const first = useRef(active);
  useEffect(() => {
    if (first.current !== null) grid.current?.focusCell({ rowId: first.current, columnId: '' });
  }, [grid]);
}

/** The editor of a cell whose text was refused is opened on it again. */
function useReopen(grid: React.RefObject<DataGridHandle | null>, refused: RefusedCell | null): void {
  useEffect(() => {
    if (refused !== null) grid.current?.editCell(refused);
  }, [grid, refused]);
}
