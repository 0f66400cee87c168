const SPECIAL = /[^\x20-\x7e]|_x/;

/**
 * JSON text in printable ASCII: everything else as escapes, and the underscore of `_x` too, since `_x0041_` in a cell is
 * an escape of Excel itself.
 */
export function asciiJson(json: string): string {
  if (!SPECIAL.test(json)) return json;
  return json
    .replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('_x', '\\u005fx');
}
