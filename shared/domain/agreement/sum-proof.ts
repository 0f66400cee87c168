import type { AgreementContent, ContentTransfer } from './content';

/** What a party has of one group in one period before and after an agreement, in places or persons; null is unknown. */
export interface PartyMove {
  readonly party: string;
  readonly given: MovedPair;
  readonly taken: MovedPair;
}

export interface MovedPair {
  readonly total: number;
  /** Null: a line does not say how many amv. */
  readonly amv: number | null;
}

/** That an agreement moves and neither makes nor loses anything: per group, period and kind of figure. */
export interface SumProof {
  readonly group: string;
  readonly period: string;
  readonly kind: ContentTransfer['kind'];
  readonly parties: readonly PartyMove[];
  /** Σ taken − Σ given over the parties; 0 is the proof. Null: a line has no number yet. */
  readonly difference: { readonly total: number | null; readonly amv: number | null };
  readonly isProven: boolean;
}

/**
 * The proof for every group and period that an agreement touches. A line without a number, from or to a municipality that
 * is no party, or to itself breaks it.
 */
export function sumProofs({ transfers, parties }: Pick<AgreementContent, 'transfers' | 'parties'>): SumProof[] {
  const members = new Set(parties.map(({ party }) => party));
  const keys = new Map<string, ContentTransfer[]>();
  for (const line of transfers) {
    const key = [line.group, line.period, line.kind].join(' ');
    keys.set(key, [...(keys.get(key) ?? []), line]);
  }
  return [...keys.values()].flatMap((lines) => {
    const [first] = lines;
    return first === undefined ? [] : [proofOf(first, lines, members)];
  });
}

function proofOf(
  { group, period, kind }: ContentTransfer,
  lines: readonly ContentTransfer[],
  members: ReadonlySet<string>,
): SumProof {
  const codes = [...members].filter((code) => lines.some(({ from, to }) => from === code || to === code));
  const parties = codes.map((party) => ({
    party,
    given: movedOf(lines.filter(({ from }) => from === party)),
    taken: movedOf(lines.filter(({ to }) => to === party)),
  }));
  const isKnown = lines.every(({ total }) => total !== null);
  const total = parties.reduce((sum, { given, taken }) => sum + taken.total - given.total, 0);
  const amv = parties.reduce<number | null>(
    (sum, { given, taken }) =>
      sum === null || given.amv === null || taken.amv === null ? null : sum + taken.amv - given.amv,
    0,
  );
  const difference = { total: isKnown ? total : null, amv: isKnown ? amv : null };
  return { group, period, kind, parties, difference, isProven: difference.total === 0 && (amv === 0 || amv === null) };
}

function movedOf(lines: readonly ContentTransfer[]): MovedPair {
  return lines.reduce<MovedPair>(
    (sum, { total, amv }) => ({
      total: sum.total + (total ?? 0),
      amv: sum.amv === null || amv === null ? null : sum.amv + amv,
    }),
    { total: 0, amv: 0 },
  );
}
