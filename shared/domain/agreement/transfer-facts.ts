import { quotaKinds } from '../figure-kinds';
import type { TransferFact } from '../position/facts';
import { numberText } from './agreement-number';
import type { AgreementContent, ContentTransfer } from './content';
import type { AgreementRecord, LineFact } from './facts';
import { earlier, later, type PeriodTerm, transferTerm } from './transfer-term';
import { type VersionInForce, versionsInForce } from './versions-in-force';
import { contentState } from './versions-of';

/**
 * The transfers of one agreement as positions want them: official ones of each version on the days it is in force, and,
 * where the content says something else than what was signed, the draft that a scenario can switch on in their place.
 *
 * A void agreement has its lines as void; an ended one counts up to and with its last day.
 */
export function transferFactsOf(record: AgreementRecord, periods: ReadonlyMap<string, PeriodTerm>): TransferFact[] {
  const inForce = versionsInForce(record);
  const state = contentState(record);
  const isVoid = record.agreement.voided !== null;
  const draft =
    state.isInForce || (isVoid && inForce.length > 0) ? [] : draftFacts(record, periods, state.content, inForce.at(-1));
  const newest = inForce.at(-1);
  const redraftedBy =
    state.isInForce || isVoid ? undefined : [record.agreement.id, ...draft.map(({ recordId }) => recordId)];
  const official = inForce.flatMap((version) => {
    const facts = officialFacts(record, periods, version);
    return version === newest && redraftedBy !== undefined ? facts.map((fact) => ({ ...fact, redraftedBy })) : facts;
  });
  return [...joined(official), ...draft];
}

/** The transfers as they stand now, as if all had signed them: to see what an agreement does. */
export function presentFacts(record: AgreementRecord, periods: ReadonlyMap<string, PeriodTerm>): TransferFact[] {
  const { content } = contentState(record);
  return content.transfers.map((transfer) =>
    factOf(
      record,
      content,
      transfer,
      'official',
      transferTerm(transfer.term, content.term, periods.get(transfer.period)),
    ),
  );
}

function officialFacts(
  record: AgreementRecord,
  periods: ReadonlyMap<string, PeriodTerm>,
  { content, from, until }: VersionInForce,
): TransferFact[] {
  const { voided, ended } = record.agreement;
  const status = voided !== null ? 'void' : ended !== null ? 'ended' : 'official';
  return content.transfers.flatMap((transfer) => {
    const whole = transferTerm(transfer.term, content.term, periods.get(transfer.period));
    const term = { from: later(whole.from, from), until: earlier(whole.until, until) };
    const isReplacedBefore = term.from > term.until && whole.from <= whole.until;
    return isReplacedBefore ? [] : [factOf(record, content, transfer, status, term)];
  });
}

function draftFacts(
  record: AgreementRecord,
  periods: ReadonlyMap<string, PeriodTerm>,
  content: AgreementContent,
  newest: VersionInForce | undefined,
): TransferFact[] {
  const status = record.agreement.voided === null ? 'draft' : 'void';
  return content.transfers.flatMap((transfer) => {
    const { from, until } = transferTerm(transfer.term, content.term, periods.get(transfer.period));
    // The days of the versions before the newest are history: a draft does not touch them.
    const term = { from: later(from, newest?.from ?? null), until };
    return term.from > term.until && from <= until ? [] : [factOf(record, content, transfer, status, term)];
  });
}

function factOf(
  { agreement, lines }: AgreementRecord,
  content: AgreementContent,
  { id, from, to, group, period, total, amv, kind }: ContentTransfer,
  status: TransferFact['status'],
  term: TransferFact['term'],
): TransferFact {
  return {
    recordId: id,
    agreement: agreement.id,
    number: numberText(content.number),
    group,
    period,
    from,
    to,
    total,
    amv,
    statedAgainst: kind,
    containedIn: containment(
      lines.find((line) => line.id === id),
      kind,
    ),
    status,
    term,
    endedOn: agreement.ended?.on ?? null,
    facilities: content.facilities,
  };
}

/** Only later figures can contain it: an answer about the figure it is stated against would take it away. */
function containment(line: LineFact | undefined, statedAgainst: ContentTransfer['kind']): TransferFact['containedIn'] {
  const isLater = (kind: ContentTransfer['kind']) => quotaKinds.indexOf(kind) > quotaKinds.indexOf(statedAgainst);
  return Object.fromEntries(
    (line?.containedIn ?? []).filter(({ kind }) => isLater(kind)).map(({ kind, answer }) => [kind, answer]),
  );
}

/** The same line in two versions that follow one another is one fact. */
function joined(facts: readonly TransferFact[]): TransferFact[] {
  const kept: TransferFact[] = [];
  for (const fact of facts) {
    const at = kept.findIndex((each) => each.recordId === fact.recordId && isSameLine(each, fact));
    const before = kept[at];
    if (before === undefined || before.term.until >= fact.term.from) kept.push(fact);
    else kept[at] = { ...fact, term: { from: before.term.from, until: fact.term.until } };
  }
  return kept;
}

function isSameLine(one: TransferFact, other: TransferFact): boolean {
  const plain = ({ term: _, redraftedBy: __, ...rest }: TransferFact) => JSON.stringify(rest);
  return plain(one) === plain(other);
}
