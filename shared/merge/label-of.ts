import type { PassedOn } from '../domain/passed-on';
import type { Author } from './plan';
import type { Label, Origin, RegisterState } from './types';

/** The label of an own write: who, when and why. */
export function labelOf(author: Author, origin: Origin, detail?: string, passedOn?: PassedOn): Label {
  return {
    at: author.at,
    party: author.party,
    function: author.function,
    origin,
    ...(detail === undefined || detail === '' ? {} : { detail }),
    ...(author.onBehalfOf === undefined ? {} : { onBehalfOf: author.onBehalfOf }),
    ...(passedOn === undefined ? {} : { passedOn }),
  };
}

/**
 * The label of one write that is known with two: the earlier one, else the smaller text. Answers the same in any order
 * and grouping, so that copies that exchanged everything agree on labels too.
 */
export function earlierLabel(one: Label, other: Label): Label {
  if (one === other || sameLabel(one, other)) return one;
  return labelText(one) < labelText(other) ? one : other;
}

/** Of two states with the same siblings: whether their labels are the same as well. Relies on sorted siblings. */
export function sameLabels(left: RegisterState, right: RegisterState): boolean {
  return left.siblings.every(({ label }, index) => {
    const other = right.siblings[index]?.label;
    return other !== undefined && (label === other || sameLabel(label, other));
  });
}

function sameLabel(one: Label, other: Label): boolean {
  return (
    one.at === other.at &&
    one.party === other.party &&
    one.function === other.function &&
    one.origin === other.origin &&
    (one.detail ?? '') === (other.detail ?? '') &&
    (one.onBehalfOf ?? '') === (other.onBehalfOf ?? '') &&
    passedOnText(one) === passedOnText(other)
  );
}

function labelText(label: Label): string {
  const { at, party, function: role, origin, detail, onBehalfOf } = label;
  return JSON.stringify([at, party, role, origin, detail ?? '', onBehalfOf ?? '', passedOnText(label)]);
}

function passedOnText({ passedOn }: Label): string {
  return passedOn === undefined ? '' : JSON.stringify([passedOn.how, passedOn.by, passedOn.on]);
}

/** Acting for a party: being it, or writing on its behalf. */
export function actsFor(author: Author): string {
  return author.onBehalfOf ?? author.party;
}
