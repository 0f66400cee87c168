import { numberText } from '../../../shared/domain/agreement/agreement-number';
import { fingerprintOf, readContent } from '../../../shared/domain/agreement/content';
import { type RegisterOf, readValue } from '../../../shared/domain/entities';
import { formatDate } from '../../../shared/text/dates';
import { fill } from '../../../shared/text/fill';
import type { Locale } from '../../../shared/text/locale';
import { bareTransferSentence, type TransferNames, transferSentence } from '../../../shared/text/transfer-sentence';
import { agreementsText } from '../agreements/agreement-names';
import {
  type ContentNames,
  noticeWords,
  partiesWords,
  ratioWords,
  renewalWords,
  termWords,
} from '../agreements/content-words';
import { domainText } from '../party-names';

/** How codes within a value of an agreement are called. */
export type AgreementNames = TransferNames &
  Pick<ContentNames, 'facility'> & { readonly party: (code: string) => string };

/**
 * A value of an agreement, a transfer, a version or a consent as a person reads it: "Venray neemt 40 plaatsen voor asielzoekers
 * over van Venlo …", "besloten, 13-10-2026, BW-2026-411". Null for a register whose value says enough by itself, or cannot be
 * read.
 */
export function agreementText(
  entity: string,
  register: string,
  text: string,
  locale: Locale,
  names: AgreementNames | null,
): string | null {
  if (names === null) return null;
  switch (entity) {
    case 'agreement':
      return ofAgreement(register, text, locale, names);
    case 'transfer':
      return ofTransfer(register, text, locale, names);
    case 'agreement-version':
      return ofVersion(register, text, locale, names);
    case 'consent':
      return ofConsent(register, text, locale);
    default:
      return null;
  }
}

function ofAgreement(register: string, text: string, locale: Locale, names: AgreementNames): string | null {
  const words = agreementsText(locale);
  const parties = { ...names, area: names.party };
  const read = <R extends RegisterOf<'agreement'>>(of: R) => readValue('agreement', of, text);
  switch (register) {
    case 'number': {
      const number = read(register);
      return number ? numberText(number) : null;
    }
    case 'parties':
      return partiesWords(read(register) ?? [], parties, locale);
    case 'term':
      return termWords(read(register) ?? { from: null, until: null }, locale);
    case 'stage': {
      const stage = read(register);
      return stage ? words.statuses[stage] : null;
    }
    case 'circle': {
      const circle = read(register);
      return circle ? words.circles[circle] : null;
    }
    case 'ended':
    case 'void':
    case 'evaluated': {
      const stop = read(register);
      return stop ? joined([formatDate(stop.on), stop.reason]) : null;
    }
    case 'ratio': {
      const ratio = read(register);
      return ratio ? ratioWords(ratio, names, locale) : null;
    }
    case 'evaluation': {
      const evaluation = read(register);
      return evaluation ? joined([...evaluation.dates.map(formatDate), evaluation.text]) : null;
    }
    case 'notice': {
      const notice = read(register);
      return notice ? joined([noticeWords(notice.months, locale), notice.text]) : null;
    }
    case 'renewal': {
      const renewal = read(register);
      return renewal ? joined([renewalWords(renewal, locale), renewal.text]) : null;
    }
    case 'facilities':
      return (read(register) ?? []).map(names.facility).join(', ');
    case 'attachments':
      return (read(register) ?? []).map(({ name, kind }) => `${name} (${words.attachmentKinds[kind]})`).join(', ');
    case 'dueDates':
      return (read(register) ?? []).map(({ party, by }) => `${names.party(party)} ${formatDate(by)}`).join(', ');
    default:
      return null;
  }
}

function ofTransfer(register: string, text: string, locale: Locale, names: AgreementNames): string | null {
  if (register === 'line') {
    const line = readValue('transfer', 'line', text);
    return line ? transferSentence(line, names, locale) : null;
  }
  if (register === 'term') return termWords(readValue('transfer', 'term', text) ?? { from: null, until: null }, locale);
  if (register !== 'containedIn') return null;
  const { kinds, yesNo } = domainText(locale);
  const said = readValue('transfer', 'containedIn', text) ?? [];
  return said.map(({ kind, answer }) => `${kinds[kind]}: ${yesNo[answer]}`).join(', ');
}

function ofVersion(register: string, text: string, locale: Locale, names: AgreementNames): string | null {
  if (register === 'proposed') {
    const proposed = readValue('agreement-version', 'proposed', text);
    const values = { version: proposed?.version ?? 0, date: formatDate(proposed?.on ?? '') };
    return proposed ? fill(agreementsText(locale).proposed, values) : null;
  }
  const content = register === 'content' ? (readValue('agreement-version', 'content', text) ?? '') : '';
  const read = content === '' ? null : readContent({ content, fingerprint: fingerprintOf(content) });
  if (read === null) return null;
  return joined([numberText(read.number), ...read.transfers.map((line) => bareTransferSentence(line, names, locale))]);
}

function ofConsent(register: string, text: string, locale: Locale): string | null {
  const words = agreementsText(locale);
  if (register === 'college') {
    const step = readValue('consent', 'college', text);
    return step ? joined([words.collegeStatuses[step.status], day(step.date), step.reference]) : null;
  }
  if (register === 'council') {
    const step = readValue('consent', 'council', text);
    if (!step) return null;
    const { mode, status, date, reference } = step;
    const state = mode === 'not-needed' ? '' : words.councilStatuses[`${mode}-${status}`];
    return joined([words.councilModes[mode], state, day(date), reference]);
  }
  if (register !== 'signature') return null;
  const step = readValue('consent', 'signature', text);
  return step ? joined([words.signatureStatuses[step.status], day(step.date), step.function, step.reference]) : null;
}

function day(date: string | null): string {
  return date === null ? '' : formatDate(date);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
