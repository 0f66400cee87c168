/** Joins class names and leaves out what is off: `classNames(styles.button, small && styles.small)`. */
export function classNames(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
