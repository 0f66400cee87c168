import type { AgreementNumber } from '../agreement';

/** `VENR-2026-03`; empty when no number is given yet. */
export function numberText(number: AgreementNumber | null): string {
  if (number === null) return '';
  return `${number.letters}-${number.year}-${String(number.serial).padStart(2, '0')}`;
}

/** Reads `VENR-2026-03`, also in small letters and with spaces; null for anything else. */
export function parseAgreementNumber(text: string): AgreementNumber | null {
  const match = /^([A-Za-z]{4})[\s–-]*(\d{4})[\s–-]*0*(\d{1,4})$/.exec(text.trim());
  if (match === null || Number(match[3]) === 0) return null;
  return { letters: (match[1] ?? '').toUpperCase(), year: Number(match[2]), serial: Number(match[3]) };
}

/** The serial after the highest that this party gave out in a year, deleted agreements too: their numbers were mailed. */
export function nextSerial(given: readonly (AgreementNumber | null)[], letters: string, year: number): number {
  const serials = given.flatMap((each) => (each?.letters === letters && each.year === year ? [each.serial] : []));
  return Math.max(0, ...serials) + 1;
}

export interface DoubledNumber {
  readonly id: string;
  /** The agreement that keeps the number: the one that was begun first. */
  readonly keeper: string;
  readonly proposed: AgreementNumber;
}

/**
 * Agreements that bear the number of another one: two sites of one party each gave out the same serial. Nothing is
 * renumbered: the later one (its id is a UUIDv7, so ids are in the order in which they were made) gets a proposal.
 */
export function doubledNumbers(
  agreements: readonly { readonly id: string; readonly number: AgreementNumber | null }[],
): DoubledNumber[] {
  const byNumber = new Map<string, { id: string; number: AgreementNumber }[]>();
  for (const { id, number } of agreements) {
    if (number === null) continue;
    const key = numberText(number);
    byNumber.set(key, [...(byNumber.get(key) ?? []), { id, number }]);
  }
  const given = agreements.map(({ number }) => number);
  return [...byNumber.values()].flatMap((same) => {
    const [keeper, ...later] = same.sort((one, other) => (one.id < other.id ? -1 : 1));
    return later.map(({ id, number }) => {
      const proposed = { ...number, serial: nextSerial(given, number.letters, number.year) };
      given.push(proposed);
      return { id, keeper: keeper?.id ?? id, proposed };
    });
  });
}
