import type { RefusedEdit } from '../../../shared/ipc/schemas/figures';
import type { Say } from './say';

const codes = [
  'not-a-number',
  'not-whole',
  'negative',
  'too-large',
  'read-only',
  'unknown-area',
  'unknown-column',
  'no-amv',
  'kind-not-for-area',
  'dossier-read-only',
  'outside-table',
] as const;

/** Why a typed or pasted text was refused, as a sentence. */
export function refusalText(say: Say, refused: Pick<RefusedEdit, 'code' | 'text' | 'values'>): string {
  const code = codes.find((each) => each === refused.code) ?? 'other';
  return say(`refused.${code}`, { text: refused.text, ...refused.values });
}
