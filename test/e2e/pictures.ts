import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Installation } from './installation';

const folder = join(__dirname, '..', 'results', 'pictures');

export const windowSizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}
type ColorScheme = 'light' | 'dark';

/** Gives the window's content this size, as a person would by its edges. */
export async function resizeWindow({ app, window }: Installation, size: WindowSize): Promise<void> {
  const browserWindow = await app.browserWindow(window);
  await browserWindow.evaluate((target, { width, height }) => target.setContentSize(width, height), size);
  await window.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, size);
}

/** Light or dark as the system would ask for it. */
async function setColorScheme({ app, window }: Installation, scheme: ColorScheme): Promise<void> {
  await app.evaluate(({ nativeTheme }, source) => {
    nativeTheme.themeSource = source;
  }, scheme);
  await window.waitForFunction((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme);
}

/** Pictures of the present screen in both sizes, light and dark, into test/results/pictures/. Leaves it light and small. */
export async function takePictures(installation: Installation, screen: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const scheme of ['dark', 'light'] as const) {
    await setColorScheme(installation, scheme);
    for (const size of [...windowSizes].reverse()) {
      await resizeWindow(installation, size);
      const name = `${screen}-${scheme}-${size.width}x${size.height}.png`;
      await installation.window.screenshot({ path: join(folder, name), animations: 'disabled' });
    }
  }
}
