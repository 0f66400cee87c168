import type { Page } from 'playwright/test';

export interface FocusStop {
  readonly name: string;
  /** It stands later in the document than the stop before it. */
  readonly isAfterLast: boolean;
  readonly isInView: boolean;
  readonly hasRing: boolean;
  readonly isInMain: boolean;
}

/** More stops than any screen has: who is not back by then is trapped. */
const most = 250;

/** Presses Tab until it is back at the first stop; gives every stop on the way. */
export async function walkWithTab(window: Page): Promise<FocusStop[]> {
  await window.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    Reflect.set(globalThis, 'walked', []);
  });
  const stops: FocusStop[] = [];
  for (let times = 0; times < most; times += 1) {
    await window.keyboard.press('Tab');
    const stop = await stopNow(window);
    if (stop === 'first again') return stops;
    // Past the last one the focus is on the page itself for a moment.
    if (stop !== null) stops.push(stop);
  }
  throw new Error(`Tab does not come back to the first stop. Last: ${stops.slice(-5).map(({ name }) => name)}`);
}

function stopNow(window: Page): Promise<FocusStop | 'first again' | null> {
  return window.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    // Set before the first press, as a list of elements.
    const walked = Reflect.get(globalThis, 'walked') as HTMLElement[];
    if (walked[0] === element) return 'first again';
    const last = walked.at(-1);
    walked.push(element);
    const follows = last?.compareDocumentPosition(element) ?? Node.DOCUMENT_POSITION_FOLLOWING;
    const { top, bottom, left, right } = element.getBoundingClientRect();
    // Of a check box or a radio button the ring is around what stands for it.
    const drawn = [element, ...document.querySelectorAll('[data-focus-visible]')];
    return {
      name: `${element.getAttribute('role') ?? element.tagName} ${element.ariaLabel ?? element.textContent?.slice(0, 40)}`,
      isAfterLast: (follows & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      isInView: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
      hasRing: drawn.some((each) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(each);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      }),
      isInMain: element.closest('main') !== null,
    };
  });
}
