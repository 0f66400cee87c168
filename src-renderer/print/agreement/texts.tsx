import { printWords } from '../../../shared/print/print-words';
import type { PrintedAgreement, PrintedPart } from '../../../shared/print/printed-agreement';
import { paragraphs, termText } from '../../../shared/print/term-sentences';
import { fill } from '../../../shared/text/fill';
import { formatNumber } from '../../../shared/text/numbers';
import type { Block } from '../sheets/block';

/** A section of words: its heading and its text. */
export interface TextSection {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The registers it shows. */
  readonly parts: readonly PrintedPart[];
}

/** What is agreed besides numbers; a part of which nothing is agreed says so, except the free text. */
export function textSections(agreement: PrintedAgreement): readonly TextSection[] {
  const { sections, nothing } = printWords(agreement.locale);
  const { conditions, fallback, money } = agreement;
  const agreed = agreedText(agreement);
  return [
    ...(agreed === ''
      ? []
      : [{ id: 'agreed', title: sections.agreed, text: agreed, parts: ['text', 'ratio', 'facilities'] as const }]),
    { id: 'conditions', title: sections.conditions, text: conditions || nothing.conditions, parts: ['conditions'] },
    { id: 'fallback', title: sections.fallback, text: fallback || nothing.fallback, parts: ['fallback'] },
    { id: 'term', title: sections.term, text: termText(agreement), parts: ['term', 'notice', 'renewal', 'evaluation'] },
    { id: 'money', title: sections.money, text: money || nothing.money, parts: ['money'] },
  ];
}

function agreedText({ locale, text, ratio, ratioReasoning, facilities }: PrintedAgreement): string {
  const words = printWords(locale);
  const numbers =
    ratio === null
      ? ''
      : fill(words.ratio, {
          ...ratio,
          given: formatNumber(ratio.given, locale),
          taken: formatNumber(ratio.taken, locale),
        });
  const places = facilities.length === 0 ? '' : fill(words.facilities, { names: facilities.join(', ') });
  return paragraphs(text, [numbers, ratioReasoning].filter((each) => each !== '').join(' '), places);
}

export type Numbered = (title: string, parts?: readonly PrintedPart[]) => string;

/** Beside each other as long as both are short. */
const short = 240;

export function textBlocks(sections: readonly TextSection[], numbered: Numbered): readonly Block[] {
  const [first, second, ...rest] = sections;
  if (first === undefined) return [];
  const isPair = second !== undefined && isShort(first) && isShort(second);
  return isPair
    ? [pair(first, second, numbered), ...textBlocks(rest, numbered)]
    : [...stacked(first, numbered), ...textBlocks(sections.slice(1), numbered)];
}

const isShort = ({ text }: TextSection) => text.length <= short && text.split('\n').length <= 3;

function pair(left: TextSection, right: TextSection, numbered: Numbered): Block {
  const content = (
    <div className="paper-pair">
      {[left, right].map(({ id, title, text, parts }) => (
        <section key={id}>
          <h2>{numbered(title, parts)}</h2>
          <p className="paper-text">{text}</p>
        </section>
      ))}
    </div>
  );
  return { kind: 'solid', id: left.id, space: 14, content };
}

function stacked({ id, title, text, parts }: TextSection, numbered: Numbered): readonly Block[] {
  return [
    { kind: 'solid', id: `${id}-title`, space: 14, content: <h2>{numbered(title, parts)}</h2> },
    { kind: 'text', id, space: 4, isGlued: true, text: text.trim(), className: '' },
  ];
}
