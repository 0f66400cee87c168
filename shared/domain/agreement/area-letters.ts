/**
 * The four letters of every area in its agreement numbers: Venray is VENR, Venlo VENL. Where names begin alike, the fourth
 * letter is the first one that tells a name from all of those: Roermond ROEM, Roerdalen ROED, Beek BEEK, Beekdaelen BEED.
 * It depends on the names alone, not on their order.
 *
 * @param areas codes with names; the region among them.
 */
export function areaLetters(areas: readonly { readonly code: string; readonly name: string }[]): Map<string, string> {
  const plain = areas.map(({ code, name }) => ({ code, letters: lettersIn(name) }));
  const letters = new Map<string, string>();
  const taken = new Set<string>();
  const sorted = [...plain].sort((one, other) => compare(one.letters, other.letters) || compare(one.code, other.code));
  for (const area of sorted) {
    const others = plain.filter(({ code }) => code !== area.code).map((other) => other.letters);
    const free = [...candidates(area.letters, others), ...spare(area.letters)].find((each) => !taken.has(each));
    const chosen = free ?? area.letters.slice(0, 4).padEnd(4, 'X');
    taken.add(chosen);
    letters.set(area.code, chosen);
  }
  return letters;
}

/** "'s-Hertogenbosch" → SHERTOGENBOSCH, "Beek (L.)" → BEEK. */
function lettersIn(name: string): string {
  const bare = name.replace(/\(.*?\)/g, '').normalize('NFD');
  const letters = bare.replace(/[^A-Za-z]/g, '').toUpperCase();
  return letters === '' ? 'XXXX' : letters;
}

/** The first four where no other name begins so; else three and the first letter by which it differs from those. */
function candidates(own: string, others: readonly string[]): string[] {
  const alike = others.filter((other) => other.slice(0, 4) === own.slice(0, 4));
  const first = own.slice(0, 4).padEnd(4, 'X');
  if (alike.length === 0) return [first];
  const at = Math.max(...alike.map((other) => firstDifference(own, other)));
  return own.length > at ? [own.slice(0, 3) + own.charAt(at), first] : [first];
}

/** When all else is taken: three letters and any later one, then the alphabet. */
function spare(own: string): string[] {
  const three = own.slice(0, 3).padEnd(3, 'X');
  return [...own.slice(3), ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => three + letter);
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
