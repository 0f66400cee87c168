import type { Choice } from './choice-list';

/**
 * The choice that somebody means who typed this and went on without picking: the one called so, or else the only one whose
 * name contains it. Case and accents do not matter.
 */
export function typedChoice(choices: readonly Choice[], typed: string): Choice | undefined {
  const wanted = plain(typed);
  if (wanted === '') return undefined;
  const open = choices.filter((choice) => choice.isDisabled !== true);
  const named = open.filter(({ label }) => plain(label) === wanted);
  const fitting = named.length > 0 ? named : open.filter(({ label }) => plain(label).includes(wanted));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}
