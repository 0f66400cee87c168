import type { PermitHolderFigures } from '../../../../../shared/ipc/schemas/region-settings';
import type { CellView, GridColumn } from '../../../../components/data-grid/data-grid-types';
import type { Words } from '../words';

type Figures = PermitHolderFigures;
type Row = Figures['rows'][number];

export const columnIds = [
  'inhabitants',
  'inhabitantsSource',
  'computedNet',
  'recordedNet',
  'difference',
  'carry',
  'carrySource',
] as const;
export type ColumnId = (typeof columnIds)[number];

const widths: Readonly<Record<ColumnId, number>> = {
  inhabitants: 128,
  inhabitantsSource: 190,
  computedNet: 112,
  recordedNet: 116,
  difference: 84,
  carry: 96,
  carrySource: 220,
};

export function isColumnId(id: string): id is ColumnId {
  return columnIds.some((each) => each === id);
}

/** "inwoners 1-1-2025". */
export function columnName({ say, day }: Words, id: ColumnId, countedOn: string): string {
  return say(`permitHolders.grid.${id}`, { date: day(countedOn) });
}

export function gridColumns(words: Words, { countedOn }: Figures): GridColumn[] {
  return columnIds.map((id) => ({
    id,
    header: columnName(words, id, countedOn),
    width: widths[id],
    align: id === 'inhabitantsSource' || id === 'carrySource' ? 'start' : 'end',
  }));
}

/** A cell of a municipality. What is typed here is editable; what is computed or stands in Opgaven says so. */
export function figureCell(words: Words, row: Row, id: ColumnId, canEdit: boolean): CellView {
  const { say, number } = words;
  switch (id) {
    case 'inhabitants': {
      const { value, isApproximate, isConflict } = row.inhabitants;
      return {
        ...numberCell(value, number(value)),
        editable: canEdit,
        state: { uncertain: isApproximate, conflict: isConflict },
      };
    }
    case 'inhabitantsSource':
      return { text: row.inhabitants.source, editable: canEdit };
    case 'computedNet':
      return {
        ...numberCell(row.computedNet, number(row.computedNet)),
        ...foreign(say('permitHolders.grid.computedNetLabel')),
      };
    case 'recordedNet':
      return {
        ...numberCell(row.recordedNet, number(row.recordedNet)),
        ...foreign(say('permitHolders.grid.recordedNetLabel')),
      };
    case 'difference':
      return differenceCell(words, row);
    case 'carry':
      return carryCell(words, row, canEdit);
    case 'carrySource': {
      const { source, isComputed, isProvisional, canEdit: isTyped } = row.carry;
      if (isComputed)
        return {
          ...foreign(''),
          text: say(isProvisional ? 'permitHolders.grid.provisionalCarry' : 'permitHolders.grid.computedCarry'),
          copyText: '',
        };
      return { text: source, editable: canEdit && isTyped };
    }
  }
}

/** Recorded − computed: 0 is right, anything else is a warning. */
function differenceCell({ say, signed }: Words, { computedNet, recordedNet }: Row): CellView {
  const value = computedNet === null || recordedNet === null ? null : recordedNet - computedNet;
  const label = say('permitHolders.grid.differenceLabel');
  const state = { foreign: true, warning: value !== null && value !== 0 };
  return { ...numberCell(value, signed(value)), label, state };
}

function carryCell({ say, signed }: Words, { carry }: Row, canEdit: boolean): CellView {
  const { value, isApproximate, isConflict, isComputed } = carry;
  const side =
    value === null || value === 0 ? '' : say(value > 0 ? 'permitHolders.grid.behind' : 'permitHolders.grid.ahead');
  const label = [side, isComputed ? say('permitHolders.grid.computedCarry') : ''].filter(Boolean).join(', ');
  return {
    ...numberCell(value, signed(value)),
    editable: canEdit && carry.canEdit,
    state: { uncertain: isApproximate, conflict: isConflict, foreign: isComputed },
    ...(label === '' ? {} : { label }),
  };
}

/** Bare digits are copied: every Excel reads them alike. */
function numberCell(value: number | null, text: string): CellView {
  return { text, editText: text, copyText: value === null ? '' : String(value) };
}

function foreign(label: string): Partial<CellView> {
  return { state: { foreign: true }, ...(label === '' ? {} : { label }) };
}

/** The sums, each with of how many municipalities it is known when it is not of all. */
export function totalCell(words: Words, totals: NonNullable<Figures['totals']>, id: ColumnId): CellView {
  if (id === 'inhabitantsSource' || id === 'carrySource') return { text: '\u00a0', copyText: '' };
  const { sum, known, of } = totals[id];
  const { say, number, signed } = words;
  const text = id === 'carry' || id === 'difference' ? signed(sum) : number(sum);
  const isPart = known < of && sum !== null;
  return {
    ...numberCell(sum, text),
    ...(isPart ? { note: say('permitHolders.grid.knownShort', { known, of }) } : {}),
    ...(isPart ? { label: say('permitHolders.grid.knownOf', { known, of }) } : {}),
  };
}
