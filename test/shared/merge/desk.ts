import type { RelationWrite } from '../../../shared/merge/answer-copies';
import { applyPlan } from '../../../shared/merge/apply-plan';
import type { Author, Choice, Choices, Effects, ImportPlan } from '../../../shared/merge/plan';
import { planImport } from '../../../shared/merge/plan-import';
import { refKey } from '../../../shared/merge/ref-key';
import type { IncomingRecord, RegisterRef } from '../../../shared/merge/types';
import { writeValues } from '../../../shared/merge/write-value';
import { applyEffects } from './simulation/apply-effects';
import { startedWorld } from './simulation/run-history';
import { simulationRules } from './simulation/simulation-rules';
import { editInExcel, exportWorkbook, recordsIn } from './simulation/workbook-file';
import { authorAt, type Installation, NUMBER, ownerOf, type WorkbookFile, type World } from './simulation/world';

/** The region owns it. */
export const QUOTA: RegisterRef = { recordId: 'quota:GM0983:0', register: NUMBER };
/** Venlo owns it. */
export const REALISATION: RegisterRef = { recordId: 'realisation:GM0983:0', register: NUMBER };

/** Three laptops that start with the same dossier. */
export interface Desk {
  readonly world: World;
  readonly venlo: Installation;
  readonly venray: Installation;
  readonly region: Installation;
}

export function newDesk(): Desk {
  const world = startedWorld(simulationRules);
  const [venlo, , venray, region] = world.installations;
  if (venlo === undefined || venray === undefined || region === undefined) throw new Error('no laptops');
  return { world, venlo, venray, region };
}

export function author({ world }: Desk, one: Installation): Author {
  return authorAt(world, one);
}

export function types(desk: Desk, one: Installation, ref: RegisterRef, value: string): void {
  const head = one.head(ref.recordId) ?? { id: ref.recordId, entity: 'note', key: null };
  const write = { head, register: ref.register, value, origin: 'typed' as const };
  applyEffects(desk.world, one, writeValues(one, [write], author(desk, one)));
}

export function mails(desk: Desk, one: Installation): WorkbookFile {
  const file = exportWorkbook(desk.world, one, 0, 'all');
  desk.world.files.push(file);
  return file;
}

/** Edits cells of a workbook in Excel. */
export function edits(
  desk: Desk,
  file: WorkbookFile,
  cells: readonly (readonly [RegisterRef, number])[],
): WorkbookFile {
  const keys = file.exported.flatMap(({ id, registers }) => registers.map(({ register }) => `${id}/${register}`));
  const numbered = cells.map(([ref, value]) => [keys.indexOf(refKey(ref)), value] as const);
  const copy = editInExcel(desk.world, file, false, numbered, null);
  desk.world.files.push(copy);
  return copy;
}

export function incoming(desk: Desk, file: WorkbookFile): readonly IncomingRecord[] {
  return recordsIn(desk.world, file, 0);
}

export function planOf(desk: Desk, one: Installation, file: WorkbookFile): ImportPlan {
  return planImport(one, incoming(desk, file), ownerOf, { file: file.name });
}

export function applies(
  desk: Desk,
  one: Installation,
  plan: ImportPlan,
  choices: Choices,
  relation: readonly RelationWrite[] = [],
): Effects {
  const effects = applyPlan(one, plan, choices, author(desk, one), { relation });
  applyEffects(desk.world, one, effects);
  return effects;
}

/** Reads a file with one choice for everything in it. */
export function reads(desk: Desk, one: Installation, file: WorkbookFile, choice: Choice = { kind: 'take' }): Effects {
  const plan = planOf(desk, one, file);
  return applies(desk, one, plan, new Map(plan.items.map(({ key }) => [key, choice])));
}

export function values(one: Installation, ref: RegisterRef): readonly string[] {
  return (one.register(ref)?.siblings ?? []).map(({ value }) => value).sort();
}
