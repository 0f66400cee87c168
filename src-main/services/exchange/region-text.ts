import { readValue } from '../../../shared/domain/entities';
import { formatDate } from '../../../shared/text/dates';
import { fill } from '../../../shared/text/fill';
import type { Locale } from '../../../shared/text/locale';
import { formatNumber } from '../../../shared/text/numbers';
import { textsOf } from './texts';

/**
 * A value of a round, half-year, number of inhabitants, contact, national task or rule between groups as a person reads it: "1-7-2026 t/m 31-12-2026,
 * zeker". Null for a register whose value says enough by itself, or cannot be read.
 */
export function regionText(entity: string, register: string, text: string, locale: Locale): string | null {
  if (entity === 'period') return periodText(register, text, locale);
  if (entity === 'contact' && register === 'reach') {
    const reach = readValue('contact', 'reach', text);
    return reach ? `${reach.function}, ${reach.address}` : null;
  }
  const { value: words } = textsOf(locale);
  if (entity === 'inhabitants' && register === 'count') {
    const count = readValue('inhabitants', 'count', text);
    if (!count) return null;
    const number = formatNumber(count.value, locale);
    return count.certainty === 'certain' ? number : fill(words.approximate, { number });
  }
  if (entity === 'substitution' && register === 'ratio') {
    const ratio = readValue('substitution', 'ratio', text);
    return ratio ? fill(words.substitution, ratio) : null;
  }
  if (entity !== 'national-task' || register !== 'inhabitants') return null;
  const people = readValue('national-task', 'inhabitants', text);
  return people ? `${formatNumber(people.count, locale)}, ${formatDate(people.date)}` : null;
}

function periodText(register: string, text: string, locale: Locale): string | null {
  const { value: words } = textsOf(locale);
  if (register === 'term') {
    const term = readValue('period', 'term', text);
    if (!term) return null;
    const days = fill(words.term, { from: formatDate(term.from), until: formatDate(term.until) });
    return `${days}, ${words[term.certainty]}`;
  }
  if (register === 'milestones') {
    const milestones = readValue('period', 'milestones', text);
    return milestones
      ? milestones.map(({ name, date, certainty }) => `${name} ${formatDate(date)}, ${words[certainty]}`).join('; ')
      : null;
  }
  if (register !== 'type') return null;
  const type = readValue('period', 'type', text);
  return type ? words.periodTypes[type] : null;
}
