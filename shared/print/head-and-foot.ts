import { formatLongDate } from '../text/dates';
import { fill } from '../text/fill';
import { printWords } from './print-words';
import type { PrintedAgreement } from './printed-agreement';

/** What stands at the top of every sheet: dossier, kind and number, version, status; and what must not be overlooked. */
export function headOf(agreement: PrintedAgreement): { readonly line: string; readonly marks: readonly string[] } {
  const { head } = printWords(agreement.locale);
  const number = agreement.number === '' ? head.noNumber : agreement.number;
  const name = fill(head.kindAndNumber, { kind: head.kinds[agreement.kind], number });
  const version = fill(head.version, { version: agreement.version });
  const status = fill(head.status, { status: agreement.statusName });
  const marks = [...(agreement.isExample ? [head.example] : []), ...(agreement.isDraft ? [head.draft] : [])];
  return { line: [agreement.dossierTitle, `${name}, ${version}`, status].join(' · '), marks };
}

/** What stands at the foot of every sheet: which position, and when it was printed. */
export function footOf({ locale, day, certainty, printedOn }: PrintedAgreement): {
  readonly figures: string;
  readonly printed: string;
} {
  const { foot } = printWords(locale);
  const stand = day === null ? foot.standOnDays : fill(foot.standOn, { day: formatLongDate(day, locale) });
  return {
    figures: `${stand} ${foot.figures[certainty]}`,
    printed: fill(foot.printedOn, { day: formatLongDate(printedOn, locale) }),
  };
}

/** The name of the whole: title of the PDF, and of the preview for who cannot see it. */
export function printTitle({ locale, number, version, title }: PrintedAgreement): string {
  const words = printWords(locale);
  return fill(words.title, {
    number: number === '' ? words.head.noNumber : number,
    version,
    title: title === '' ? words.untitled : title,
  });
}
