/** A switch or a radio button is an input too, but holds no text to undo, cut or paste. */
const textField = 'textarea, input:not([type="checkbox"], [type="radio"])';

export const isTextField = (place: Element): boolean =>
  place.matches(textField) || (place instanceof HTMLElement && place.isContentEditable);
