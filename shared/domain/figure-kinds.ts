/** The kinds of a number. Two figures of different kinds are different numbers, not a conflict. */
export const quotaKinds = ['indicative', 'agreed', 'reported', 'decided', 'net', 'corrected'] as const;
export const realisationKinds = ['planned', 'realised', 'occupied'] as const;
export const figureKinds = [...quotaKinds, ...realisationKinds] as const;
export type QuotaKind = (typeof quotaKinds)[number];
export type RealisationKind = (typeof realisationKinds)[number];
export type FigureKind = (typeof figureKinds)[number];
