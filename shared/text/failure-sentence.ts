import type { Failure } from '../ipc/reply';
import { app as appEn } from './en/app';
import { failures as failuresEn } from './en/failures';
import { workbook as workbookEn } from './en/workbook';
import { fill } from './fill';
import type { Locale } from './locale';
import { app as appNl } from './nl/app';
import { failures as failuresNl } from './nl/failures';
import { workbook as workbookNl } from './nl/workbook';

/** The sentence of an expected failure; the code itself when there is none. */
export function failureSentence(failure: Failure, locale: Locale): string {
  const isEnglish = locale === 'en';
  const workbook = isEnglish ? workbookEn : workbookNl;
  const app = isEnglish ? appEn : appNl;
  const failures = isEnglish ? failuresEn : failuresNl;
  const refusals = Object.entries(workbook.refusals).map(([code, text]) => [`workbook-${code}`, text] as const);
  const texts: Readonly<Record<string, string>> = {
    ...Object.fromEntries(refusals),
    ...app.failures,
    ...failures,
  };
  return fill(texts[failure.code] ?? failure.code, failure.values ?? {});
}
