import { recordHead, writeValue } from '../../../shared/domain/entities';
import { type FigureText, parseGroupFigure } from '../../../shared/domain/figure-text';
import { editFigures, type Figures, type FiguresEdit } from '../../../shared/domain/figures';
import type { QuotaKind, RealisationKind } from '../../../shared/domain/target-group';
import type { CellEdit, MatrixColumn, MatrixQuery, RefusedEdit } from '../../../shared/ipc/schemas/figures';
import type { Party, RecordHead } from '../../../shared/merge/types';
import type { OwnWrite } from '../../../shared/merge/write-value';
import type { FigureRow } from '../../database/repositories/figures';
import type { Session } from '../session';
import { type FigureIndex, OWN_COUNT, readFigureIndex } from './figure-index';
import { figureOf, ownerOfCell } from './matrix-cells';
import { matrixColumns } from './matrix-columns';

/** What typed or pasted cells come down to. Reading them writes nothing. */
export interface ReadEdits {
  readonly refused: readonly RefusedEdit[];
  /** One per register; cells of one figure (total and amv) are one write. */
  readonly writes: readonly OwnWrite[];
  readonly accepted: readonly AcceptedEdit[];
  readonly unchanged: number;
}

export interface AcceptedEdit {
  readonly area: string;
  readonly column: MatrixColumn;
  readonly owner: Party;
}

/** Reads cells as text in the language of the session; each is accepted, unchanged or refused with a reason. */
export function readEdits(session: Session, query: MatrixQuery, edits: readonly CellEdit[]): ReadEdits {
  const index = readFigureIndex(session, query);
  const desk: Desk = {
    session,
    index,
    columns: new Map(matrixColumns(index.groups, query, session.locale).map((column) => [column.id, column])),
    figures: new Map(),
    // One typed cell decides a conflict also with the value that counts; a pasted block leaves alone what is equal.
    decides: edits.length === 1,
  };
  const refused: RefusedEdit[] = [];
  const accepted: AcceptedEdit[] = [];
  let unchanged = 0;
  for (const edit of edits) {
    const outcome = readEdit(desk, edit);
    if (outcome.kind === 'refused') refused.push({ ...edit, code: outcome.code, values: { text: edit.text } });
    else if (outcome.kind === 'unchanged') unchanged += 1;
    else accepted.push(outcome.edit);
  }
  return { refused, accepted, unchanged, writes: [...desk.figures.values()].flatMap(writesOf) };
}

interface Desk {
  readonly session: Session;
  readonly index: FigureIndex;
  readonly columns: ReadonlyMap<string, MatrixColumn>;
  readonly figures: Map<string, EditedFigure>;
  readonly decides: boolean;
}

/** A figure of which one or both columns were edited. */
interface EditedFigure {
  readonly head: RecordHead;
  readonly entity: 'quota' | 'realisation';
  readonly before: FigureRow | undefined;
  value: Figures | null;
  isApproximate: boolean;
}

type Outcome =
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'accepted'; readonly edit: AcceptedEdit };

function readEdit(desk: Desk, edit: CellEdit): Outcome {
  const { session, index } = desk;
  const column = desk.columns.get(edit.column);
  if (column === undefined) return refusal('unknown-column');
  const place = placeProblem(desk, edit.area, column);
  if (place !== null) return refusal(place);
  const group = index.groups.find(({ code }) => code === column.group);
  const read = parseGroupFigure(edit.text, session.locale, group?.countsAmv === true);
  if (!read.ok) return refusal(read.code);
  // In the column of amv itself one number stands alone.
  if (read.kind === 'number' && read.amv !== null && column.part === 'amv') return refusal('not-a-number');
  const figure = figureToEdit(desk, edit.area, column);
  const before = figure.value;
  const shown = figureOf(index, edit.area, column)?.figures?.[column.part] ?? null;
  if (read.kind === 'empty' && shown === null && before?.[column.part] == null) return { kind: 'unchanged' };
  const after = editFigures(before, changeOf(read, column));
  const isApproximate = read.kind === 'number' && read.isApproximate;
  const exact = exactFigure(index, edit.area, column);
  const isOpen = desk.decides && exact !== undefined && needsDecision(index, exact);
  const saysMore =
    column.part === 'total' && read.kind === 'number' && isApproximate !== (exact?.certainty === 'approximate');
  if (sameFigures(before, after) && exact !== undefined && !isOpen && !saysMore) return { kind: 'unchanged' };
  figure.value = after;
  if (column.part === 'total') figure.isApproximate = isApproximate;
  desk.figures.set(figure.head.id, figure);
  return { kind: 'accepted', edit: { area: edit.area, column, owner: ownerOfCell(session, edit.area, column) } };
}

