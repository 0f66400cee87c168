// Comparing ways of doing the same thing: in turns, so that a busy machine slows all of them alike.

/**
 * One way of doing it. `run` does it once and may give its own measurement in milliseconds (of another process, say), or
 * one by the clock with the processor time beside it; without one the time of the
 * call counts. Where both are there, repetitions in which the clock ran on while something else had the processor are set
 * aside: as long as enough are left, the median is of the others. `times` is how often it is run in a round: of what takes a
 * few milliseconds one run says little.
 *
 * @typedef {{ name: string, run: () => unknown, times?: number }} Candidate
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
  /** @type {Map<string, { clock: number, processor: number | null }[]>} */
  const times = new Map(candidates.map(({ name }) => [name, []]));
  const start = performance.now();
  // The first round fills caches and is not counted.
  for (let round = 0; round <= rounds || (isBusy(times) && performance.now() - start < LONGEST); round++) {
    for (const { name, run, times: often = 1 } of inTurn(candidates, round)) {
      for (let each = 0; each < often; each++) {
        const time = await timeOf(run);
        if (round > 0) times.get(name)?.push(time);
      }
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
  const clock = performance.now() - start;
  if (typeof own === 'number') return { clock: own, processor: null };
  return isBoth(own) ? own : { clock, processor: null };
}

const isBoth = (own) => typeof own === 'object' && own !== null && 'clock' in own && 'processor' in own;

/** More rounds are run while the machine is busy, up to so many milliseconds. */
const LONGEST = 60_000;
/** So many repetitions without disturbance make a median. */
const ENOUGH = 9;

/** Repetitions in which the clock ran no more than a quarter longer than this process had the processor. */
const undisturbed = (all) => all.filter(({ clock, processor }) => processor === null || clock <= processor * 1.25);
const knowsProcessor = (all) => all.some(({ processor }) => processor !== null);
const isTooBusy = (all) => knowsProcessor(all) && undisturbed(all).length < ENOUGH;
const isBusy = (times) => [...times.values()].some(isTooBusy);

function rowsOf(times, limits, most) {
  const medians = new Map([...times].map(([name, all]) => [name, clockOf(all)]));
  const anchor = [...medians.values()][0];
  return [...times].map(([name, all]) => {
    const median = medians.get(name);
    const ratio = median / anchor;
    const verdicts = [
      ...(name in limits ? [{ limit: `${limits[name].toFixed(2)} x`, isKept: ratio <= limits[name] }] : []),
      ...(name in most ? [{ limit: `${most[name]} ms`, isKept: median <= most[name] }] : []),
    ];
    const clocks = all.map(({ clock }) => clock);
    const processor = knowsProcessor(all) ? medianOf(all.map((each) => each.processor)) : null;
    const quiet = { count: undisturbed(all).length, of: all.length, isTooFew: isTooBusy(all) };
    return { name, median, least: Math.min(...clocks), most: Math.max(...clocks), ratio, processor, quiet, verdicts };
  });
}

function clockOf(all) {
  return medianOf((isTooBusy(all) ? all : undisturbed(all)).map(({ clock }) => clock));
}

function medianOf(all) {
  const sorted = [...all].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function print(title, rounds, rows) {
  const width = Math.max(...rows.map(({ name }) => name.length));
  console.log(`\n${title} (median of ${rounds}, in turns)`);
  for (const { name, median, least, most, ratio, processor, quiet, verdicts } of rows) {
    const verdict = verdicts.map(({ limit, isKept }) => `  limit ${limit} ${isKept ? 'kept' : 'EXCEEDED'}`).join('');
    const numbers = `${inMilliseconds(median)}  from ${inMilliseconds(least)} to ${inMilliseconds(most)}`;
    const beside =
      processor === null
        ? ''
        : `, processor ${inMilliseconds(processor)}, ${quiet.count} of ${quiet.of} undisturbed${quiet.isTooFew ? ': machine too busy' : ''}`;
    console.log(`  ${name.padEnd(width)}  ${numbers}${beside}  ${ratio.toFixed(2)} x${verdict}`);
  }
}

const inMilliseconds = (time) => `${time.toFixed(time < 100 ? 1 : 0).padStart(6)} ms`;
