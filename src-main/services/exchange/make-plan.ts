import { ownerOf } from '../../../shared/domain/entities';
import { sameState } from '../../../shared/merge/context';
import type { CopyView } from '../../../shared/merge/copy-view';
import { isConflict } from '../../../shared/merge/counting-value';
import type { ImportPlan, PlanItem } from '../../../shared/merge/plan';
import { planImport } from '../../../shared/merge/plan-import';
import { planWaiting } from '../../../shared/merge/plan-waiting';
import { refKey } from '../../../shared/merge/ref-key';
import type { RecordHead, RegisterRef } from '../../../shared/merge/types';
import { copyViewOf } from '../../database/copy-view';
import type { Session } from '../session';
import { earlierCopiesOf } from './earlier-copies';
import { readEarlier } from './import-journal';
import { isOtherDossier } from './joined-dossiers';
import { discardPlan, fileOf, type HeldPlan, holdPlan, type PlanOrigin } from './shelf';

/** Compares with the dossier as it is now. Changes nothing; put it on the shelf with `holdPlan`. */
export function makePlan(session: Session, origin: PlanOrigin, { hidesKnown = true } = {}): HeldPlan {
  const file = fileOf(origin);
  const copy = copyViewOf(session, idsOf(origin));
  const readBefore = file === null || origin.kind === 'take-anyway' ? null : readEarlier(session, file.sha256);
  const plan = planOf(session, copy, origin);
  return {
    planId: session.newId(),
    origin,
    plan: readBefore === null || !hidesKnown ? plan : withoutWhatIsKnown(plan),
    copies: file === null || readBefore !== null || origin.kind !== 'workbook' ? [] : earlierCopiesOf(session, file),
    readBefore,
    joins: file?.manifest != null && isOtherDossier(session, file.manifest),
    revision: session.revision,
  };
}

/** The same plan when nothing changed that matters to it; else a new one, on the shelf in its place. */
export function planAgain(session: Session, held: HeldPlan): HeldPlan {
  if (held.revision === session.revision) return held;
  const fresh = makePlan(session, held.origin);
  if (isSameQuestion(held, fresh)) return holdPlan(session, { ...held, plan: fresh.plan, revision: fresh.revision });
  discardPlan(session, held.planId);
  return holdPlan(session, fresh);
}

/** A plan that nobody has looked at yet, as the dossier is now: several files read in one go wait for one another. */
export function lookAgain(session: Session, held: HeldPlan): HeldPlan {
  if (held.revision === session.revision) return held;
  return holdPlan(session, { ...makePlan(session, held.origin), planId: held.planId });
}

function isSameQuestion(one: HeldPlan, other: HeldPlan): boolean {
  const asked = ({ copies, readBefore, joins }: HeldPlan) =>
    JSON.stringify([copies.map(({ importId }) => importId), readBefore?.importId ?? null, joins]);
  return asked(one) === asked(other) && isSamePlan(one.plan, other.plan);
}

/** Two plans of the same differences: what a person decided on the one holds for the other. */
function isSamePlan(one: ImportPlan, other: ImportPlan): boolean {
  const left = [...one.items, ...one.silent];
  const right = new Map([...other.items, ...other.silent].map((item) => [item.key, item]));
  if (left.length !== right.size || one.read.length !== other.read.length) return false;
  return left.every((item) => {
    const match = right.get(item.key);
    return match !== undefined && sameState(item.before, match.before) && sameState(item.after, match.after);
  });
}

function planOf(session: Session, copy: CopyView, origin: PlanOrigin): ImportPlan {
  const owner = (head: RecordHead) => ownerOf(head, session.region);
  if (origin.kind === 'waiting') {
    const still = origin.entries.filter((entry) =>
      copy.waiting(entry.ref).some((other) => sameState(other.state, entry.state)),
    );
    return planWaiting(copy, still, owner);
  }
  if (origin.kind === 'conflicts') return planConflicts(copy, origin.refs, owner);
  const isOwnersOnly = (ref: RegisterRef, head: RecordHead) => isCircle(ref, head) || isFateHere(copy, ref, head);
  return planImport(copy, origin.file.incoming, owner, { file: origin.file.fileName, isOwnersOnly });
}

/** Who may see a facility is for its host to say, and an agreement for who leads it. */
function isCircle({ register }: RegisterRef, { entity }: RecordHead): boolean {
  return (entity === 'facility' || entity === 'agreement') && register === 'circle';
}

const fate: ReadonlySet<string> = new Set(['stage', 'ended', 'void']);

/**
 * How far an agreement is decides who sees it, and its end or its being void moves what was signed: of one that is here that
 * is for who leads it.
 */
function isFateHere(copy: CopyView, { recordId, register }: RegisterRef, { entity }: RecordHead): boolean {
  if (entity !== 'agreement' || !fate.has(register)) return false;
  return ['number', 'stage', 'deleted'].some((each) => copy.register({ recordId, register: each }) !== null);
}

/** What was read before and left or refused stands elsewhere already: the same file again is an empty plan. */
function withoutWhatIsKnown(plan: ImportPlan): ImportPlan {
  return { ...plan, items: plan.items.filter(({ isWaiting, outcome }) => !isWaiting && outcome !== 'refused') };
}

/** A register in conflict as an item: before and after are the same, only a decision changes it. */
function planConflicts(
  copy: CopyView,
  refs: readonly RegisterRef[],
  owner: (head: RecordHead) => string | null,
): ImportPlan {
  const items = refs.flatMap((ref): PlanItem[] => {
    const state = copy.register(ref);
    const head = copy.head(ref.recordId);
    if (state === null || head === null || !isConflict(state)) return [];
    return [
      {
        ref,
        key: refKey(ref),
        head,
        outcome: 'conflict',
        isNewRecord: false,
        owner: owner(head),
        authors: [],
        byOwner: false,
        before: state,
        incoming: state,
        basis: null,
        after: state,
        isConflict: true,
        isEdited: false,
        isWaiting: false,
        changesOwner: false,
        file: '',
      },
    ];
  });
  const counts = {
    registers: items.length,
    seen: 0,
    silent: 0,
    newRecords: 0,
    conflicts: items.length,
    clones: 0,
    refused: 0,
  };
  return { file: '', items, silent: [], read: [], counts, foreignUseOfOwnSite: [], needsNewSite: false };
}

function idsOf(origin: PlanOrigin): readonly string[] {
  if (origin.kind === 'waiting') return origin.entries.map(({ ref }) => ref.recordId);
  if (origin.kind === 'conflicts') return origin.refs.map(({ recordId }) => recordId);
  return origin.file.incoming.map(({ id }) => id);
}
