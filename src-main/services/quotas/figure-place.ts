import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { MatrixColumn, MatrixQuery } from '../../../shared/ipc/schemas/figures';
import type { RecordHead } from '../../../shared/merge/types';
import { readRecords, type StoredRecord } from '../../database/register-rows';
import type { FigureRow } from '../../database/repositories/figures';
import type { Session } from '../session';
import { type FigureIndex, readFigureIndex } from './figure-index';
import { figureOf, ownerOfCell } from './matrix-cells';
import { matrixColumns } from './matrix-columns';
import { figureHead } from './read-edits';

/** One cell of the matrix: the record it shows, if there is one, and the record that typing in it would write. */
export interface FigurePlace {
  readonly index: FigureIndex;
  readonly area: string;
  readonly column: MatrixColumn;
  readonly owner: string;
  /** What is shown; a realisation may be of an earlier day. */
  readonly shown: FigureRow | undefined;
  readonly record: StoredRecord | undefined;
  readonly head: RecordHead;
}

/** @throws ExpectedFailure `record-unknown` for a column that is not in the dossier */
export function figurePlace(session: Session, query: MatrixQuery, area: string, columnId: string): FigurePlace {
  const index = readFigureIndex(session, query);
  const column = matrixColumns(index.groups, query, session.locale).find(({ id }) => id === columnId);
  if (column === undefined) throw new ExpectedFailure('record-unknown');
  const shown = figureOf(index, area, column);
  const written = figureHead(area, column, query);
  const id = shown?.recordId ?? written.id;
  const record = readRecords(session, [id]).get(id);
  return {
    index,
    area,
    column,
    owner: ownerOfCell(session, area, column),
    shown,
    record,
    head: record?.head ?? written,
  };
}
