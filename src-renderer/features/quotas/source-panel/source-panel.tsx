import type {
  FigureDetail,
  Matrix,
  MatrixColumn,
  MatrixQuery,
  MatrixRow,
} from '../../../../shared/ipc/schemas/figures';
import { useFigure } from '../quotas-data';
import { useSay } from '../say';
import { ConflictBlock } from './conflict-block';
import { FigureFacts } from './figure-facts';
import { FigureHead } from './figure-head';
import { FigureHistory } from './figure-history';
import { FindingsBlock } from './findings-block';
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
  matrix: Matrix;
  place: PanelPlace | null;
  isReadOnly: boolean;
  /** Said to screen readers and shown as a toast. */
  onDone: (sentence: string) => void;
  onFail: (error: unknown) => void;
}

/** "Herkomst van dit getal": where the figure of the active cell comes from, and everything that stands beside it. */
export function SourcePanel(props: SourcePanelProps) {
  const say = useSay();
  const { place } = props;
  return (
    <aside className={styles.panel} aria-labelledby="quotas-source-title">
      <h2 id="quotas-source-title" className={styles.title} tabIndex={-1}>
        {say('source.title')}
      </h2>
      {place === null ? <p className={styles.hint}>{say('source.none')}</p> : <PlaceFacts {...props} place={place} />}
    </aside>
  );
}

function PlaceFacts({ query, place, isReadOnly, onDone, onFail }: SourcePanelProps & { place: PanelPlace }) {
  const { row, column } = place;
  const isCell = row.type === 'municipality' || row.type.startsWith('recorded');
  const figure = useFigure(query, isCell ? { area: row.area, column: column.id } : null);
  if (!isCell) return <SumFacts row={row} column={column} />;
  // The previous figure is not kept in view: a panel beside a cell must be about that cell.
  const detail: FigureDetail | null | undefined = figure.data;
  if (!detail) return <div aria-busy={figure.isLoading} className={styles.empty} />;
  const shared = { detail, place, query, isReadOnly, onDone, onFail };
  return (
    <>
      <FigureHead detail={detail} column={column} />
      <FindingsBlock detail={detail} />
      <ConflictBlock {...shared} />
      <WaitingBlock detail={detail} />
      <FigureFacts key={`${row.area} ${row.type} ${column.id}`} {...shared} />
      <OtherKinds detail={detail} />
      <RemarksBlock key={`remark ${row.area} ${row.type} ${column.id}`} {...shared} />
      <FigureHistory key={`history ${row.area} ${row.type} ${column.id}`} detail={detail} />
    </>
  );
}
