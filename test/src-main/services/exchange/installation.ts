import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as XLSX from 'xlsx';
import { canonical } from '../../../../shared/domain/canonical';
import { recordHead, writeValue } from '../../../../shared/domain/entities';
import { ExpectedFailure } from '../../../../shared/ipc/reply';
import type { Choice, PlanView, Relation } from '../../../../shared/ipc/schemas/exchange';
import type { OwnWrite } from '../../../../shared/merge/write-value';
import { parseFile } from '../../../../src-main/excel/parse-file';
import { Refusal } from '../../../../src-main/excel/refusal';
import { applyImport } from '../../../../src-main/services/exchange/apply-import';
import { makeExports } from '../../../../src-main/services/exchange/make-exports';
import { planViewOf } from '../../../../src-main/services/exchange/plan-view';
import { type ReadWorkbookFile, readImport } from '../../../../src-main/services/exchange/read-import';
import { startFromWorkbook } from '../../../../src-main/services/exchange/start-from-workbook';
import { dumpDossier } from '../../../../src-main/services/integrity/dump';
import type { Session } from '../../../../src-main/services/session';
import { makeDatabase, openDatabase, testClock } from '../../../helpers/make-database';
import { temporaryFolder } from '../../../helpers/temporary-folder';
import { writeValuesOf } from '../../../helpers/write-values-of';

/** Reads like the reader process does, in this process: the guard and the parser are the real ones. */
export const readHere: ReadWorkbookFile = async (source, options = {}) => {
  const bytes = typeof source === 'string' ? readFileSync(source) : Buffer.from(source);
  const name = options.fileName ?? (typeof source === 'string' ? basename(source) : '');
  const workbook = await parseFile(bytes, name).catch((error: unknown) => {
    if (error instanceof Refusal) throw new ExpectedFailure(`workbook-${error.code}`, { file: name }, { cause: error });
    throw error;
  });
  return { workbook, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
};

export interface Mail {
  readonly folder: string;
  readonly path: (name: string) => string;
}

/** A folder where files wait between installations. */
export function mailbox(): Mail {
  const folder = temporaryFolder();
  return { folder, path: (name) => join(folder, name) };
}

export const supportTeam = () => makeDatabase({ party: 'PV31' });

let files = 0;

/** Sends a workbook and answers where it is. */
export async function send(
  session: Session,
  mail: Mail,
  scope: 'region' | 'municipality',
  addressee: string | null,
): Promise<string> {
  files += 1;
  const path = mail.path(`file-${files}.xlsx`);
  await makeExports(session, { scope, addressee, isBare: false }, { kind: 'file', path }, '1.0.0');
  return path;
}

/** A municipality that starts from a workbook, on a machine of its own. */
export async function join_(workbook: string, party: string): Promise<Session> {
  const folder = temporaryFolder();
  const path = join(folder, 'dossier.regietafel');
  await startFromWorkbook(path, {
    workbook,
    fileName: basename(workbook),
    party,
    now: testClock(),
    readFile: readHere,
  });
  return openDatabase(path, { userData: join(folder, 'data'), machine: `machine of ${party} ${folder}` });
}

/** The support team with these figures, and Venlo that starts from the workbook it was sent. */
export async function regionAndVenlo(...writes: OwnWrite[]) {
  const mail = mailbox();
  const region = supportTeam();
  type(region, ...writes);
  const sent = await send(region, mail, 'municipality', venlo);
  return { mail, region, sent, venloCopy: await join_(sent, venlo) };
}

/** Reads a file into a plan; fails the test when it is no workbook of ours. */
export async function plan(session: Session, path: string): Promise<PlanView> {
  const file = { token: path, name: basename(path), path };
  const read = await readImport(session, file, () => undefined, readHere);
  if (read.kind !== 'plan') throw new Error('read as a list');
  return planViewOf(session, read.planId);
}

/** Reads a file of another dossier, as a person who wants to join both. */
export async function planToJoin(session: Session, path: string): Promise<PlanView> {
  const file = { token: path, name: basename(path), path, joins: true };
  const read = await readImport(session, file, () => undefined, readHere);
  if (read.kind !== 'plan') throw new Error('read as a list');
  return planViewOf(session, read.planId);
}

export type Decide = (item: PlanView['items'][number]) => Choice;

export const take: Choice = { kind: 'take' };
export const later: Choice = { kind: 'later' };
export const proposed: Decide = (item) => item.proposed;

/** Everything that can be taken is; of a conflict the value of the file. */
export const takeAll: Decide = (item) => {
  if (item.isBlocked) return later;
  return item.choices.includes('take') ? take : { kind: 'theirs' };
};

type Copy = PlanView['copies'][number];

/** How an earlier copy relates: the same for all, or by its file. */
export type Answer = Relation | ((copy: Copy) => Relation);

function relationsOf({ copies }: PlanView, answer: Answer | undefined): Record<string, Relation> {
  if (answer === undefined) return {};
  return Object.fromEntries(
    copies.map((copy) => [copy.importId, typeof answer === 'function' ? answer(copy) : answer]),
  );
}

export function apply(
  session: Session,
  view: PlanView,
  decide: Decide = proposed,
  more: { relation?: Answer; onBehalf?: boolean } = {},
) {
  const choices = Object.fromEntries(view.items.map((item) => [item.id, decide(item)]));
  const result = applyImport(session, {
    planId: view.planId,
    choices,
    relations: relationsOf(view, more.relation),
    onBehalf: more.onBehalf,
  });
  if (result.kind !== 'applied') throw new Error('the dossier changed');
  return result;
}

export async function readAndApply(session: Session, path: string, decide: Decide = proposed) {
  return apply(session, await plan(session, path), decide);
}

export const venlo = 'GM0983';
export const venray = 'GM0984';

export interface FigureKey {
  readonly municipality?: string;
  readonly kind?: 'planned' | 'realised' | 'occupied';
  readonly date?: string;
}

export function realisation({ municipality = venlo, kind = 'realised', date = '2026-11-01' }: FigureKey = {}) {
  return recordHead('realisation', {
    municipality,
    group: 'asylum-seekers',
    period: 'spreidingswet-2',
    referenceDate: date,
    kind,
    source: 'municipality',
  });
}

export function quota(area = venlo, kind: 'indicative' | 'agreed' = 'indicative') {
  return recordHead('quota', { area, group: 'asylum-seekers', period: 'spreidingswet-2', kind });
}

export function figures(total: number | null, amv: number | null = null): string {
  return total === null ? 'null' : canonical({ total, amv, includesAmv: 'unknown' });
}

export function typed(head: OwnWrite['head'], total: number | null, register = 'figures'): OwnWrite {
  return { head, register, value: figures(total), origin: 'typed' };
}

export function explained(head: OwnWrite['head'], text: string): OwnWrite {
  return { head, register: 'explanation', value: writeValue('quota', 'explanation', text), origin: 'typed' };
}

export function type(session: Session, ...writes: OwnWrite[]): void {
  writeValuesOf(session, writes);
}

/** The number that counts here. */
export function totalOf(session: Session, head: OwnWrite['head']): number | null {
  const table = head.entity === 'quota' ? 'quotas' : 'realisations';
  const row = session.sqlite.prepare(`SELECT total FROM ${table} WHERE record_id = ?`).get(head.id);
  return (row as { total: number | null } | undefined)?.total ?? null; // the one column of the query
}

export const dump = (session: Session): string => dumpDossier(session);

/** Opens the workbook in another program, changes cells there, and saves it. */
export function editInExcel(path: string, to: string, edit: (book: XLSX.WorkBook) => void): string {
  const book = XLSX.read(readFileSync(path), { cellStyles: true, bookVBA: false });
  edit(book);
  writeFileSync(to, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }));
  return to;
}

