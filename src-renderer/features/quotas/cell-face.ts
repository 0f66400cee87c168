import type { MatrixCell, MatrixColumn, MatrixTotal } from '../../../shared/ipc/schemas/figures';
import { unitName } from './kind-names';
import { dayText, numberText } from './number-text';
import type { Say } from './say';

export type Finding = MatrixCell['findings'][number];

/** What a cell of the matrix shows and says. Every state has a word in `name`, next to its sign and colour. */
export interface CellFace {
  /** The figure as shown: "1.310" or "–". */
  readonly text: string;
  /** The figure is approximate: shown as "circa 430". */
  readonly isApproximate: boolean;
  /** A second, smaller line: "30 van 31", the span of a conflict below, or the other value of a conflict. */
  readonly second: string | null;
  /** The whole cell in words: the figure with its unit, and then `remarks`. */
  readonly name: string;
  /** Everything but the figure, in words. */
  readonly remarks: string;
  readonly isMissing: boolean;
  readonly isForeign: boolean;
  readonly isConflict: boolean;
  readonly isWaiting: boolean;
  readonly hasRemark: boolean;
  /** The gravest finding, drawn as a corner. */
  readonly corner: Finding['level'] | null;
}

export interface FaceWords {
  readonly say: Say;
  readonly language: string;
}

const bare = {
  isApproximate: false,
  remarks: '',
  second: null,
  isMissing: false,
  isForeign: false,
  isConflict: false,
  isWaiting: false,
  hasRemark: false,
  corner: null,
} as const;

export function faceOfNothing({ say }: FaceWords): CellFace {
  return { ...bare, text: '–', name: say('cell.missing'), isMissing: true };
}

export function faceOfCell(cell: MatrixCell, column: MatrixColumn, words: FaceWords): CellFace {
  const { say, language } = words;
  const text = figureText(cell, words);
  const other = cell.isConflict ? otherValue(cell, words) : null;
  const findings = cell.findings.map((finding) => findingTitle(finding, words));
  const figure = () =>
    cell.value === null ? say('cell.missing') : say('cell.number', { value: text, unit: unitName(say, column.unit) });
  const remarks = [
    ...conflictWords(cell, words),
    cell.isWaiting ? say('cell.waiting') : '',
    cell.value !== null && cell.certainty === 'single-source' ? say('cell.singleSource') : '',
    cell.value !== null && cell.certainty === 'unknown' ? say('cell.uncertain') : '',
    cell.fromDate === null ? '' : say('cell.fromDate', { date: dayText(cell.fromDate, language) }),
    cell.isReceived ? say('cell.received') : '',
    cell.hasRemark ? say('cell.remark') : '',
    cell.isMine ? '' : say('cell.notMine'),
    ...findings,
  ];
  return {
    text: cell.value === null ? '–' : numberText(cell.value, language),
    isApproximate: cell.value !== null && cell.certainty === 'approximate',
    second: other,
    // Put together only where it is asked for: a matrix has a thousand cells, and most are only looked at.
    get name() {
      return sentence([figure(), ...remarks]);
    },
    remarks: sentence(remarks),
    isMissing: cell.value === null,
    isForeign: !cell.isMine || cell.isReceived,
    isConflict: cell.isConflict,
    isWaiting: cell.isWaiting,
    hasRemark: cell.hasRemark,
    corner: gravest(cell.findings),
  };
}

