import type { Preferences } from '../../shared/ipc/schemas/app';

const root = '<div id="root"></div>';

/**
 * The page as it goes out: already in the chosen language, colours and density, and with the first picture in its place.
 * The picture is there to be seen: nobody can operate it, and React replaces it whole by its first drawing. Nothing is
 * painted before all of it is there: one drawing instead of two.
 */
export function startMarkup(html: string, preferences: Preferences, picture: string | null): string {
  const { language, theme, density } = preferences;
  const page = html.replace(/<html[^>]*>/, `<html lang="${language}" data-theme="${theme}" data-density="${density}">`);
  // A function: what a person typed may hold the signs that a replacement text gives a meaning.
  if (picture === null) return page;
  return page
    .replace('</head>', '<link rel="expect" href="#picture-end" blocking="render"></head>')
    .replace(root, () => `<div id="root" inert aria-busy="true">${picture}</div><i id="picture-end" hidden></i>`);
}
