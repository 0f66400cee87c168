import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { ApplyResult, PlanDecision } from '../../../shared/ipc/schemas/exchange';
import { backUpBeforeImport } from '../backups/back-up';
import type { Session } from '../session';
import { type Decided, decide } from './choices';
import type { RelationAnswers } from './earlier-copies';
import { planAgain } from './make-plan';
import { discardPlan, fileOf, type HeldPlan, heldPlan, shelfOf } from './shelf';
import { type Applied, storeImport } from './store-import';

/**
 * Applies exactly the plan that was shown, with the choices made, in one transaction. When the dossier changed in a way
 * that matters to this plan, nothing is applied: the answer is a new plan to look at.
 *
 * @throws ExpectedFailure `plan-gone`, `plan-choice`, `other-not-understood`, `choose-relation`,
 * `on-behalf-not-allowed`, `dossier-read-only`, `disk-full`; those of `backUp` when no backup can be made first, unless
 * the person chose to go on without it.
 */
export function applyImport(session: Session, decision: PlanDecision): ApplyResult {
  const held = heldPlan(session, decision.planId);
  const isOnBehalf = decision.onBehalf ?? false;
  const relations = decision.relations ?? {};
  if (held.copies.some(({ importId }) => relations[importId] === undefined))
    throw new ExpectedFailure('choose-relation');
  if (isOnBehalf && session.identity.party !== session.region) throw new ExpectedFailure('on-behalf-not-allowed');
  const fresh = planAgain(session, held);
  if (fresh.planId !== held.planId) return { kind: 'changed', planId: fresh.planId };
  const decided = decide(session, fresh, spelled(decision));
  if (decision.withoutBackup !== true) backUpBeforeImport(session);
  const applied = applyHeld(session, fresh, decided, relations, isOnBehalf);
  return { kind: 'applied', ...applied };
}

/** For the command line too, which decides by a rule and answers no question about copies. */
export function applyHeld(
  session: Session,
  held: HeldPlan,
  decided: Decided,
  relations: RelationAnswers,
  isOnBehalf = false,
): Applied {
  const applied = storeImport(session, held, decided, relations, isOnBehalf);
  discardPlan(session, held.planId);
  return applied;
}

/** The schema fills in what may be missing; a caller in this process may leave it out. */
function spelled({ choices }: PlanDecision): Parameters<typeof decide>[2] {
  return Object.fromEntries(
    Object.entries(choices).map(([id, choice]) => [
      id,
      choice.kind === 'refuse' ? { kind: 'refuse', text: choice.text ?? '' } : choice,
    ]),
  );
}

/**
 * Closes a plan without taking anything. A workbook that says nothing new has been read with that: it is written down
 * as an answer, and what it has seen is merged, since there was nothing to decide.
 */
export function closePlan(session: Session, planId: string): void {
  const held = shelfOf(session).plans.get(planId);
  if (held === undefined) return;
  const { origin, plan, readBefore, copies, joins } = held;
  // Who closes a file of another dossier does not join it: that is an act of its own.
  const isSettled = readBefore === null && copies.length === 0 && !joins;
  const isNothingNew = origin.kind === 'workbook' && plan.items.length === 0 && isSettled;
  const hasErrors = fileOf(origin)?.notes.some(({ level }) => level === 'error') ?? false;
  if (!isNothingNew || hasErrors || session.readOnly || held.revision !== session.revision)
    discardPlan(session, planId);
  else applyHeld(session, held, { choices: new Map(), extra: [] }, {});
}
