import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { catalogues } from '../shared/text/catalogue';
import type { Locale } from '../shared/text/locale';

/** Starts the catalogues; both are in the bundle, so that this is done at once and a language switch needs no reload. */
export function startI18n(language: Locale): typeof i18next {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'nl',
    initAsync: false,
    // React escapes.
    interpolation: { escapeValue: false },
    resources: { nl: { translation: catalogues.nl }, en: { translation: catalogues.en } },
  });
  return i18next;
}
