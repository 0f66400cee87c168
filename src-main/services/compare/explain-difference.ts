import { isEntityName, keyOf } from '../../../shared/domain/entities';
import { standpointOf } from '../../../shared/domain/standpoint';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { Cause, Causes, CausesQuery, ChangedRule } from '../../../shared/ipc/schemas/compare';
import type { ExplanationLine } from '../../../shared/ipc/schemas/overview';
import type { RecordHead } from '../../../shared/merge/types';
import { statement } from '../../database/statement';
import { all } from '../../database/store';
import { dossierNames } from '../dossier-names';
import { titleOf } from '../exchange/record-title';
import { type HistoryLine, historyLines, type LogRange } from '../history/record-history';
import { type KnownMoment, knownMoment } from '../known/known-moment';
import { explanationParts } from '../overview/explanation-parts';
import { readExplanation } from '../positions/read-positions';
import type { Session } from '../session';
import { standpointChoices } from '../standpoint/standpoint-choices';
import { answerOf } from './compare-moments';
import { type ExplainedPiece, explainedPieces } from './explained-pieces';

/**
 * Why the position of an area is another at one moment than at the other: each record that adds something else, with who
 * changed it in between, when, and from which file; and the rules that changed.
 *
 * @throws ExpectedFailure `nothing-known-yet`, `record-unknown`
 */
export function explainDifference(session: Session, { standpoint: chosen, earlier, later, area }: CausesQuery): Causes {
  const choices = standpointChoices(session);
  const standpoint = standpointOf(chosen, choices);
  const found = choices.areas.find(({ code }) => code === area);
  if (found === undefined) throw new ExpectedFailure('record-unknown');
  const moments = [knownMoment(session, earlier), knownMoment(session, later)] as const;
  const [before, after] = ([earlier, later] as const).map((day, at) => {
    const question = answerOf(session, choices, standpoint, day)?.question;
    const known = moments[at]?.session ?? session;
    const pieces = question === undefined ? [] : explainedPieces(readExplanation(known, question, area));
    const lineOf = (piece: ExplainedPiece | undefined): ExplanationLine | null =>
      piece === undefined || question === undefined
        ? null
        : (explanationParts(known, piece.only, question)[0]?.lines[0] ?? null);
    return { pieces: new Map(pieces.map((piece) => [piece.key, piece])), lineOf };
  });
  const range = rangeOf(moments);
  const keys = new Set([...(before?.pieces.keys() ?? []), ...(after?.pieces.keys() ?? [])]);
  const causes = [...keys].flatMap((key): Cause[] => {
    const [one, two] = [before?.pieces.get(key), after?.pieces.get(key)];
    if (one?.said === two?.said) return [];
    const records = new Set([...(one?.records ?? []), ...(two?.records ?? [])]);
    const agreements = one?.only.transfers[0]?.agreement ?? two?.only.transfers[0]?.agreement;
    const ids = [...records, ...(agreements === undefined ? [] : consentsOf(session, agreements))];
    const changes = historyLines(session, ids, range).map(changeOf);
    return [{ earlier: before?.lineOf(one) ?? null, later: after?.lineOf(two) ?? null, changes }];
  });
  return { areaName: found.name, causes, rules: changedRules(session, range, standpoint.group) };
}

/** Lines of the log between two moments, whichever came first. */
function rangeOf([one, other]: readonly [KnownMoment, KnownMoment]): LogRange {
  return { after: Math.min(one.line, other.line), until: Math.max(one.line, other.line) };
}

function changeOf({ at, partyName, what, was, became, file }: HistoryLine): Cause['changes'][number] {
  return { at, partyName, what, was, became, file };
}

/** A transfer counts when the consents of its agreement say so. */
function consentsOf(session: Session, agreement: string): string[] {
  const { db } = session;
  const versions = db.selectFrom('agreement_versions').select('record_id').where('agreement', '=', agreement);
  const consents = db.selectFrom('consents').select('record_id').where('agreement', '=', agreement);
  return [...all(session, versions), ...all(session, consents)].map(({ record_id }) => record_id);
}

/** Rules and facts of the region: they decide about many figures at once. */
const ruleEntities: ReadonlySet<string> = new Set([
  'counting-rule',
  'setting',
  'substitution',
  'period',
  'target-group',
  'municipality',
  'subregion',
  'safety-region',
  'national-task',
]);

function changedRules(session: Session, { after, until }: LogRange, group: string): ChangedRule[] {
  // The columns of the query.
  const heads = statement(
    session,
    `SELECT id, entity, key FROM records WHERE id IN (SELECT record_id FROM log WHERE id > ? AND id <= ?)`,
  ).all(after, until) as RecordHead[];
  const names = dossierNames(session);
  return heads
    .filter((head) => ruleEntities.has(head.entity) && isEntityName(head.entity) && isAbout(head, group))
    .flatMap((head) => {
      const changes = historyLines(session, [head.id], { after, until }).map(changeOf);
      return changes.length === 0 ? [] : [{ ...titleOf(head, names, session.locale), changes }];
    });
}

/** A rule of another group decides nothing here, unless the groups may stand in for one another. */
function isAbout(head: RecordHead, group: string): boolean {
  const of = keyOf(head, 'counting-rule') ?? keyOf(head, 'national-task');
  return of === null || of.group === group;
}
