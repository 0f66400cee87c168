import { transferFactsOf } from '../../../shared/domain/agreement/transfer-facts';
import { dayWithin } from '../../../shared/domain/day';
import type { Position, PositionAnswer } from '../../../shared/domain/position/answer';
import { changedIndex } from '../../../shared/domain/position/changed-index';
import type { TransferFact } from '../../../shared/domain/position/facts';
import type { PositionQuestion } from '../../../shared/domain/position/question';
import { periodTerms } from '../agreements/agreement-records';
import { positionIndex } from '../positions/position-index';
import { answerOf } from '../positions/read-positions';
import type { Session } from '../session';
import { agreementIdOf } from './agreement-scope';
import { agreementsAfter } from './agreements-after';
import type { RecordAfter } from './facts-after';

/** The quota of an area by signed agreements, before and after; where the quota is not known, what moves. */
export interface QuotaChange {
  readonly area: string;
  readonly group: string;
  readonly period: string;
  readonly kind: PositionQuestion['kind'];
  /** `moves`: taken over less given away. */
  readonly what: 'quota' | 'moves';
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * What records of agreements would change in official quotas: of the parties, and of areas only on a copy that holds the
 * whole region. A draft, and a consent that is not the last, change nothing.
 */
export function transferEffect(
  session: Session,
  changed: readonly RecordAfter[],
  today: string,
): readonly QuotaChange[] {
  if (changed.length === 0) return [];
  const agreements = agreementsAfter(session, changed);
  const terms = periodTerms(session);
  const now = positionIndex(session);
  const touched = new Set(changed.map(({ head }) => agreementIdOf(head)));
  const was = now.facts.transfers.filter(({ agreement }) => touched.has(agreement));
  const becomes = agreements.flatMap((record) => transferFactsOf(record, terms));
  const then = changedIndex(now, { removed: was.map(({ recordId }) => recordId), transfers: becomes });
  return questionsOf([...was, ...becomes], today).flatMap((question) => {
    const before = new Map(shownIn(session, answerOf(session, now, question)).map((each) => [each.area, each]));
    return shownIn(session, answerOf(session, then, question)).flatMap((after) => {
      const change = changeOf(before.get(after.area), after);
      const { group, period, kind } = question;
      return change === null ? [] : [{ area: after.area, group, period, kind, ...change }];
    });
  });
}

/** Each group, period and kind of figure that is moved, on a day on which it is. */
function questionsOf(transfers: readonly TransferFact[], today: string): readonly PositionQuestion[] {
  const counting = transfers.filter(({ status }) => status === 'official' || status === 'ended');
  const questions = new Map<string, PositionQuestion>();
  for (const { group, period, statedAgainst: kind, term } of counting) {
    const date = dayWithin(today, term);
    questions.set(`${group} ${period} ${kind} ${date}`, {
      group,
      period,
      kind,
      date,
      view: 'official',
      certainty: 'hard',
    });
  }
  return [...questions.values()];
}

function changeOf(
  before: Position | undefined,
  after: Position,
): Pick<QuotaChange, 'what' | 'before' | 'after'> | null {
  const quota = { before: before === undefined ? null : askedOf(before), after: askedOf(after) };
  if (quota.before !== quota.after) return { what: 'quota', ...quota };
  const moves = { before: before === undefined ? 0 : movedTo(before), after: movedTo(after) };
  return quota.after !== null || moves.before === moves.after ? null : { what: 'moves', ...moves };
}

/** What is asked; of a flow with the carry, because that is what has to be housed. */
function askedOf({ adjusted, flow }: Position): number | null {
  return flow === null ? adjusted.total.sum : flow.corrected.sum;
}

function movedTo({ taken, given }: Position): number | null {
  return taken.total === null || given.total === null ? null : taken.total - given.total;
}

function shownIn(session: Session, { municipalities, subregions, region }: PositionAnswer): readonly Position[] {
  if (session.isWhole) return [...municipalities, ...subregions, region];
  return municipalities.filter(({ area }) => area === session.identity.party);
}
