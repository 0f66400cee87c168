import { exchange as en } from '../../../shared/text/en/exchange';
import { workbook as workbookEn } from '../../../shared/text/en/workbook';
import { fill } from '../../../shared/text/fill';
import type { Locale } from '../../../shared/text/locale';
import { type ExchangeText, exchange as nl } from '../../../shared/text/nl/exchange';
import { workbook as workbookNl } from '../../../shared/text/nl/workbook';

/** The texts of exchange in this language. */
export function textsOf(locale: Locale): ExchangeText {
  return locale === 'en' ? en : nl;
}

/** The sentence about a cell that could not be read, or about the file; the code itself when there is none. */
export function sentenceOf(
  locale: Locale,
  kind: 'problems' | 'notes',
  code: string,
  values: Readonly<Record<string, string | number>>,
): string {
  const texts: Readonly<Record<string, string>> = (locale === 'en' ? workbookEn : workbookNl)[kind];
  return fill(texts[code] ?? code, values);
}

/** A text by a name that came from data: the name itself when this version has no word for it. */
export function wordFor(words: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(words, name) ? (words[name] ?? name) : name;
}

/** Registers that are what their record is about. */
const speaking: ReadonlySet<string> = new Set(['figures', 'layer', 'places', 'confirmed', 'line']);

const agreementEntities: ReadonlySet<string> = new Set(['agreement', 'transfer', 'agreement-version', 'consent']);

/** The word for a register in a title: none for the figures themselves, and plain words for one of a newer version. */
export function registerWord(
  { registers: ofOthers, agreementRegisters, title }: ExchangeText,
  register: string,
  entity: string,
): string {
  if (speaking.has(register)) return '';
  const registers = agreementEntities.has(entity) ? agreementRegisters : ofOthers;
  return Object.hasOwn(registers, register) ? wordFor(registers, register) : fill(title.unknownRegister, { register });
}
