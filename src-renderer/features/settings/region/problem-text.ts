import type { Say, SayValues } from './say';

const codes = [
  'not-a-date',
  'not-a-number',
  'not-whole',
  'negative',
  'too-large',
  'name-missing',
  'day-missing',
  'reason-missing',
  'side-missing',
  'country-without-people',
  'unknown-area',
  'read-only',
  'carry-is-computed',
] as const;

/** Why what was typed cannot be written, as a sentence with what to do. */
export function problemText(say: Say, { code, values }: { code: string; values: SayValues }): string {
  const known = codes.find((each) => each === code) ?? 'other';
  return say(`problems.${known}`, values);
}