/** Why nothing can be written there, whatever the text. */
function placeProblem({ session, index }: Desk, area: string, column: MatrixColumn): string | null {
  if (session.readOnly) return 'dossier-read-only';
  const { region, subregions, safetyRegions, municipalities } = index.areas;
  if (municipalities.some(({ code }) => code === area)) {
    return session.isWhole || area === session.identity.party ? null : 'read-only';
  }
  if (subregions.some(({ code }) => code === area)) return 'read-only';
  if (area !== region.code && !safetyRegions.some(({ code }) => code === area)) return 'unknown-area';
  return column.entity === 'quota' ? null : 'kind-not-for-area';
}

function figureToEdit(desk: Desk, area: string, column: MatrixColumn): EditedFigure {
  const head = figureHead(area, column, desk.index.query);
  const known = desk.figures.get(head.id);
  if (known !== undefined) return known;
  const before = exactFigure(desk.index, area, column);
  const isApproximate = before?.certainty === 'approximate';
  return { head, entity: column.entity, before, value: before?.figures ?? null, isApproximate };
}

/** The record that a cell writes: a realisation of exactly the day asked, as the municipality counts. */
export function figureHead(area: string, column: MatrixColumn, query: MatrixQuery): RecordHead {
  const { group, period } = column;
  if (column.entity === 'quota') {
    // The kind of a quota column is one of the quota kinds: `matrixColumns` made it so.
    return recordHead('quota', { area, group, period, kind: column.kind as QuotaKind });
  }
  const kind = column.kind as RealisationKind;
  return recordHead('realisation', {
    municipality: area,
    group,
    period,
    referenceDate: query.referenceDate,
    kind,
    source: OWN_COUNT,
  });
}

/** The figure a cell writes: a realisation of exactly the day asked, or none. */
function exactFigure(index: FigureIndex, area: string, column: MatrixColumn): FigureRow | undefined {
  const key = [area, column.group, column.period, column.kind] as const;
  return column.entity === 'quota' ? index.quota(...key) : index.exactRealisation(...key);
}

function changeOf(read: FigureText & { readonly ok: true }, { part }: MatrixColumn): FiguresEdit {
  if (read.kind === 'empty') return { [part]: null };
  if (part === 'amv') return { amv: read.total };
  return read.amv === null ? { total: read.total } : { total: read.total, amv: read.amv };
}

/** Also what another wrote on behalf of the owner: typing it again is how the owner confirms it. */
function needsDecision({ marks, findings }: FigureIndex, { recordId }: FigureRow): boolean {
  const isOnBehalf = findings.get(recordId)?.some(({ code }) => code === 'on-behalf') === true;
  return isOnBehalf || marks.waiting.has(recordId) || marks.conflicts.get(recordId)?.has('figures') === true;
}

/** The figure as a whole; and, when it was "circa" before or now, how certain it is. */
function writesOf({ head, entity, before, value, isApproximate }: EditedFigure): OwnWrite[] {
  const figures: OwnWrite = { head, register: 'figures', value: writeValue(entity, 'figures', value), origin: 'typed' };
  const wasApproximate = before?.certainty === 'approximate';
  const isNumberChanged = !sameFigures(before?.figures ?? null, value);
  if (wasApproximate === isApproximate || value === null) return [figures];
  const certainty: OwnWrite = {
    head,
    register: 'certainty',
    value: writeValue(entity, 'certainty', isApproximate ? 'approximate' : 'certain'),
    origin: 'typed',
  };
  return isNumberChanged || before === undefined ? [figures, certainty] : [certainty];
}

function sameFigures(one: Figures | null, other: Figures | null): boolean {
  return one?.total === other?.total && one?.amv === other?.amv && one?.includesAmv === other?.includesAmv;
}

function refusal(code: string): Outcome {
  return { kind: 'refused', code };
}
