import type { Say, SayValues } from './say';

const codes = [
  'not-a-date',
  'not-a-number',
  'not-whole',
  'negative',
  'too-large',
  'too-long',
  'not-a-choice',
  'name-missing',
  'places-missing',
  'day-missing',
  'at-least-one',
  'amv-exceeds-total',
  'no-amv',
  'ends-before-begin',
  'choose-group',
  'choose-municipality',
  'same-group',
  'municipality-twice',
  'more-than-layer',
  'more-amv-than-layer',
  'layer-places-unknown',
  'not-lower',
  'amv-does-not-fit',
  'not-before-end',
  'not-after-begin',
  'shares-exceed-layer',
  'shares-exceed-amv',
  'not-yours',
  'facility-gone',
  'layer-gone',
  'dossier-read-only',
] as const;

/** Why what was typed cannot be written, as a sentence with what to do. */
export function problemText(say: Say, { code, values }: { code: string; values: SayValues }): string {
  const known = codes.find((each) => each === code) ?? 'other';
  return say(`problems.${known}`, values);
}
