import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { pagePreferences } from '../system/page-preferences';

export const minimumSize = { width: 1180, height: 640 };
const defaultSize = { width: 1366, height: 768 };

export interface WindowChoices {
  /** Place and size of the last time, already checked against the present screens. */
  readonly bounds: Rectangle | null;
  readonly isDark: boolean;
  readonly preloadPath: string;
  /** There is something to see as soon as the page is there. */
  readonly hasPicture: boolean;
  readonly iconPath?: string;
}

/** How the window is made. */
export function windowOptions({
  bounds,
  isDark,
  preloadPath,
  hasPicture,
  iconPath,
}: WindowChoices): BrowserWindowConstructorOptions {
  return {
    ...(bounds ?? defaultSize),
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    // Otherwise shown when the page says it has something to show: no white flash.
    show: hasPicture,
    // The page draws the title bar; the buttons in it ask for 'window.control'.
    frame: false,
    title: 'Regietafel',
    backgroundColor: isDark ? '#101412' : '#f1f3ef',
    ...(iconPath ? { icon: iconPath } : {}),
    webPreferences: pagePreferences(preloadPath),
  };
}
