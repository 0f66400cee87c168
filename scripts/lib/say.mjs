// What the scripts tell the person. Everything goes to stderr: stdout belongs to the program (think of `cli dump`).

export const say = (sentence) => process.stderr.write(`${sentence}\n`);

/** Ends the run with a sentence and no stack trace: for what the person can mend. */
export class Refusal extends Error {}

/** What an older Node did before it handed over to a newer one comes along in the environment. */
const timings = JSON.parse(process.env.REGIETAFEL_TIMINGS ?? '[]');

/** Runs one step and remembers how long it took, for the table at the end. */
export async function timed(name, step) {
  const start = performance.now();
  try {
    return await step();
  } finally {
    timings.push({ name, seconds: (performance.now() - start) / 1000 });
    process.env.REGIETAFEL_TIMINGS = JSON.stringify(timings);
  }
}

export function sayTimes() {
  const total = timings.reduce((sum, { seconds }) => sum + seconds, 0);
  const worthTelling = timings.filter(({ seconds }) => seconds >= 0.05);
  const rows = [...worthTelling, { name: 'together', seconds: total }];
  const width = Math.max(...rows.map(({ name }) => name.length));
  say('');
  for (const { name, seconds } of rows) say(`  ${name.padEnd(width)} ${seconds.toFixed(1).padStart(7)} s`);
}
