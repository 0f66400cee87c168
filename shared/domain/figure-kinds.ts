/** The kinds of a number. Two figures of different kinds are different numbers, not a conflict. */
export const quotaKinds = ['indicative', 'agreed', 'reported', 'decided', 'net', 'corrected'] as const;
export const realisationKinds = ['planned', 'realised', 'occupied'] as const;
export const figureKinds = [...quotaKinds, ...realisationKinds] as const;
export type QuotaKind = (typeof quotaKinds)[number];
export type RealisationKind = (typeof realisationKinds)[number];
export type FigureKind = (typeof figureKinds)[number];

/** The word for a kind: persons are housed, places are realised. The same kind, so the same figure, under another word. */
export function kindWord(kind: string, unit: 'places' | 'persons' | null | undefined): string {
  return kind === 'realised' && unit === 'persons' ? 'housed' : kind;
}
