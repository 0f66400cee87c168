/** Letters of a head that fit above a few columns of a small window. */
const fits = 16;

/** The first word of a long name says which group it is; the whole name stands elsewhere on the screen. */
export function shortName(name: string): string {
  return name.length <= fits ? name : (name.split(' ')[0] ?? name);
}
