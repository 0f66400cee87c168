import type { Page } from 'playwright/test';

/**
 * Texts of the screen that are cut off: an ellipsis, or words beside their box.
 *
 * A name that says itself in full under the pointer is not cut, and neither is a cell of a grid: there the screen says the
 * active one in full, and columns are as wide as one makes the window.
 */
export function cutTexts(window: Page): Promise<string[]> {
  return window.evaluate(() => {
    const isHidden = (element: Element) => {
      const { clipPath, visibility, display } = getComputedStyle(element);
      return clipPath !== 'none' || visibility === 'hidden' || display === 'none';
    };
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = overflowX === 'hidden' || overflowX === 'clip';
        const isCut =
          element.scrollWidth > element.clientWidth + 1 ||
          (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 4);
        const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
        return hides && isCut && hasText && element.clientWidth > 1;
      })
      .filter((element) => element.closest('[title], [role="grid"], .visually-hidden') === null)
      .filter((element) => !isHidden(element))
      .map((element) => `${element.textContent} (${element.scrollWidth} in ${element.clientWidth})`);
  });
}

/** Texts that cannot be told from what they stand on, in the colours that the screen has now. */
export function unreadableTexts(window: Page): Promise<string[]> {
  return window.evaluate(() => {
    const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!paint) throw new Error('no canvas');
    /** Light of colours laid over one another, the last one on top: some system colours let through what is below. */
    const luminance = (...colors: readonly string[]) => {
      for (const color of ['Canvas', ...colors]) {
        paint.fillStyle = color;
        paint.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = [...paint.getImageData(0, 0, 1, 1).data].map((part) => {
        const share = part / 255;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const isForced = matchMedia('(forced-colors: active)').matches;
    const adjusts = (element: Element) => getComputedStyle(element).getPropertyValue('forced-color-adjust') !== 'none';
    const grounds = (element: Element | null): string[] =>
      element === null ? [] : [...grounds(element.parentElement), getComputedStyle(element).backgroundColor];
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''))
      .filter((element) => element.checkVisibility() && element.closest('.visually-hidden, [disabled], svg') === null)
      .filter((element) => {
        // Behind text that follows forced colours, except on a button, the browser paints a plate of the canvas.
        const isPlated = isForced && adjusts(element) && element.closest('button, select, input') === null;
        const below = isPlated ? [] : grounds(element);
        const [one, other] = [luminance(...below, getComputedStyle(element).color), luminance(...below)];
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < 4.5;
      })
      .map((element) => element.textContent ?? '');
  });
}
