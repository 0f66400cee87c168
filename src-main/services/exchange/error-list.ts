import { writeFile } from 'node:fs/promises';
import { parse } from 'node:path';
import type { PlanNote } from '../../../shared/ipc/schemas/exchange';
import { fill } from '../../../shared/text/fill';
import type { ModelColumn, WorkbookModel } from '../../../shared/workbook/workbook-model';
import { writeWorkbook } from '../../excel/write-workbook';
import { refuseDossier } from '../../system/refuse-dossier';
import type { Session } from '../session';
import { fileOf, heldPlan } from './shelf';
import { sentenceOf, textsOf } from './texts';

/** The name the list of errors is proposed under: "Limburg ronde 2 – Venlo – foutenlijst.xlsx". */
export function errorListName(session: Session, planId: string): string {
  const file = fileOf(heldPlan(session, planId).origin)?.fileName ?? '';
  return `${parse(file).name} – ${textsOf(session.locale).file.errorList}.xlsx`;
}

/** "Foutenlijst": a small workbook for the sender with every cell that could not be read, and how to mend it. */
export async function saveErrorList(session: Session, planId: string, path: string): Promise<void> {
  refuseDossier(path);
  const file = fileOf(heldPlan(session, planId).origin);
  const errors = (file?.notes ?? []).filter(({ level }) => level === 'error');
  await writeFile(path, await writeWorkbook(errorListModel(session, file?.fileName ?? '', errors)));
}

function errorListModel(session: Session, fileName: string, errors: readonly PlanNote[]): WorkbookModel {
  const { errorList } = textsOf(session.locale);
  const { sheet, cell, found, problem } = errorList.columns;
  const title = fill(errorList.title, { file: fileName });
  const rows = errors.map((note) => [note.sheet, note.cell, note.found, sentenceOfNote(session, note)]);
  return {
    title,
    creator: 'Regietafel',
    at: session.now(),
    names: [],
    customProperties: {},
    sheets: [
      {
        name: errorList.sheet,
        visibility: 'visible',
        columns: [column(20), column(8), column(24), column(90)],
        rows: [[title], [errorList.intro], [], [sheet, cell, found, problem], ...rows],
        rowStyles: new Map([
          [0, 'title' as const],
          [3, 'header' as const],
        ]),
        cellStyles: new Map(),
        dropdowns: [],
        frozenRows: 4,
        filter: null,
        isProtected: false,
        printHeader: title,
        printFooter: '',
      },
    ],
  };
}

/** The sentence that the review shows for this cell. */
export function sentenceOfNote({ locale }: Session, note: PlanNote): string {
  const values = { sheet: note.sheet, cell: note.cell, found: note.found, ...note.values };
  return sentenceOf(locale, note.level === 'note' ? 'notes' : 'problems', note.code, values);
}

function column(width: number): ModelColumn {
  return { width, isHidden: false, style: 'text' };
}
