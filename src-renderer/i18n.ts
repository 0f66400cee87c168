import i18next, { type FormatterModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { catalogues } from '../shared/text/catalogue';
import type { Locale } from '../shared/text/locale';
import { formatNumber } from '../shared/text/numbers';

/** Only counts: a year stays as it is. */
const counts: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value, _format, language, options) =>
    typeof value === 'number' && options?.interpolationkey === 'count'
      ? formatNumber(value, language?.startsWith('en') ? 'en' : 'nl')
      : value,
};

/** Starts the catalogues; both are in the bundle, so that this is done at once and a language switch needs no reload. */
export function startI18n(language: Locale): typeof i18next {
  void i18next
    .use(initReactI18next)
    .use(counts)
    .init({
      lng: language,
      fallbackLng: 'nl',
      initAsync: false,
      // React escapes. "1.710 cellen": what is counted is a number of people and places as any other.
      interpolation: { escapeValue: false, alwaysFormat: true },
      resources: { nl: { translation: catalogues.nl }, en: { translation: catalogues.en } },
    });
  return i18next;
}
