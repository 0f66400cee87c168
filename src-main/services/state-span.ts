import { readValue } from '../../shared/domain/entities';
import type { RegisterState } from '../../shared/merge/types';

/** Lowest and highest of the values that stand, equal when the others are unknown; null when they agree on this number. */
export function spanOfStates(
  state: RegisterState,
  entity: 'quota' | 'realisation',
  part: 'total' | 'amv',
): [number, number] | null {
  const values = state.siblings.map(({ value }) => readValue(entity, 'figures', value)?.[part] ?? null);
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const isAgreed = low === high && known.length === values.length;
  return known.length === 0 || isAgreed ? null : [low, high];
}
