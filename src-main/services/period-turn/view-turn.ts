import { dueDatesOf } from '../../../shared/domain/agreement/due-dates';
import { periodFindings } from '../../../shared/domain/period-findings';
import { agreementsOver } from '../../../shared/domain/period-turn/agreements-over';
import type {
  TurnAgreement,
  TurnForm,
  TurnProposalView,
  TurnQuotas,
  TurnRule,
} from '../../../shared/ipc/schemas/period-turn';
import { readAreas } from '../../database/repositories/areas';
import { readPeriodDetails } from '../../database/repositories/period-details';
import { agreementRecords } from '../agreements/agreement-records';
import { fingerprintOfWrites } from '../fingerprint-of-writes';
import { sayableFinding } from '../region-settings/period-list';
import type { Session } from '../session';
import { makeTurn } from './make-turn';
import { ruleExplanations } from './rule-explanations';
import type { Turn, WritesOfTurn } from './turn';
import { writesOfTurn } from './turn-writes';
import { viewFlow } from './view-flow';

/**
 * What a turn of the period would do, in words and numbers, before anything is written: the days, the figures of each
 * municipality, the agreements, and how much would be written.
 *
 * @throws ExpectedFailure `period-gone` when one cannot, or can no longer, turn to it
 */
export function viewTurn(session: Session, form: TurnForm): TurnProposalView {
  const turn = makeTurn(session, form);
  const { target, choices, proposal, names } = turn;
  const { before } = choices;
  const writes = writesOfTurn(turn);
  return {
    type: target.period.type,
    target: { code: target.period.code, name: names.period(target.period.code) },
    isNew: target.proposed !== null,
    before: { code: before.code, name: names.period(before.code), until: before.until },
    isBeforeOver: before.until < choices.today,
    from: choices.target.from,
    until: choices.target.until,
    proposedFrom: target.period.from,
    proposedUntil: target.period.until,
    milestones: target.period.milestones.map((each) => ({ ...each })),
    groupNames: target.period.groups.map(names.group),
    findings: findingsOf(turn),
    problems: [...turn.problems],
    flow: proposal.flowGroup === null ? null : viewFlow(turn, proposal.flowGroup),
    rules: rulesOf(turn),
    quotas: session.isWhole ? quotasOf(turn) : [],
    agreements: agreementsOf(turn),
    writes: countsOf(writes),
    fingerprint: fingerprintOfWrites(Object.values(writes).flat()),
  };
}

/** What is odd about the days as they were typed. */
function findingsOf({ session, choices: { target }, target: { period }, names }: Turn): TurnProposalView['findings'] {
  const others = readPeriodDetails(session).filter(({ code }) => code !== target.code);
  return periodFindings([...others, { ...period, from: target.from, until: target.until }])
    .filter((finding) => finding.period === target.code)
    .map((finding) => sayableFinding(session, finding, names));
}

function rulesOf({ session, choices, proposal, names }: Turn): TurnRule[] {
  const explanation = ruleExplanations(session, choices.before.code);
  return proposal.rules.map(({ group, minimumYears, minimumPlaces, readyBy, isThere }) => ({
    group: { code: group, name: names.group(group) },
    minimumYears,
    minimumPlaces,
    readyBy,
    explanation: explanation(group),
    isThere,
  }));
}

function quotasOf({ session, proposal, names }: Turn): TurnQuotas[] {
  const { region, subregions, safetyRegions, municipalities } = readAreas(session, session.region);
  const order = [region, ...subregions, ...safetyRegions, ...municipalities].map(({ code }) => code);
  return proposal.quotas.map(({ group, kind, copies, kept, doubtful }) => ({
    group: { code: group, name: names.group(group) },
    unit: names.unit(group),
    kind,
    kindName: names.kind(kind, group),
    areas: copies
      .toSorted((one, other) => order.indexOf(one.area) - order.indexOf(other.area))
      .map(({ area, total, amv }) => ({ area, name: names.area(area), total, amv })),
    kept: kept.map(names.area),
    doubtful: doubtful.map(names.area),
  }));
}

function agreementsOf({ session, choices: { before, target, today }, names }: Turn): TurnAgreement[] {
  const records = agreementRecords(session);
  return agreementsOver(records, before, target).map((over) => {
    const record = records.find(({ agreement }) => agreement.id === over.id);
    const notice = record === undefined ? [] : dueDatesOf(record, today).filter(({ kind }) => kind === 'notice');
    return {
      ...over,
      name: names.agreement(over.id),
      title: record?.agreement.title ?? '',
      parties: [...new Set((record?.agreement.parties ?? []).map(({ party }) => names.party(party)))],
      noticeBy: notice[0]?.date ?? null,
    };
  });
}

/** Records, not registers: so many figures, so many rules. */
function countsOf(writes: WritesOfTurn): TurnProposalView['writes'] {
  const count = (of: keyof WritesOfTurn) => new Set(writes[of].map(({ head }) => head.id)).size;
  return {
    period: count('period'),
    task: count('task'),
    carries: count('carries'),
    nets: count('nets'),
    rules: count('rules'),
    quotas: count('quotas'),
  };
}
