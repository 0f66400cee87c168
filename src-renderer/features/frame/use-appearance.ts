import { useEffect, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Preferences } from '../../../shared/ipc/schemas/app';
import { rememberFocus } from './focus-outside-bar';

/** Sets language, colours and density on the page itself. */
export function useAppearance(preferences: Preferences | undefined): void {
  const { i18n } = useTranslation();
  const { language, theme, density } = preferences ?? {};
  useLayoutEffect(() => {
    const { lang, dataset } = Object.assign(document.documentElement, { lang: language ?? 'nl' });
    if (theme) dataset.theme = theme;
    if (density) dataset.density = density;
    if (i18n.language !== lang) void i18n.changeLanguage(lang);
  }, [language, theme, density, i18n]);
  useEffect(rememberFocus, []);
}
