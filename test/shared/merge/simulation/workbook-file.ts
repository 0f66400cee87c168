import { countingValue } from '../../../../shared/merge/counting-value';
import { editState } from '../../../../shared/merge/excel-edit';
import { refKey } from '../../../../shared/merge/ref-key';
import type { CopyEdit } from '../../../../shared/merge/two-copies';
import type {
  IncomingRecord,
  IncomingRegister,
  Label,
  RecordHead,
  RegisterState,
} from '../../../../shared/merge/types';
import type { Scope } from './actions';
import { markExported, record } from './ledger';
import {
  type CellEdit,
  type FilledRow,
  type Installation,
  MUNICIPALITIES,
  NUMBER,
  ownerOf,
  SOURCE,
  type WorkbookFile,
  type World,
} from './world';

const EXCEL: Label = { at: '2026-02-01T00:00:00Z', party: '-', function: 'onbekend', origin: 'excel' };

/** Export: everything, what one municipality may see, or a few records. Two spare rows with fresh ids. */
export function exportWorkbook(world: World, one: Installation, to: number, scope: Scope): WorkbookFile {
  const municipality = MUNICIPALITIES[to % MUNICIPALITIES.length];
  const addressee = municipality === undefined || to % 4 === 3 ? '-' : municipality.party;
  const heads = [...one.data.heads.values()].filter(
    ({ id }, index) =>
      scope === 'all' ||
      (scope === 'municipality' && id.includes(municipality?.party ?? '')) ||
      (scope === 'few' && (index < 2 || index % 7 === to % 7)),
  );
  const byRecord = new Map(heads.map((head) => [head.id, { head, registers: [] as IncomingRegister[] }]));
  for (const [key, state] of one.data.registers) {
    const [recordId = '', register = ''] = key.split('/');
    const found = byRecord.get(recordId);
    if (found === undefined) continue;
    found.registers.push({ register, state, basis: state, isEdited: false });
    one.data.exportedAt.set(key, world.tick);
    markExported(world.ledger, key, state);
  }
  const exportId = `e${world.files.length}`;
  const owner = municipality?.party ?? 'PV31';
  return {
    name: `${exportId}.xlsx`,
    exportId,
    from: one.name,
    addressee,
    exported: [...byRecord.values()].map(({ head, registers }) => ({ ...head, registers })),
    spareIds: [`note:${owner}:${exportId}-1`, `note:${owner}:${exportId}-2`],
    edits: [],
    rows: [],
  };
}

/** Somebody edits a workbook in Excel and saves it as another copy of the same export. */
export function editInExcel(
  world: World,
  file: WorkbookFile,
  isCorrection: boolean,
  cells: readonly (readonly [number, number])[],
  row: FilledRow | null,
): WorkbookFile {
  const exported = file.exported.flatMap(({ id, registers }) =>
    registers.map(({ register, basis }) => ({ ref: { recordId: id, register }, basis })),
  );
  const edits = new Map<string, CellEdit>(isCorrection ? file.edits.map((edit) => [refKey(edit.ref), edit]) : []);
  for (const [index, value] of cells) {
    const cell = exported[index % Math.max(1, exported.length)];
    if (cell?.basis) setCell(edits, cell.ref, cell.basis, `${value}`);
  }
  const rows = [...(isCorrection ? file.rows : []), ...(row === null ? [] : [row])];
  const copy = { ...file, name: `${file.exportId}-${world.files.length}.xlsx`, edits: [...edits.values()], rows };
  const bases = new Map(exported.map(({ ref, basis }) => [refKey(ref), basis]));
  for (const { ref, head, state } of editsIn(world, copy, 0)) {
    const basis = bases.get(refKey(ref));
    record(world.ledger, refKey(ref), onlySibling(state), `Excel (${copy.name})`, basis ? [basis] : []).isExported =
      true;
    if (basis === undefined) world.rowRecords.set(head.id, copy.name);
  }
  return copy;
}

/** A cell that shows the basis again was put back: it is no edit. */
function setCell(edits: Map<string, CellEdit>, ref: CellEdit['ref'], basis: RegisterState, value: string): void {
  const head = { id: ref.recordId, entity: ref.recordId.split(':')[0] ?? '', key: null };
  if (countingValue(basis, ownerOf(head)) === value) edits.delete(refKey(ref));
  else edits.set(refKey(ref), { ref, value });
}

/** What reading gives: the exported registers with the edits on top, and the rows that were filled in. */
export function recordsIn(world: World, file: WorkbookFile, reading: number): readonly IncomingRecord[] {
  const edits = new Map(editsIn(world, file, reading).map((edit) => [refKey(edit.ref), edit]));
  if (edits.size === 0) return file.exported;
  const known = file.exported.map((found) => ({
    ...found,
    registers: found.registers.map((register) => {
      const key = `${found.id}/${register.register}`;
      const edit = edits.get(key);
      edits.delete(key);
      return edit === undefined ? register : { ...register, state: edit.state, isEdited: true };
    }),
  }));
  const rows = [...edits.values()].map(({ ref, head, state }) => ({
    ...head,
    registers: [{ register: ref.register, state, basis: null, isEdited: true }],
  }));
  return [...known, ...rows];
}

/** Every edit as a write on top of the basis in the same file. */
export function editsIn(world: World, file: WorkbookFile, reading: number): readonly CopyEdit[] {
  if (file.edits.length === 0 && file.rows.length === 0) return [];
  const heads = new Map(file.exported.map((found) => [found.id, found]));
  const cells = file.edits.flatMap(({ ref, value }) => {
    const found = heads.get(ref.recordId);
    const basis = found?.registers.find(({ register }) => register === ref.register)?.basis ?? null;
    if (found === undefined) return [];
    const head = { id: found.id, entity: found.entity, key: found.key };
    return [{ ref, head, basis, state: stateOf(file, ref, basis, value) }];
  });
  return [...cells, ...file.rows.flatMap((row, index) => rowEdits(world, file, row, index, reading))];
}

function rowEdits(world: World, file: WorkbookFile, row: FilledRow, index: number, reading: number): CopyEdit[] {
  const content = JSON.stringify(row.values);
  const ordinal = file.rows.slice(0, index).filter((other) => JSON.stringify(other.values) === content).length;
  const owner = file.spareIds[0]?.split(':')[1] ?? '';
  const id = row.id ?? `note:${owner}:${world.rules.rowId(file.exportId, content, ordinal, reading)}`;
  const head: RecordHead = { id, entity: 'note', key: null };
  return [NUMBER, SOURCE].map((register, column) => {
    const ref = { recordId: id, register };
    return { ref, head, basis: null, state: stateOf(file, ref, null, row.values[column] ?? 'null') };
  });
}

function stateOf(file: WorkbookFile, ref: CellEdit['ref'], basis: RegisterState | null, value: string): RegisterState {
  return editState({ basis, addressee: file.addressee, exportId: file.exportId, ref, value, label: EXCEL });
}

function onlySibling(state: RegisterState): RegisterState['siblings'][number] {
  const [sibling] = state.siblings;
  if (sibling === undefined) throw new Error('an edit has a value');
  return sibling;
}