/** A total says of how many it is the sum, as soon as one of them is unknown. */
export function faceOfTotal(total: MatrixTotal, column: MatrixColumn, words: FaceWords): CellFace {
  const { say, language } = words;
  const isComplete = total.known === total.of;
  const text = total.sum === null ? '–' : numberText(total.sum, language);
  const span = spanOf(total.span, words);
  const figure = () =>
    total.sum === null ? say('cell.knownNone') : say('cell.number', { value: text, unit: unitName(say, column.unit) });
  const remarks = [
    isComplete || total.of === 0 ? '' : say('cell.knownOf', { known: total.known, of: total.of }),
    conflictOfTotal(total, words),
    total.receivedOn === null ? '' : say('cell.receivedOn', { date: dayText(total.receivedOn, language) }),
  ];
  return {
    ...bare,
    text,
    second: secondLine(total, span, say),
    get name() {
      return sentence([figure(), ...remarks]);
    },
    remarks: sentence(remarks),
    isMissing: total.sum === null,
    isForeign: total.receivedOn !== null,
    isConflict: total.span !== null,
  };
}

/** Of how many, and between which values by what is in conflict; each on its own line. */
function conflictOfTotal({ span }: MatrixTotal, { say, language }: FaceWords): string {
  if (span === null) return '';
  return span[0] === span[1] ? say('cell.conflictSame') : say('cell.span', spanValues(span, language));
}

function secondLine(total: MatrixTotal, span: string | null, say: Say): string | null {
  const known =
    total.known === total.of || total.sum === null
      ? null
      : say('cell.knownShort', { known: total.known, of: total.of });
  const lines = [known, span].filter((line) => line !== null);
  return lines.length === 0 ? null : lines.join('\n');
}

/** What stands in the editor and goes to Excel: digits without the words around them, empty for unknown. */
export function plainFigure(cell: MatrixCell | undefined, words: FaceWords): string {
  if (cell === undefined || cell.value === null) return '';
  return figureText(cell, words);
}

export function findingTitle(finding: Finding, { say, language }: FaceWords): string {
  return say(findingKey(finding.code, 'what'), findingValues(finding, language));
}

export function findingReason(finding: Finding, areaName: string, { say, language }: FaceWords): string {
  return say(findingKey(finding.code, 'why'), { area: areaName, ...findingValues(finding, language) });
}

function figureText(cell: MatrixCell, { say, language }: FaceWords): string {
  if (cell.value === null) return '–';
  const number = numberText(cell.value, language);
  return cell.certainty === 'approximate' ? say('cell.approximate', { value: number }) : number;
}

function conflictWords(cell: MatrixCell, { say, language }: FaceWords): string[] {
  if (!cell.isConflict) return [];
  if (cell.span === null || cell.span[0] === cell.span[1]) return [say('cell.conflictSame')];
  return [say('cell.conflict', spanValues(cell.span, language))];
}

/** The value that does not count now, next to the one that does: "of 230". */
function otherValue(cell: MatrixCell, { say, language }: FaceWords): string | null {
  const other = cell.span?.find((value) => value !== cell.value);
  return other === undefined ? null : say('cell.otherValue', { value: numberText(other, language) });
}

function spanOf(span: readonly [number, number] | null, { say, language }: FaceWords): string | null {
  if (span === null || span[0] === span[1]) return null;
  return say('cell.spanShort', spanValues(span, language));
}

function spanValues(span: readonly [number, number], language: string) {
  return { low: numberText(span[0], language), high: numberText(span[1], language) };
}

function gravest(findings: readonly Finding[]): Finding['level'] | null {
  if (findings.some((finding) => finding.level === 'error')) return 'error';
  return findings.length > 0 ? 'warning' : null;
}

function sentence(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

const findingCodes = [
  'amv-exceeds-total',
  'occupied-exceeds-realised',
  'negative',
  'unknown-area',
  'unknown-group',
  'unknown-period',
  'kind-does-not-fit',
  'written-after-deletion',
  'on-behalf',
] as const;

function findingKey<P extends 'what' | 'why'>(code: string, part: P) {
  const known = findingCodes.find((each) => each === code) ?? 'other';
  return `findings.${known}.${part}` as const;
}

function findingValues(finding: Finding, language: string): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(finding.values).map(([key, value]) => [
      key,
      typeof value === 'number' ? numberText(value, language) : value,
    ]),
  );
}
