// Comparing ways of doing the same thing: in turns, so that a busy machine slows all of them alike.

/**
 * One way of doing it. `run` does it once and may give its own measurement in milliseconds (of another process, say);
 * without one the time of the call counts.
 *
 * @typedef {{ name: string, run: () => unknown }} Candidate
 */

/**
 * Runs the candidates in turns and prints a table; the first candidate is the anchor that the others are compared with.
 *
 * @param {{ title: string, candidates: Candidate[], rounds?: number, limits?: Record<string, number> }} options
 *   limits: for a candidate's name, the most its median may be as a multiple of the anchor's
 * @returns {Promise<{ title: string, rows: object[], isWithinLimits: boolean }>}
 */
export async function measure({ title, candidates, rounds = 7, limits = {} }) {
  /** @type {Map<string, number[]>} */
  const times = new Map(candidates.map(({ name }) => [name, []]));
  // The first round fills caches and is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (const { name, run } of inTurn(candidates, round)) {
      const time = await timeOf(run);
      if (round > 0) times.get(name)?.push(time);
    }
  }
  const rows = rowsOf(times, limits);
  print(title, rounds, rows);
  return { title, rows, isWithinLimits: rows.every((row) => row.limit === undefined || row.ratio <= row.limit) };
}

/** Each round begins with another candidate: whoever is first pays for what the one before left behind. */
const inTurn = (candidates, round) => candidates.map((_, i) => candidates[(i + round) % candidates.length]);

async function timeOf(run) {
  globalThis.gc?.();
  const start = performance.now();
  const own = await run();
  return typeof own === 'number' ? own : performance.now() - start;
}

function rowsOf(times, limits) {
  const anchor = medianOf([...times.values()][0]);
  return [...times].map(([name, all]) => ({
    name,
    median: medianOf(all),
    least: Math.min(...all),
    most: Math.max(...all),
    ratio: medianOf(all) / anchor,
    limit: limits[name],
  }));
}

function medianOf(all) {
  const sorted = [...all].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function print(title, rounds, rows) {
  const width = Math.max(...rows.map(({ name }) => name.length));
  console.log(`\n${title} (median of ${rounds}, in turns)`);
  for (const { name, median, least, most, ratio, limit } of rows) {
    const verdict = limit === undefined ? '' : `  limit ${limit.toFixed(2)} x ${ratio <= limit ? 'kept' : 'EXCEEDED'}`;
    const numbers = `${milliseconds(median)}  from ${milliseconds(least)} to ${milliseconds(most)}`;
    console.log(`  ${name.padEnd(width)}  ${numbers}  ${ratio.toFixed(2)} x${verdict}`);
  }
}

const milliseconds = (time) => `${time.toFixed(time < 100 ? 1 : 0).padStart(6)} ms`;