/** The row of a sheet in which these texts stand, as a function from header to cell. */
export function rowWith(book: XLSX.WorkBook, sheetName: string, texts: readonly (string | number)[]) {
  const sheet = book.Sheets[sheetName];
  if (sheet === undefined) throw new Error(`no sheet ${sheetName}`);
  const rows: unknown[][] = XLSX.utils.sheet_to_json(sheet, { header: 1, raw: true });
  const headerRow = rows.findIndex((row) => String(row[0] ?? '').startsWith('_id:'));
  const at = rows.findIndex((row, index) => index > headerRow && texts.every((text) => row.includes(text)));
  if (at === -1) throw new Error(`no row with ${texts.join(', ')}`);
  const set = (header: string, value: string | number | null) => {
    const column = rows[headerRow]?.indexOf(header) ?? -1;
    if (column === -1) throw new Error(`no column ${header}`);
    const cell = XLSX.utils.encode_cell({ r: at, c: column });
    if (value === null) delete sheet[cell];
    else sheet[cell] = typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value };
  };
  return { set, rows, headerRow, at };
}

/** Opens a copied file as if it were the very one that this installation remembers. */
export function openAsSame(file: string, original: Session): Session {
  const { installation, path } = original;
  const blind = {
    ...installation,
    remembered: (site: string) => {
      const found = installation.remembered(site);
      return found === null ? null : { ...found, path: file, counter: 0 };
    },
    remember: () => undefined,
  };
  return openDatabase(file, { userData: path, installation: blind });
}
