import { parseAgreementNumber } from '../../../../../shared/domain/agreement/agreement-number';
import { contentOf, contentText, fingerprintOf } from '../../../../../shared/domain/agreement/content';
import type { AgreementFact, LineFact } from '../../../../../shared/domain/agreement/facts';
import { quotaKinds } from '../../../../../shared/domain/figure-kinds';
import { type ReferenceValue, recordValues } from '../reference-values';
import { agreementList, type ListedAgreement, type ListedVersion } from './agreement-list';
import { exampleId } from './example-id';
import type { ExampleLists } from './example-list';
import { exampleAgreementSite } from './example-sites';

type CodeOf = (name: string) => string;

/**
 * Agreements in all statuses, written by the party that leads them, with their versions and the consents of every party:
 * agreements.json. A version is hashed here as the program does it, so that its fingerprint fits.
 */
export function exampleAgreements(lists: ExampleLists): ReferenceValue[] {
  const listed = agreementList.parse(lists.json('agreements.json'));
  return listed.flatMap((each) => agreementRecords(each, lists.codeOf));
}

function agreementRecords(listed: ListedAgreement, codeOf: CodeOf): ReferenceValue[] {
  const fact = factOf(listed, codeOf);
  const lines = linesOf(listed, fact, codeOf);
  const { id, leading } = fact;
  const site = exampleAgreementSite(leading);
  const { term, evaluation, notice, renewal } = listed;
  return [
    ...recordValues(
      site,
      'agreement',
      { leading, id },
      {
        number: fact.number,
        title: filled(fact.title),
        text: filled(fact.text),
        parties: [...fact.parties],
        term: term.from === null && term.until === null ? null : term,
        stage: fact.stage,
        ended: listed.ended,
        void: listed.void,
        evaluated: listed.evaluated,
        ratio: fact.ratio,
        ratioReasoning: filled(fact.ratioReasoning),
        conditions: filled(fact.conditions),
        fallback: filled(fact.fallback),
        money: filled(fact.money),
        evaluation: evaluation.dates.length === 0 ? null : evaluation,
        notice: notice.months === null ? null : notice,
        renewal: renewal.isPossible === 'unknown' ? null : renewal,
        dueDates: fact.dueDates.length === 0 ? null : [...fact.dueDates],
        explanation: filled(fact.explanation),
      },
    ),
    ...lines.flatMap(({ id: line, from, to, group, period, total, amv, kind, containedIn }) =>
      recordValues(
        site,
        'transfer',
        { agreement: id, leading, id: line },
        {
          line: { from, to, group, period, total, amv, kind },
          containedIn: containedIn.length === 0 ? null : [...containedIn],
        },
      ),
    ),
    ...listed.versions.flatMap((version, at) => versionRecords(listed, version, at + 1, codeOf)),
  ];
}

function versionRecords(
  listed: ListedAgreement,
  version: ListedVersion,
  number: number,
  codeOf: CodeOf,
): ReferenceValue[] {
  const { on, explanation, fields, totals, consents } = version;
  const then: ListedAgreement = {
    ...listed,
    ...fields,
    transfers: listed.transfers.map((line) => ({ ...line, total: totals[line.id] ?? line.total })),
  };
  const fact = factOf(then, codeOf);
  const { id: agreement, leading } = fact;
  const content = contentText(contentOf(fact, linesOf(then, fact, codeOf), number));
  const fingerprint = fingerprintOf(content);
  const values = { content, proposed: { version: number, on }, explanation: filled(explanation) };
  return [
    ...recordValues(exampleAgreementSite(leading), 'agreement-version', { agreement, leading, fingerprint }, values),
    ...Object.entries(consents).flatMap(([name, consent]) => {
      const party = codeOf(name);
      return recordValues(
        exampleAgreementSite(party),
        'consent',
        { agreement, leading, party, fingerprint },
        {
          ...stepsOf(consent),
          remark: consent.remark ?? null,
        },
      );
    }),
  ];
}

function stepsOf({ college, council, signature }: ListedVersion['consents'][string]) {
  return {
    college: college === undefined ? null : { status: college[0], date: college[1], reference: college[2] },
    council:
      council === undefined ? null : { mode: council[0], status: council[1], date: council[2], reference: council[3] },
    signature:
      signature === undefined
        ? null
        : { status: signature[0], date: signature[1], function: signature[2], reference: signature[3] },
  };
}

function factOf(listed: ListedAgreement, codeOf: CodeOf): AgreementFact {
  const { title, stage, text, term, ratio, ratioReasoning, conditions, fallback, money } = listed;
  const { evaluation, notice, renewal, explanation, ended, evaluated } = listed;
  return {
    id: exampleId('agreement', listed.id),
    leading: codeOf(listed.leading),
    number: parseAgreementNumber(listed.number),
    title,
    text,
    parties: Object.entries(listed.parties).flatMap(([name, roles]) =>
      roles.map((role) => ({ party: codeOf(name), role })),
    ),
    term,
    stage,
    ended,
    voided: listed.void,
    evaluated,
    ratio: ratio === null ? null : { ...ratio, givenUnit: 'places', takenUnit: 'places' },
    ratioReasoning,
    conditions,
    fallback,
    money,
    evaluation,
    notice,
    renewal,
    facilities: [],
    attachments: [],
    dueDates: Object.entries(listed.dueDates).map(([name, by]) => ({ party: codeOf(name), by })),
    circle: null,
    explanation,
    deletedBy: null,
  };
}

function linesOf(listed: ListedAgreement, { id: agreement, leading }: AgreementFact, codeOf: CodeOf): LineFact[] {
  return listed.transfers.map(({ id, from, to, containedIn, ...line }) => ({
    ...line,
    id: exampleId('transfer', `${listed.id}:${id}`),
    agreement,
    leading,
    from: codeOf(from),
    to: codeOf(to),
    term: { from: null, until: null },
    containedIn: quotaKinds.flatMap((kind) => {
      const answer = containedIn[kind];
      return answer === undefined ? [] : [{ kind, answer }];
    }),
    explanation: '',
    isDeleted: false,
  }));
}

function filled(text: string): string | null {
  return text === '' ? null : text;
}
