const MB = 1024 * 1024;

/** Far above what 31 municipalities mail each other, far below what hurts a laptop. */
export const limits = {
  fileBytes: 25 * MB,
  entries: 2_000,
  partBytes: 200 * MB,
  totalBytes: 300 * MB,
  /** An honest sheet of 100,000 rows compresses 10 to 1. */
  ratio: 250,
  ratioFromBytes: 2 * MB,
  xmlDepth: 64,
  sheets: 60,
  rows: 100_000,
  columns: 200,
  cells: 2_000_000,
  text: 32_767,
  milliseconds: 30_000,
  residentBytes: 700 * MB,
  pollMilliseconds: 250,
} as const;
