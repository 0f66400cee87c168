import type {
  CarryLine,
  LayerLine,
  PositionExplanation,
  QuotaLine,
  RealisationLine,
  TransferLine,
} from '../../../shared/domain/position/explanation';
import type { PositionQuestion } from '../../../shared/domain/position/question';
import type { SubstitutionLine } from '../../../shared/domain/position/substitution/substitution';
import type { ExplanationLine, ExplanationPart, OverviewExplanation } from '../../../shared/ipc/schemas/overview';
import { formatDate } from '../../../shared/text/dates';
import { positions as en } from '../../../shared/text/en/positions';
import { fill } from '../../../shared/text/fill';
import { inSentence } from '../../../shared/text/in-sentence';
import { positions as nl, type PositionsText } from '../../../shared/text/nl/positions';
import { formatNumber } from '../../../shared/text/numbers';
import { type FigureRow, readQuotas } from '../../database/repositories/figures';
import { type DossierNames, dossierNames } from '../dossier-names';
import { domainText } from '../party-names';
import { positionIndex } from '../positions/position-index';
import type { Session } from '../session';
import { overviewText } from './overview-text';
import { agreementLink, cellLink, facilityLink } from './place-links';

type Parts = OverviewExplanation['parts'];

/** The records behind a position in the words of the screen, by the step of the sum they belong to. */
export function explanationParts(
  session: Session,
  explanation: PositionExplanation,
  question: PositionQuestion,
): Parts {
  const words = wordsOf(session, question);
  const lines: [ExplanationPart, ExplanationLine][] = [
    ...explanation.quotas.map((line) => quotaLine(words, line)),
    ...explanation.transfers.map((line) => transferLine(words, line)),
    ...explanation.carries.map((line) => carryLine(words, line)),
    ...explanation.layers.map((line) => layerLine(words, line)),
    ...explanation.realisations.map((line) => realisationLine(words, line)),
    ...explanation.substitutions.map((line) => substitutionLine(words, line)),
  ];
  return order.flatMap((part) => {
    const ofPart = lines.filter(([each]) => each === part).map(([, line]) => line);
    return ofPart.length === 0 ? [] : [{ part, lines: ofPart }];
  });
}

const order: readonly ExplanationPart[] = [
  'quotas',
  'transfers',
  'carries',
  'places',
  'housed',
  'substitutions',
  'not-counted',
  'beside',
];

interface Words {
  readonly session: Session;
  readonly names: DossierNames;
  readonly text: ReturnType<typeof overviewText>['explain'];
  readonly reasons: PositionsText['reasons'];
  readonly sources: Readonly<Record<string, string>>;
  readonly quotas: ReadonlyMap<string, FigureRow>;
  readonly question: PositionQuestion;
  readonly number: (value: number | null) => string;
}

function wordsOf(session: Session, question: PositionQuestion): Words {
  return {
    session,
    question,
    names: dossierNames(session),
    text: overviewText(session.locale).explain,
    reasons: (session.locale === 'en' ? en : nl).reasons,
    sources: domainText(session.locale).sources,
    quotas: new Map(readQuotas(session, [question.period]).map((row) => [row.recordId, row])),
    number: (value) => (value === null ? '–' : formatNumber(value, session.locale)),
  };
}

function quotaLine(words: Words, line: QuotaLine): [ExplanationPart, ExplanationLine] {
  const { text, names, question, quotas } = words;
  const row = quotas.get(line.recordId);
  const title = { base: text.quota, task: text.task, published: text.published, computed: text.quota }[line.role];
  const isBeside = line.role === 'published' || line.role === 'task';
  const source = [row?.source, row?.referenceDate && formatDate(row.referenceDate)].filter(Boolean).join(', ');
  return [
    line.role === 'published' ? 'beside' : 'quotas',
    {
      title: fill(title, { area: names.area(line.area), kind: names.kind(line.kind, question.group) }),
      detail: line.formula === null ? source || text.noSource : formulaText(words, line.formula),
      total: line.total,
      amv: line.amv,
      isCounted: !isBeside,
      reason: '',
      link: line.role === 'computed' ? null : cellLink({ area: line.area, group: question.group, kind: line.kind }),
    },
  ];
}

