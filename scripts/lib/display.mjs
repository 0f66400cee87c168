// A screen for the window: the machine's own, or one in memory.
import { spawn } from 'node:child_process';
import { isOnPath } from './run-process.mjs';
import { Refusal } from './say.mjs';
import { hasDisplay, install } from './system-libraries.mjs';

/** Larger than the largest window of the tests. */
const screen = '2000x1200x24';

/** Makes sure that a virtual display can be opened when it is needed. */
export async function ensureDisplay() {
  if (hasDisplay() || isOnPath('Xvfb')) return;
  await install(['xvfb'], 'there is no display, so the window gets a virtual one');
}

/**
 * What to add to the environment of a program with a window; opens a virtual display where there is no other.
 * Not by xvfb-run: that wrapper swallows the signals meant for the program, which then stays behind.
 */
export async function openDisplay() {
  if (hasDisplay()) return {};
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  process.once('exit', () => server.kill());
  const number = await writtenBy(server.stdio[3]);
  if (number === '') throw new Refusal('The virtual display (Xvfb) did not start.');
  // From here on it must not keep us running.
  server.unref();
  return { DISPLAY: `:${number}` };
}

/** Xvfb writes the number of the display that it opened and closes the channel; it closes it with nothing when it fails. */
async function writtenBy(channel) {
  let text = '';
  for await (const piece of channel) text += piece;
  return text.trim();
}
