import type { AgreementRecord } from '../../../shared/domain/agreement/facts';
import { sumProofs } from '../../../shared/domain/agreement/sum-proof';
import { presentFacts } from '../../../shared/domain/agreement/transfer-facts';
import { contentState } from '../../../shared/domain/agreement/versions-of';
import { dayWithin } from '../../../shared/domain/day';
import type { Position, PositionAnswer } from '../../../shared/domain/position/answer';
import { changedIndex } from '../../../shared/domain/position/changed-index';
import type { TransferFact } from '../../../shared/domain/position/facts';
import type { PositionIndex } from '../../../shared/domain/position/position-index';
import { grouped } from '../../../shared/domain/position/position-index';
import type { PositionQuestion } from '../../../shared/domain/position/question';
import { containment } from '../../../shared/domain/position/transfer-use';
import type { AgreementEffect, EffectQuery, EffectRow } from '../../../shared/ipc/schemas/agreement-effect';
import { readGroups } from '../../database/repositories/groups';
import { localDay } from '../../system/clock';
import { dossierNames } from '../dossier-names';
import { positionIndex } from '../positions/position-index';
import { answerOf } from '../positions/read-positions';
import type { Session } from '../session';
import { agreementsText } from './agreement-names';
import { agreementOf } from './agreement-record';
import { periodTerms } from './agreement-records';

type Column = AgreementEffect['columns'][number];

/**
 * What an agreement changes, for every group and period that it touches: its parties, their sum, and the areas around them,
 * without it and with it as it stands now. The others are as the question has them (official, or with drafts).
 *
 * In a copy of a part of the dossier only what is known: the own municipality.
 *
 * @throws ExpectedFailure `agreement-gone`
 */
export function agreementEffect(session: Session, query: EffectQuery): AgreementEffect {
  return effectOf(session, query, agreementOf(session, query.id));
}

/** The same of an agreement as it reads in one of its contents. */
export function effectOf(session: Session, query: EffectQuery, record: AgreementRecord): AgreementEffect {
  const facts = presentFacts(record, periodTerms(session));
  const own = positionIndex(session).facts.transfers.filter(({ agreement }) => agreement === query.id);
  const without = changedIndex(positionIndex(session), { removed: own.map(({ recordId }) => recordId) });
  const within = changedIndex(without, { transfers: facts });
  const groups = grouped(facts, ({ group, period, statedAgainst }) => `${group} ${period} ${statedAgainst}`);
  const columns = [...groups.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [columnOf(session, { query, record, without, within }, first, same)];
  });
  return { columns: columns.sort((one, other) => one.groupOrder - other.groupOrder) };
}

interface Asked {
  readonly query: EffectQuery;
  readonly record: AgreementRecord;
  readonly without: PositionIndex;
  readonly within: PositionIndex;
}

function columnOf(session: Session, asked: Asked, first: TransferFact, same: readonly TransferFact[]): Column {
  const { group, period, statedAgainst: kind } = first;
  const { view, drafts, certainty } = asked.query;
  const date = dayWithin(asked.query.date ?? localDay(session.now()), hullOf(same));
  const question: PositionQuestion = { group, period, kind, date, view, certainty, ...(drafts && { drafts }) };
  const names = dossierNames(session);
  const row = readGroups(session).find(({ code }) => code === group);
  const answers = {
    before: answerOf(session, asked.without, question),
    after: answerOf(session, asked.within, question),
  };
  const { content } = contentState(asked.record);
  const proof = sumProofs(content).find((each) => each.group === group && each.period === period && each.kind === kind);
  return {
    group,
    groupName: names.group(group),
    groupOrder: row?.order ?? 0,
    unit: row?.unit ?? 'places',
    countsAmv: row?.countsAmv === true,
    period,
    periodName: names.period(period),
    kind,
    kindName: names.kind(kind, group),
    date,
    rows: rowsOf(
      session,
      answers,
      content.parties.map(({ party }) => party),
      names.area,
    ),
    proof: {
      isProven: proof?.isProven === true,
      difference: proof?.difference ?? { total: null, amv: null },
    },
    isContained: same.every((each) => containment(each, kind) === 'yes'),
  };
}

