import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App, BrowserWindow, Dialog } from 'electron';
import { handOn } from './hand';
import { closeWindow, journey, reopen } from './journey';
import { type Smoke, smokeMark } from './smoke-switch';
import { startTimes } from './start-times';

interface Program {
  readonly app: App;
  readonly window: BrowserWindow;
  readonly dialog: Dialog;
  /** The window began with the picture of last time (docs/decisions/0047). */
  readonly hasPicture: boolean;
}

/**
 * Tries the program out on itself, in its own window, with an example dossier in a folder to be thrown away: the package
 * can be driven by nobody else, since its inspector is off. Says what it saw, a line each, on stdout and in the folder (a
 * window program of Windows has no console); exit 0 when all was as it should be, else 1.
 */
export async function runSmoke({ folder, step }: Smoke, { app, window, dialog, hasPicture }: Program): Promise<void> {
  const say = (sentence: string) => {
    appendFileSync(join(folder, smokeMark), `${sentence}\n`);
    process.stdout.write(`${sentence}\n`);
  };
  try {
    say(`${step}: Regietafel ${app.getVersion()}, Electron ${process.versions.electron}, ${process.platform}`);
    say(hasPicture ? 'begins with its first picture' : 'begins without a picture');
    const hand = handOn(window.webContents);
    if (step === 'start') {
      const { picture, operable } = await startTimes(window);
      say(`picture at ${picture}`);
      say(`operable at ${operable}`);
    } else {
      await { journey, reopen }[step]({ hand, folder, dialog, say });
    }
    app.once('quit', () => say(`${step}: closed, all well`));
    if (step === 'start') app.quit();
    else await closeWindow(hand);
  } catch (error) {
    say(`${step}: FAILED: ${error instanceof Error ? error.message : error}`);
    app.exit(1);
  }
}
