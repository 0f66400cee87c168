import type { PositionQuestion } from './question';

/** Kinds of received figure that are no recorded figure: places that count on a day. Part of the exchange format. */
export const countsKinds = ['counts-hard', 'counts-soft'] as const;
export type CountsKind = (typeof countsKinds)[number];

/** `counts-soft` is what counts with what is still being explored. */
export function countsKind(certainty: PositionQuestion['certainty']): CountsKind {
  return certainty === 'hard' ? 'counts-hard' : 'counts-soft';
}
