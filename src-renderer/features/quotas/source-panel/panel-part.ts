import type { FigureDetail, MatrixQuery } from '../../../../shared/ipc/schemas/figures';
import type { PanelPlace } from './source-panel';

/** What every part of the panel that can write is given. */
export interface PanelPart {
  detail: FigureDetail;
  place: PanelPlace;
  query: MatrixQuery;
  isReadOnly: boolean;
  onDone: (sentence: string) => void;
  onFail: (error: unknown) => void;
}
