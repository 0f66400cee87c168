import { dayNumber } from '../day';
import { type AgreementFinding, agreementFinding } from './agreement-finding';
import { doubledNumbers, numberText } from './agreement-number';
import { agreementStatus } from './agreement-status';
import { consentFindings } from './consent-findings';
import type { AgreementContent } from './content';
import type { AgreementRecord } from './facts';
import { keptFindings } from './kept-findings';
import { monthsBefore } from './months-before';
import { ratioSides } from './ratio-check';
import { transferLineFindings } from './transfer-line-findings';
import type { PeriodTerm } from './transfer-term';
import { newestInForce } from './versions-in-force';
import { contentState, versionsOf } from './versions-of';

/** What the rules need to know of the dossier. */
export interface AgreementRules {
  readonly periods: ReadonlyMap<string, PeriodTerm>;
  /** Codes of municipalities and the region: who can be a party. */
  readonly parties: ReadonlySet<string>;
  /** Kinds of figure that a group knows. */
  readonly kindsOf: ReadonlyMap<string, readonly string[]>;
  /** Groups of which amv are counted. */
  readonly amvGroups: ReadonlySet<string>;
  /** Names of the facilities that were deleted, by id. */
  readonly deletedFacilities: ReadonlyMap<string, string>;
  /** The day on which somebody looks. */
  readonly today: string;
}

/** How long before the end of an agreement it is said. */
export const DAYS_AHEAD = 92;

/** Every rule about agreements by themselves; what follows for quotas and positions is in `position/findings`. */
export function agreementFindings(records: readonly AgreementRecord[], rules: AgreementRules): AgreementFinding[] {
  return [...numberFindings(records), ...records.flatMap((record) => findingsOfAgreement(record, rules))];
}

function numberFindings(records: readonly AgreementRecord[]): AgreementFinding[] {
  const agreements = records.map(({ agreement }) => agreement);
  const doubled = doubledNumbers(agreements);
  return doubled.map(({ id, keeper, proposed }) => {
    const number = numberText(agreements.find((each) => each.id === id)?.number ?? null);
    const values = {
      proposed: numberText(proposed),
      other: agreements.find((each) => each.id === keeper)?.title ?? '',
    };
    return agreementFinding('number-doubled', 'error', { id, number }, { values });
  });
}

function findingsOfAgreement(record: AgreementRecord, rules: AgreementRules): AgreementFinding[] {
  const { agreement } = record;
  if (agreement.voided !== null) return [];
  const status = agreementStatus(record, rules.periods, rules.today);
  const isPast = status === 'ended' || status === 'evaluated';
  const { content } = contentState(record);
  return [
    ...keptFindings(record, content, rules),
    ...(isPast ? [] : contentFindings(record, content, rules)),
    ...versionFindings(record),
    ...(isPast || agreement.deletedBy !== null ? [] : consentFindings(record, rules.today)),
    ...dueFindings(record, rules.today, isPast),
  ];
}

function contentFindings(
  record: AgreementRecord,
  content: AgreementContent,
  rules: AgreementRules,
): AgreementFinding[] {
  const { agreement } = record;
  const of = { id: agreement.id, number: numberText(agreement.number) };
  const found: AgreementFinding[] = [];
  const say = (...[code, level, details]: [AgreementFinding['code'], AgreementFinding['level'], object?]) =>
    found.push(agreementFinding(code, level, of, details));
  const parties = content.parties.map(({ party }) => party);
  if (agreement.number === null) say('number-missing', 'warning');
  if (parties.length === 0) say('no-parties', 'warning');
  if (content.transfers.length === 0) say('no-transfers', 'warning');
  for (const party of new Set(parties)) {
    if (!rules.parties.has(party)) say('party-unknown', 'error', { area: party });
    const roles = content.parties.filter((each) => each.party === party).map(({ role }) => role);
    if (new Set(roles).size < roles.length) say('party-doubled', 'warning', { area: party });
  }
  const { from, until } = content.term;
  if (from !== null && until !== null && from > until) say('term-backwards', 'error', { values: { from, until } });
  const sides = content.ratio === null ? null : ratioSides(content.ratio, content.transfers);
  if (sides !== null && !sides.agrees && content.ratio !== null) {
    const { given, taken } = content.ratio;
    say('ratio-differs', 'warning', { values: { given, taken, givenInLines: sides.given, takenInLines: sides.taken } });
  }
  if (content.ratio !== null && content.ratioReasoning === '') say('ratio-without-reasoning', 'warning');
  return [...found, ...content.transfers.flatMap((line) => transferLineFindings(line, of, new Set(parties), rules))];
}

/** What changed since it was signed or proposed, and versions that are not what they say. */
function versionFindings(record: AgreementRecord): AgreementFinding[] {
  const { agreement } = record;
  const of = { id: agreement.id, number: numberText(agreement.number) };
  const { isInForce, isProposed, proposed } = contentState(record);
  const inForce = newestInForce(record);
  const isNewerProposed = proposed?.content != null && proposed.content.version > (inForce?.content.version ?? 0);
  const all = versionsOf(record);
  const numbers = all.flatMap(({ content }) => content?.version ?? []);
  return [
    ...(inForce !== null && !isInForce
      ? [agreementFinding('changed-since-signed', 'warning', of, { values: { version: inForce.content.version } })]
      : []),
    ...(isNewerProposed && !isProposed
      ? [
          agreementFinding('changed-since-proposed', 'warning', of, {
            values: { version: proposed?.content?.version ?? 0 },
          }),
        ]
      : []),
    ...all.flatMap(({ version, content }) =>
      content === null ? [agreementFinding('version-unreadable', 'error', of, { recordId: version.id })] : [],
    ),
    ...[...new Set(numbers)].flatMap((version) =>
      numbers.filter((each) => each === version).length > 1
        ? [agreementFinding('version-doubled', 'warning', of, { values: { version } })]
        : [],
    ),
  ];
}

/** The last day to say that it stops, its end, and evaluations that were not held. */
function dueFindings(record: AgreementRecord, today: string, isPast: boolean): AgreementFinding[] {
  const { agreement } = record;
  const inForce = newestInForce(record)?.content;
  if (inForce === undefined) return [];
  const of = { id: agreement.id, number: numberText(inForce.number) };
  const missed = inForce.evaluation.dates.filter(
    (date) => date <= today && (agreement.evaluated === null || agreement.evaluated.on < date),
  );
  const overdue = missed.slice(0, 1).map((date) => agreementFinding('evaluation-due', 'warning', of, { date }));
  const { until } = inForce.term;
  if (isPast || until === null || dayNumber(until) - dayNumber(today) > DAYS_AHEAD + monthsInDays(inForce))
    return overdue;
  const noticeBy = inForce.notice.months === null ? null : monthsBefore(until, inForce.notice.months);
  const notice =
    noticeBy === null || noticeBy < today || dayNumber(noticeBy) - dayNumber(today) > DAYS_AHEAD
      ? []
      : [agreementFinding('notice-due', 'warning', of, { date: noticeBy, values: { until, noticeBy } })];
  const ends =
    dayNumber(until) - dayNumber(today) > DAYS_AHEAD
      ? []
      : [agreementFinding('ends-soon', 'warning', of, { date: until, values: { until } })];
  return [...overdue, ...notice, ...ends];
}

function monthsInDays({ notice }: AgreementContent): number {
  return (notice.months ?? 0) * 31;
}
