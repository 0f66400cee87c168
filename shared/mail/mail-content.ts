import { formatLongDate } from '../text/dates';
import { mail as en } from '../text/en/mail';
import { fill } from '../text/fill';
import type { Locale } from '../text/locale';
import { mail as nl } from '../text/nl/mail';

/** What a mail with a workbook is for: to have it filled in, as an answer, for information, or only to be read. */
export type MailPurpose = 'ask' | 'answer' | 'inform' | 'bare';

/** What the words of a mail are made of. Parties and functions, never persons. */
export interface MailFacts {
  readonly purpose: MailPurpose;
  readonly dossier: string;
  readonly isExample: boolean;
  readonly sender: string;
  readonly senderFunction: string;
  readonly addressee: string;
  /** What is in the workbook, by kind of record, in the order in which it is said. */
  readonly contents: readonly { readonly entity: string; readonly count: number }[];
  /** Agreements on which the addressee is asked to decide. */
  readonly consents: readonly { readonly number: string; readonly title: string; readonly by: string | null }[];
  /** ISO day on which an answer is expected at the latest; null: none was named. Only said when something is asked. */
  readonly replyBy: string | null;
}

/** Subject and text of the mail, in paragraphs with an empty line between them. */
export function mailContent(facts: MailFacts, locale: Locale): { readonly subject: string; readonly text: string } {
  const texts = locale === 'en' ? en : nl;
  const { purpose, dossier, sender, addressee, replyBy } = facts;
  const date = replyBy === null ? '' : formatLongDate(replyBy, locale);
  const values = { dossier, sender, addressee, date };
  const subject = purpose === 'ask' && replyBy !== null ? texts.subject.askBy : texts.subject[purpose];
  const paragraphs = [
    [texts.greeting],
    facts.isExample ? [texts.example] : [],
    [texts.about[purpose], ...contentLines(facts, texts)],
    purpose === 'ask' ? [texts.ask.title, texts.ask.check, replyBy === null ? texts.ask.send : texts.ask.sendBy] : [],
    consentLines(facts, texts, locale),
    purpose === 'bare' ? [] : howLines(purpose, texts),
    [texts.ending, facts.senderFunction, sender].filter((line) => line !== ''),
  ];
  const text = paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return { subject: fill(subject, values), text: fill(text.join('\n\n'), values) };
}

type MailTexts = typeof nl;

function contentLines({ contents }: MailFacts, texts: MailTexts): string[] {
  const words: Readonly<Record<string, string>> = texts.entity;
  const parts = contents.flatMap(({ entity, count }) => {
    const word = words[`${entity}_${count === 1 ? 'one' : 'other'}`];
    return word === undefined || count === 0 ? [] : [fill(word, { count })];
  });
  return parts.length === 0 ? [] : [fill(texts.contents, { contents: parts.join(', ') })];
}

function consentLines({ consents }: MailFacts, { ask }: MailTexts, locale: Locale): string[] {
  if (consents.length === 0) return [];
  const lines = consents.map(({ number, title, by }) =>
    by === null
      ? fill(ask.consent, { number, title })
      : fill(ask.consentBy, { number, title, date: formatLongDate(by, locale) }),
  );
  return [ask.consents, ...lines];
}

function howLines(purpose: MailPurpose, { how }: MailTexts): string[] {
  if (purpose !== 'ask') return [how.title, how.program, how.read];
  return [how.title, how.program, how.programBack, how.excel];
}
