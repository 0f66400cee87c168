/** The smallest part that is not cut: a heading, a line, a row. Sizes in px. */
export interface Atom {
  readonly height: number;
  /** Room above it, unless it begins a sheet. */
  readonly space: number;
  /** Height of what is repeated above it when it begins a sheet: the head of its table. */
  readonly repeated: number;
  /** Stays on the sheet of the atom before it. */
  readonly isGlued: boolean;
}

/**
 * With which atom each sheet begins. Every sheet takes as much as fits; what is glued together goes to the next sheet
 * together, and is cut only where it is higher than a whole sheet.
 */
export function cutSheets(atoms: readonly Atom[], room: number): readonly number[] {
  const starts: number[] = [];
  for (let start = 0; start < atoms.length; start = nextStart(atoms, start, room)) starts.push(start);
  return starts;
}

function nextStart(atoms: readonly Atom[], start: number, room: number): number {
  let used = 0;
  for (const [index, atom] of atoms.entries()) {
    if (index < start) continue;
    used += (index === start ? atom.repeated : atom.space) + atom.height;
    if (used > room && index > start) return lastCutBefore(atoms, start, index);
  }
  return atoms.length;
}

function lastCutBefore(atoms: readonly Atom[], start: number, tooFar: number): number {
  for (let index = tooFar; index > start; index -= 1) if (atoms[index]?.isGlued !== true) return index;
  return tooFar;
}
