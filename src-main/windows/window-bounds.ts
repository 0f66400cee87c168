import type { Rectangle } from 'electron';
import { minimumSize } from './window-options';

const grabbable = 80;

/**
 * The remembered bounds if a person can still reach that window, else null.
 *
 * A laptop that left its second screen would otherwise open a window nobody can see.
 */
export function boundsOnScreen(remembered: Rectangle | null, workAreas: readonly Rectangle[]): Rectangle | null {
  if (!remembered) return null;
  const area = workAreas.find((candidate) => isTitleBarReachable(remembered, candidate));
  if (!area) return null;
  const width = Math.min(Math.max(remembered.width, minimumSize.width), area.width);
  const height = Math.min(Math.max(remembered.height, minimumSize.height), area.height);
  return { x: remembered.x, y: remembered.y, width, height };
}

function isTitleBarReachable(window: Rectangle, area: Rectangle): boolean {
  const visible = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  return visible >= grabbable && window.y >= area.y && window.y <= area.y + area.height - grabbable;
}