interface Answers {
  readonly before: PositionAnswer;
  readonly after: PositionAnswer;
}

function rowsOf(
  session: Session,
  answers: Answers,
  parties: readonly string[],
  nameOf: (code: string) => string,
): EffectRow[] {
  const inAgreement = new Set(parties);
  const members = both(answers, ({ municipalities }) => municipalities.filter(({ area }) => inAgreement.has(area)));
  const around = (level: 'subregions' | 'safetyRegions') =>
    both(answers, (answer) => answer[level].filter((area) => area.members.some((code) => inAgreement.has(code))));
  return [
    ...members.map((pair) => rowOf('party', pair, nameOf)),
    sumRow(members, agreementsText(session.locale).sumOfParties),
    ...around('subregions').map((pair) => rowOf('subregion', pair, nameOf)),
    ...around('safetyRegions').map((pair) => rowOf('safety-region', pair, nameOf)),
    ...both(answers, ({ region }) => [region]).map((pair) => rowOf('region', pair, nameOf)),
  ];
}

interface PositionPair {
  readonly before: Position;
  readonly after: Position;
}

function both({ before, after }: Answers, of: (answer: PositionAnswer) => readonly Position[]): PositionPair[] {
  const later = new Map(of(after).map((position) => [position.area, position]));
  return of(before).flatMap((position) => {
    const found = later.get(position.area);
    return found === undefined ? [] : [{ before: position, after: found }];
  });
}

function rowOf(
  level: EffectRow['level'],
  { before, after }: PositionPair,
  nameOf: (code: string) => string,
): EffectRow {
  return {
    level,
    area: after.area,
    name: nameOf(after.area),
    quota: { before: askedOf(before), after: askedOf(after) },
    quotaAmv: { before: before.adjusted.amv.sum, after: after.adjusted.amv.sum },
    gap: { before: before.gap.total.sum, after: after.gap.total.sum },
    gapAmv: { before: before.gap.amv.sum, after: after.gap.amv.sum },
    known: after.adjusted.total.known,
    of: after.adjusted.total.of,
    isInConflict: after.gapSpan.total !== null || after.gapSpan.amv !== null,
    receivedOn: after.receivedOn,
  };
}

/** What is asked; of a flow with the carry, because that is what has to be housed. */
function askedOf({ adjusted, flow }: Position): number | null {
  return flow === null ? adjusted.total.sum : flow.corrected.sum;
}

/** Over the parties; unknown as soon as one is. */
function sumRow(members: readonly PositionPair[], name: string): EffectRow {
  const rows = members.map((pair) => rowOf('party', pair, (code) => code));
  const sum = (part: 'quota' | 'quotaAmv' | 'gap' | 'gapAmv') => ({
    before: sumOf(rows.map((row) => row[part].before)),
    after: sumOf(rows.map((row) => row[part].after)),
  });
  return {
    level: 'sum',
    area: '',
    name,
    quota: sum('quota'),
    quotaAmv: sum('quotaAmv'),
    gap: sum('gap'),
    gapAmv: sum('gapAmv'),
    known: rows.reduce((all, { known }) => all + known, 0),
    of: rows.reduce((all, { of }) => all + of, 0),
    isInConflict: rows.some(({ isInConflict }) => isInConflict),
    receivedOn: rows.map(({ receivedOn }) => receivedOn).reduce(oldest, null),
  };
}

function oldest(one: string | null, other: string | null): string | null {
  return one === null || (other !== null && other < one) ? other : one;
}

function sumOf(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}

/** From the first day on which a line counts to the last. */
function hullOf(facts: readonly TransferFact[]): { readonly from: string; readonly until: string } {
  const from = facts.map(({ term }) => term.from).sort()[0] ?? '0001-01-01';
  const until =
    facts
      .map(({ term }) => term.until)
      .sort()
      .at(-1) ?? '9999-12-31';
  return { from, until };
}
