import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures';
import { FirstRunPage } from '../page-models/first-run-page';
import { resizeWindow, windowSizes } from '../pictures';
import { expectAccessible } from './axe';
import { type FocusStop, walkWithTab } from './focus-walk';
import { openScreen, screens } from './screens';
import { cutTexts, unreadableTexts } from './seen-text';

test('on every screen axe finds nothing, and Tab goes through it in reading order and comes back', async ({
  program,
}) => {
  const { window } = program;
  const [small] = windowSizes;
  await resizeWindow(program, small);
  await new FirstRunPage(program).startExampleAsSupport();
  for (const screen of screens) {
    await test.step(screen.name, async () => {
      await openScreen(window, screen);
      await expectAccessible(window);
      expectReadingOrder(await walkWithTab(window));
    });
  }
});

/** Tab goes on in the order of the document, and once, past the end, back to its top. */
function expectReadingOrder(stops: readonly FocusStop[]): void {
  const names = (of: (stop: FocusStop) => boolean) => stops.filter(of).map(({ name }) => name);
  expect(names(({ isInMain }) => isInMain).length).toBeGreaterThan(2);
  expect(names(({ isAfterLast }) => !isAfterLast).length).toBeLessThanOrEqual(1);
  expect(names(({ hasRing }) => !hasRing)).toEqual([]);
  expect(names(({ isInView }) => !isInView)).toEqual([]);
}

test('at 100 and 200 percent, in forced colours and without motion, nothing on any screen is lost', async ({
  program,
}) => {
  const { window, app } = program;
  const [small] = windowSizes;
  await resizeWindow(program, small);
  await new FirstRunPage(program).startExampleAsSupport();
  const shown = await app.browserWindow(window);
  const zoom = (factor: number) => shown.evaluate(({ webContents }, to) => webContents.setZoomFactor(to), factor);

  for (const screen of screens) {
    await test.step(screen.name, async () => {
      await openScreen(window, screen);
      expect(await cutTexts(window)).toEqual([]);

      await window.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      expect(await unreadableTexts(window)).toEqual([]);
      expect(await moving(window)).toEqual([]);
      await window.emulateMedia({ forcedColors: null, reducedMotion: null });

      await zoom(2);
      await window.waitForFunction(() => innerWidth === 683);
      expect(await cutTexts(window)).toEqual([]);
      expect(await besideWindow(window)).toEqual([]);
      await zoom(1);
      await window.waitForFunction(() => innerWidth === 1366);
    });
  }
});

/** What still moves where the person asked for no motion. */
function moving(window: Page): Promise<string[]> {
  return window.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        const lasts = (durations: string) => durations.split(',').some((each) => Number.parseFloat(each) > 0.01);
        return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration));
      })
      .map((element) => `${element.tagName} ${element.className}`),
  );
}

/** Controls that lie beside the window, where no bar of their own scrolls them into it. */
function besideWindow(window: Page): Promise<string[]> {
  return window.evaluate(() => {
    const scrolls = (element: Element | null): boolean => {
      for (let each = element; each !== null && each !== document.body; each = each.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(each).overflowX) && each.scrollWidth > each.clientWidth) return true;
      }
      return false;
    };
    return [...document.querySelectorAll<HTMLElement>('button, a, input, select, textarea, h1, h2')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
      .filter((element) => getComputedStyle(element).clipPath === 'none' && !scrolls(element))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > innerWidth + 1 || left < -1;
      })
      .map((element) => `${element.tagName} ${element.textContent}`);
  });
}
