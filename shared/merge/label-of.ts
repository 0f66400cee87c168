import type { Author } from './plan';
import type { Label, Origin } from './types';

/** The label of an own write: who, when and why. */
export function labelOf(author: Author, origin: Origin, detail?: string): Label {
  return {
    at: author.at,
    party: author.party,
    function: author.function,
    origin,
    ...(detail === undefined || detail === '' ? {} : { detail }),
    ...(author.onBehalfOf === undefined ? {} : { onBehalfOf: author.onBehalfOf }),
  };
}

/** Acting for a party: being it, or writing on its behalf. */
export function actsFor(author: Author): string {
  return author.onBehalfOf ?? author.party;
}
