import { setTimeout } from 'node:timers/promises';
import type { WebContents } from 'electron';

/** How long something may take to appear, in milliseconds: a machine may be slow, and it is only waited for. */
const patience = 60_000;

/** How long a person looks whether a key did something. */
const aWhile = 3_000;

/** Somebody at the keyboard and the mouse of a window: sees what is visible, presses where it is. */
export interface Hand {
  /** Waits until the page shows it. `what` is an expression of the page that is true by then. */
  readonly see: (what: string) => Promise<void>;
  /** Presses the middle of the visible element with these words as its name. */
  readonly press: (selector: string, words: string) => Promise<void>;
  readonly key: (key: string, modifiers?: 'control'[]) => void;
  /** Presses a key with Ctrl, and again after a while as a person does when nothing happens, until the page shows it. */
  readonly keyUntil: (key: string, what: string) => Promise<void>;
  readonly type: (text: string) => void;
}

/**
 * Defined in the page before each question. The words of a thing are its label or its text; when several have them, the
 * one that was drawn last (a dialog lies over the page).
 */
const words = `
  const wordsOf = (element) => (element.getAttribute('aria-label') ?? element.textContent).replace(/\\s+/g, ' ').trim();
  const seen = (selector, words) =>
    [...document.querySelectorAll(selector)]
      .filter((element) => element.getClientRects().length > 0 && wordsOf(element).startsWith(words)).at(-1);
  const rowOf = (name) => seen('[role=row]:has([role=rowheader]), tr:has(th[scope=row], [role=rowheader])', name);
`;

export function handOn(contents: WebContents): Hand {
  const ask = (expression: string): Promise<unknown> =>
    contents.executeJavaScript(`(() => { ${words}; return ${expression}; })()`);

  async function isSeen(expression: string, within: number): Promise<boolean> {
    const end = Date.now() + within;
    while (!(await ask(expression))) {
      if (Date.now() > end) return false;
      await setTimeout(50);
    }
    return true;
  }

  async function waitFor(expression: string): Promise<void> {
    if (!(await isSeen(expression, patience))) throw new Error(`never seen: ${expression}`);
  }

  async function press(selector: string, text: string): Promise<void> {
    const thing = `seen(${JSON.stringify(selector)}, ${JSON.stringify(text)})`;
    await waitFor(`${thing} && !${thing}.closest('[inert]') && !${thing}.matches(':disabled, [aria-disabled=true]')`);
    // Where it stands still: what moves would not be under the mouse any more.
    const middle = `(() => { const box = (${thing}.scrollIntoView({ block: 'nearest' }), ${thing}.getBoundingClientRect());
      return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)].join(); })()`;
    let before = '';
    let place = String(await ask(middle));
    while (place !== before) {
      await setTimeout(100);
      before = place;
      place = String(await ask(middle));
    }
    const [x = 0, y = 0] = place.split(',').map(Number);
    contents.sendInputEvent({ type: 'mouseMove', x, y });
    for (const type of ['mouseDown', 'mouseUp'] as const)
      contents.sendInputEvent({ type, x, y, button: 'left', clickCount: 1 });
  }

  /** The page has the keyboard, also when another window of this display is in front. */
  function key(keyCode: string, modifiers: 'control'[] = []): void {
    contents.focus();
    contents.sendInputEvent({ type: 'keyDown', keyCode, modifiers });
    if (modifiers.length === 0) contents.sendInputEvent({ type: 'char', keyCode, modifiers });
    contents.sendInputEvent({ type: 'keyUp', keyCode, modifiers });
  }

  async function keyUntil(keyCode: string, what: string): Promise<void> {
    for (let turn = 0; turn < patience / aWhile; turn += 1) {
      key(keyCode, ['control']);
      if (await isSeen(what, aWhile)) return;
    }
    throw new Error(`Ctrl ${keyCode} never did: ${what}`);
  }

  return {
    see: waitFor,
    press,
    key,
    keyUntil,
    type: (text) => {
      for (const letter of text) key(letter);
    },
  };
}
