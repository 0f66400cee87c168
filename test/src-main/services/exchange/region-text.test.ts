import { expect, test } from 'vitest';
import { recordHead } from '../../../../shared/domain/entities';
import { registerText } from '../../../../src-main/services/exchange/register-text';

const period = recordHead('period', { code: '2026-2' });
const text = (head: Parameters<typeof registerText>[0], register: string, value: unknown, locale: 'nl' | 'en' = 'nl') =>
  registerText(head, register, JSON.stringify(value), locale);

test('in the review a term, milestones and a type of a period are words', () => {
  const term = { from: '2026-07-01', until: '2026-12-31', certainty: 'uncertain' };
  expect(text(period, 'term', term)).toBe('1-7-2026 t/m 31-12-2026, onzeker');
  const milestones = [
    { name: 'Verdeelbesluit', date: '2026-12-31', certainty: 'certain' },
    { name: 'Plekken beschikbaar', date: '2027-07-01', certainty: 'uncertain' },
  ];
  expect(text(period, 'milestones', milestones)).toBe(
    'Verdeelbesluit 31-12-2026, zeker; Plekken beschikbaar 1-7-2027, onzeker',
  );
  expect(text(period, 'type', 'half-year')).toBe('halfjaar');
  expect(text(period, 'type', 'cycle', 'en')).toBe('round');
});

test('inhabitants and the national task are numbers with their day', () => {
  const venlo = recordHead('inhabitants', { municipality: 'GM0983', date: '2025-01-01' });
  expect(text(venlo, 'count', { value: 103_500, certainty: 'certain' })).toBe('103.500');
  expect(text(venlo, 'count', { value: 103_500, certainty: 'uncertain' })).toBe('circa 103.500');
  const task = recordHead('national-task', { group: 'permit-holders', period: '2026-2' });
  expect(text(task, 'inhabitants', { count: 18_044_027, date: '2025-01-01' })).toBe('18.044.027, 1-1-2025');
  expect(text(task, 'persons', null)).toBe('–');
});

test('a rule between groups says its ratio and its reason', () => {
  const pair = recordHead('substitution', { from: 'ukraine', to: 'asylum-seekers' });
  const ratio = { places: 3, covers: 2, reason: 'Besloten op 3 maart.' };
  expect(text(pair, 'ratio', ratio)).toBe('3 voor 2, want: Besloten op 3 maart.');
});
