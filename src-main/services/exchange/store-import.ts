import { answerCopies } from '../../../shared/merge/answer-copies';
import { applyPlan } from '../../../shared/merge/apply-plan';
import { isConflict } from '../../../shared/merge/counting-value';
import type { Choice, Effects, ImportPlan, PlanItem } from '../../../shared/merge/plan';
import { refKey } from '../../../shared/merge/ref-key';
import type { CellPlace, Party, RegisterRef } from '../../../shared/merge/types';
import { fill } from '../../../shared/text/fill';
import { copyViewOf } from '../../database/copy-view';
import { applyEffects, authorOf, writeRegisters } from '../../database/record-change';
import type { WriteContext } from '../../database/write-context';
import { changeDossier, takeNewSite } from '../change';
import type { Session } from '../session';
import type { Decided } from './choices';
import { answeredRelations, editsOf, type RelationAnswers } from './earlier-copies';
import { type ImportCounts, journalImport } from './import-journal';
import { joinEffects } from './join-effects';
import { knownDossiers, rememberDossiers } from './joined-dossiers';
import { type CopyKind, keepReceived } from './keep-received';
import { keepWithheld } from './keep-withheld';
import { rowId } from './plan-item-view';
import { fileOf, type HeldPlan } from './shelf';
import { textsOf } from './texts';

export interface Applied extends ImportCounts {
  readonly importId: string;
  /** The new site id, when this copy proved to be a clone. */
  readonly newSite: string | null;
  /** The file was of another dossier: from now on both are one. */
  readonly joined: boolean;
}

/** A part of a plan that is applied in the name of one party. */
interface Part {
  readonly plan: ImportPlan;
  readonly onBehalfOf?: Party;
  readonly isMain: boolean;
}

/** What was decided becomes rows: merged registers, own decisions, what waits, and the line of the journal. All or nothing. */
export function storeImport(
  session: Session,
  held: HeldPlan,
  decided: Decided,
  relations: RelationAnswers,
  isOnBehalf: boolean,
): Applied {
  const newSite = held.plan.needsNewSite ? freshSite(session) : (held.newSite ?? null);
  const importId = session.newId();
  const file = fileOf(held.origin);
  const fileName =
    file?.fileName ?? textsOf(session.locale).title[held.origin.kind === 'conflicts' ? 'conflicts' : 'waiting'];
  const placeOf = placesOf(held.plan);
  const details = { importId, ...(file === null ? {} : { file: file.fileName }), placeOf };
  const counts = changeDossier(session, details, (context) => {
    const parts = partsOf(held.plan, decided, isOnBehalf ? session.identity.party : null);
    const done = parts.map((part) => applyPart(session, part, held, decided, relations, context));
    if (decided.extra.length > 0) done.push(writeRegisters(session, decided.extra, context));
    const effects = joinEffects(done);
    const counted = countOf(held.plan, decided, effects);
    const copy = copyKind(session);
    const kept = {
      ...keepReceived(session, copy, file, isAllTaken(counted)),
      ...keepWithheld(session, copy, file?.manifest ?? null),
    };
    rememberDossiers(session, session.dossierId, importId, file?.manifest ?? null);
    const edits = file === null ? [] : editsOf(file);
    const more = { edits, senderName: file?.senderName ?? '', joined: held.joins, relations, ...kept };
    journalImport(session, {
      importId,
      at: context.at,
      source: held.origin.kind,
      file,
      fileName,
      counts: counted,
      effects,
      details: more,
    });
    return counted;
  });
  return { importId, newSite, joined: held.joins, ...counts };
}

function copyKind(session: Session): CopyKind {
  const { isWhole, region, identity } = session;
  return { isWhole, region, party: identity.party, dossiers: knownDossiers(session) };
}

function freshSite(session: Session): string {
  takeNewSite(session, 'foreign-use');
  return session.site;
}

function applyPart(
  session: Session,
  part: Part,
  held: HeldPlan,
  decided: Decided,
  relations: RelationAnswers,
  context: WriteContext,
): Effects {
  const named = part.onBehalfOf === undefined ? context : { ...context, onBehalfOf: part.onBehalfOf };
  const copy = copyViewOf(session, idsOf(part.plan, held));
  const reason = fill(textsOf(session.locale).correction, { file: fileOf(held.origin)?.fileName ?? '' });
  const corrections = part.isMain ? answerCopies(answeredRelations(held.copies, relations), reason) : [];
  const effects = applyPlan(copy, part.plan, decided.choices, authorOf(named), { relation: corrections });
  applyEffects(session, effects, named);
  return effects;
}

/** Writing on behalf names one owner per write, so the items of each other owner are applied apart. */
function partsOf(plan: ImportPlan, decided: Decided, actingFor: Party | null): readonly Part[] {
  if (actingFor === null) return [{ plan, isMain: true }];
  const ownerOf = (item: PlanItem) =>
    isWrite(decided.choices.get(item.key)) && item.owner !== actingFor ? (item.owner ?? undefined) : undefined;
  const owners = [...new Set(plan.items.map(ownerOf))].filter((owner) => owner !== undefined);
  const others = owners.map((owner): Part => {
    const items = plan.items.filter((item) => ownerOf(item) === owner);
    return { plan: { ...plan, items, silent: [], read: [] }, onBehalfOf: owner, isMain: false };
  });
  const rest = { ...plan, items: plan.items.filter((item) => ownerOf(item) === undefined) };
  return [{ plan: rest, isMain: true }, ...others];
}

function isWrite(choice: Choice | undefined): boolean {
  return choice !== undefined && choice.kind !== 'take' && choice.kind !== 'later' && choice.kind !== 'skip';
}

function idsOf(plan: ImportPlan, held: HeldPlan): readonly string[] {
  const differing = held.copies.flatMap(({ relation }) => relation.differing);
  return [...plan.items, ...plan.silent, ...plan.read, ...differing].map(({ ref }) => ref.recordId);
}

/** By row of the review, as the person counted them. */
function countOf(plan: ImportPlan, decided: Decided, effects: Effects): ImportCounts {
  const rows = new Map<string, 'taken' | 'refused' | 'waiting' | null>();
  for (const item of plan.items) rows.set(rowId(item), fateOf(item, decided.choices.get(item.key)));
  for (const item of plan.read) rows.set(item.key, decided.choices.has(item.key) ? 'taken' : null);
  // Between two copies of one export the answer decides about cells that were put back too.
  for (const { ref, wrote } of effects.registers)
    if (wrote?.label.origin === 'correction' && !rows.has(`${ref.recordId}/`)) rows.set(refKey(ref), 'taken');
  const count = (fate: string) => [...rows.values()].filter((each) => each === fate).length;
  const conflicts = effects.registers.filter(({ after }) => isConflict(after)).length;
  return { taken: count('taken'), refused: count('refused'), waiting: count('waiting'), conflicts };
}

function fateOf(item: PlanItem, choice: Choice | undefined): 'taken' | 'refused' | 'waiting' | null {
  if (item.outcome === 'clone' || choice?.kind === 'skip') return null;
  if (choice === undefined) return item.outcome === 'refused' ? null : 'waiting';
  if (choice.kind === 'later') return 'waiting';
  return choice.kind === 'refuse' ? 'refused' : 'taken';
}

const isAllTaken = ({ refused, waiting }: ImportCounts) => refused === 0 && waiting === 0;

function placesOf(plan: ImportPlan): (ref: RegisterRef) => CellPlace | undefined {
  const places = new Map(plan.items.map(({ key, place }) => [key, place]));
  return (ref) => places.get(refKey(ref));
}
