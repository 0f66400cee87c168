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
 * @param {{
 *   title: string,
 *   candidates: Candidate[],
 *   rounds?: number,
 *   limits?: Record<string, number>,
 *   milliseconds?: Record<string, number>,
 * }} options
 *   limits: for a candidate's name, the most its median may be as a multiple of the anchor's;
 *   milliseconds: the most its median may be by itself, where a person waits for it
 * @returns {Promise<{ title: string, rows: object[], isWithinLimits: boolean }>}
 */
export async function measure({ title, candidates, rounds = 7, limits = {}, milliseconds = {} }) {
  /** @type {Map<string, number[]>} */
  const times = new Map(candidates.map(({ name }) => [name, []]));
  // The first round fills caches and is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (const { name, run } of inTurn(candidates, round)) {
      const time = await timeOf(run);
      if (round > 0) times.get(name)?.push(time);
    }
  }
  const rows = rowsOf(times, limits, milliseconds);
  print(title, rounds, rows);
  return { title, rows, isWithinLimits: rows.every((row) => row.verdicts.every(({ isKept }) => isKept)) };
}

/** Each round begins with another candidate: whoever is first pays for what the one before left behind. */
const inTurn = (candidates, round) => candidates.map((_, i) => candidates[(i + round) % candidates.length]);

async function timeOf(run) {
  globalThis.gc?.();
  const start = performance.now();
  const own = await run();
  return typeof own === 'number' ? own : performance.now() - start;
}

function rowsOf(times, limits, most) {
  const anchor = medianOf([...times.values()][0]);
  return [...times].map(([name, all]) => {
    const median = medianOf(all);
    const ratio = median / anchor;
    const verdicts = [
      ...(name in limits ? [{ limit: `${limits[name].toFixed(2)} x`, isKept: ratio <= limits[name] }] : []),
      ...(name in most ? [{ limit: `${most[name]} ms`, isKept: median <= most[name] }] : []),
    ];
    return { name, median, least: Math.min(...all), most: Math.max(...all), ratio, verdicts };
  });
}

function medianOf(all) {
  const sorted = [...all].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function print(title, rounds, rows) {
  const width = Math.max(...rows.map(({ name }) => name.length));
  console.log(`\n${title} (median of ${rounds}, in turns)`);
  for (const { name, median, least, most, ratio, verdicts } of rows) {
    const verdict = verdicts.map(({ limit, isKept }) => `  limit ${limit} ${isKept ? 'kept' : 'EXCEEDED'}`).join('');
    const numbers = `${inMilliseconds(median)}  from ${inMilliseconds(least)} to ${inMilliseconds(most)}`;
    console.log(`  ${name.padEnd(width)}  ${numbers}  ${ratio.toFixed(2)} x${verdict}`);
  }
}

const inMilliseconds = (time) => `${time.toFixed(time < 100 ? 1 : 0).padStart(6)} ms`;
