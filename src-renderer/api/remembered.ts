import { call } from './client';

/** Steps through a grid change what is remembered many times a second; what they end with is kept. */
const pause = 400;

let known: Readonly<Record<string, string>> = {};
const unsaved = new Map<string, string>();
let timer: number | undefined;

/** What the main process kept of before, at the start. */
export function startRemembered(views: Readonly<Record<string, string>>): void {
  known = views;
}

/** How the screens were left, over a restart too: read at once, kept by the main process. */
export const remembered = {
  getItem: (key: string): string | null => known[key] ?? null,
  setItem: (key: string, text: string): void => {
    if (known[key] === text) return;
    known = { ...known, [key]: text };
    unsaved.set(key, text);
    timer ??= window.setTimeout(keepRemembered, pause);
  },
};

/** Hands what was not kept yet to the main process. */
export function keepRemembered(): void {
  window.clearTimeout(timer);
  timer = undefined;
  // A view that is not kept costs nothing, so nobody is told.
  for (const [key, text] of unsaved) void call('app.remember', { key, text }).catch(() => undefined);
  unsaved.clear();
}
