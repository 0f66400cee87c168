/** A name of a group within a sentence. Only the first letter: "Ontheemden uit Oekraïne" keeps its country. */
export function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