function formulaText({ text, number }: Words, formula: NonNullable<QuotaLine['formula']>): string {
  return fill(text.computed, {
    persons: number(formula.persons),
    inhabitants: number(formula.inhabitants),
    country: number(formula.ofCountry),
  });
}

function transferLine({ text, names, reasons }: Words, line: TransferLine): [ExplanationPart, ExplanationLine] {
  return [
    line.isCounted ? 'transfers' : 'not-counted',
    {
      title: fill(text.transfer, { to: names.area(line.to), from: names.area(line.from) }),
      detail: line.number,
      total: line.total,
      amv: line.amv,
      isCounted: line.isCounted,
      reason: line.reason === 'counts' ? '' : reasons[line.reason],
      link: agreementLink(line.agreement),
    },
  ];
}

function carryLine({ text, names, number }: Words, line: CarryLine): [ExplanationPart, ExplanationLine] {
  const { corrected, housed, carry, recordId, municipality } = line;
  const computed =
    corrected === null && housed === null
      ? text.unknownCarry
      : fill(text.computedCarry, { corrected: number(corrected), housed: number(housed) });
  return [
    'carries',
    {
      title: names.area(municipality),
      detail: recordId === null ? computed : text.openingCarry,
      total: carry,
      amv: null,
      isCounted: true,
      reason: '',
      link: null,
    },
  ];
}

function layerLine(words: Words, line: LayerLine): [ExplanationPart, ExplanationLine] {
  const { session, text, names, reasons } = words;
  const facility = positionIndex(session).units.get(line.facility)?.facility;
  const [from, until] = [line.from, line.until].map((day) => (day === null ? null : formatDate(day)));
  const term =
    until == null ? `${from ?? text.noStart}, ${text.noEnd}` : fill(text.term, { from: from ?? text.noStart, until });
  const part =
    line.part === 'whole'
      ? null
      : fill(line.part === 'share' ? text.shareOf : text.restOf, { municipality: names.area(line.municipality) });
  return [
    line.isCounted ? 'places' : 'not-counted',
    {
      title: fill(text.facility, { facility: facility?.name || line.facility, host: names.area(line.host) }),
      detail: [term, part, line.certainty === 'soft' ? text.soft : null].filter((each) => each !== null).join(', '),
      total: line.total,
      amv: line.amv,
      isCounted: line.isCounted,
      reason: line.isCounted ? '' : reasons[line.reason],
      link: facilityLink(line.facility),
    },
  ];
}

/** A rule between groups, also where it does nothing here: with why. */
function substitutionLine(words: Words, line: SubstitutionLine): [ExplanationPart, ExplanationLine] {
  const { text, names, reasons, number, question } = words;
  const { rule, used, covered, spare, short, reason } = line;
  const isCounted = reason === 'counts';
  const values = { used: number(used), spare: number(spare), covered: number(covered), short: number(short) };
  return [
    'substitutions',
    {
      title: fill(text.substitution, { from: names.group(rule.from), to: inSentence(names.group(rule.to)) }),
      detail: fill(text.substitutionRatio, { ...rule }),
      total: isCounted ? (rule.to === question.group ? covered : used) : null,
      amv: null,
      isCounted,
      reason: isCounted ? fill(text.substitutionUsed, values) : reasons[reason],
      link: null,
    },
  ];
}

function realisationLine(words: Words, line: RealisationLine): [ExplanationPart, ExplanationLine] {
  const { text, names, question, sources, reasons } = words;
  const day = formatDate(line.referenceDate);
  return [
    line.isCounted ? 'housed' : 'beside',
    {
      title: fill(text.count, {
        municipality: names.area(line.municipality),
        kind: names.kind(line.kind, question.group),
        day,
      }),
      detail: fill(text.countedBy, { source: sources[line.source] ?? line.source }),
      total: line.total,
      amv: line.amv,
      isCounted: line.isCounted,
      reason: line.isCounted ? '' : reasons[line.reason],
      link: cellLink({ area: line.municipality, group: question.group, kind: line.kind }),
    },
  ];
}
