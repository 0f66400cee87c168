import type { FigureDetail, MatrixColumn, MatrixQuery, MatrixRow } from '../../../../shared/ipc/schemas/figures';
import { PanelSection, SidePanel } from '../../../components/side-panel';
import { holdsFigures } from '../matrix-rows';
import { useFigure } from '../quotas-data';
import { useSay } from '../say';
import { ConflictBlock } from './conflict-block';
import { FigureFacts } from './figure-facts';
import { FigureHead } from './figure-head';
import { FigureHistory } from './figure-history';
import { FindingsBlock } from './findings-block';
import { FlowSum } from './flow-sum';
import { OtherKinds } from './other-kinds';
import { RemarksBlock } from './remarks-block';
import styles from './source-panel.module.css';
import { SumFacts } from './sum-facts';
import { WaitingBlock } from './waiting-block';

export interface PanelPlace {
  readonly row: MatrixRow;
  readonly column: MatrixColumn;
}

interface SourcePanelProps {
  query: MatrixQuery;
  place: PanelPlace | null;
  isReadOnly: boolean;
  /** Said to screen readers and shown as a toast. */
  onDone: (sentence: string) => void;
  onFail: (error: unknown) => void;
}

const panelId = 'quotas-source';

/** Brings the keyboard to the panel: "Bron tonen". */
export function focusSourcePanel(): void {
  document.getElementById(panelId)?.focus();
}

/** "Herkomst van dit getal": where the figure of the active cell comes from, and everything that stands beside it. */
export function SourcePanel(props: SourcePanelProps) {
  const say = useSay();
  const { place } = props;
  return (
    <SidePanel label={say('source.title')}>
      <div id={panelId} tabIndex={-1} className={styles.panel}>
        {place === null ? (
          <PanelSection title={say('source.title')}>
            <p className="hint">{say('source.none')}</p>
          </PanelSection>
        ) : (
          <PlaceFacts {...props} place={place} />
        )}
      </div>
    </SidePanel>
  );
}

function PlaceFacts({ query, place, isReadOnly, onDone, onFail }: SourcePanelProps & { place: PanelPlace }) {
  const say = useSay();
  const { row, column } = place;
  const isCell = holdsFigures(row);
  const figure = useFigure(query, isCell ? { area: row.area, column: column.id } : null);
  if (!isCell) return <SumFacts row={row} column={column} />;
  // The previous figure is not kept in view: a panel beside a cell must be about that cell.
  const detail: FigureDetail | null | undefined = figure.data;
  if (!detail) return <div aria-busy={figure.isLoading} />;
  const shared = { detail, place, query, isReadOnly, onDone, onFail };
  const key = `${row.type} ${row.area} ${column.id}`;
  return (
    <>
      <PanelSection title={say('source.title')}>
        <FigureHead detail={detail} column={column} />
        <FindingsBlock detail={detail} isReadOnly={isReadOnly} />
        <ConflictBlock {...shared} />
        <FigureFacts key={key} {...shared} />
      </PanelSection>
      <WaitingBlock detail={detail} />
      <OtherKinds detail={detail} />
      <FlowSum detail={detail} />
      <RemarksBlock key={`remarks ${key}`} {...shared} />
      {detail.recordId === null ? null : <FigureHistory key={`history ${key}`} detail={detail} />}
    </>
  );
}
