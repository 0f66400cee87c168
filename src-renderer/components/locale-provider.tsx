import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

/** Numbers, dates and the words of react-aria in the language of the window. Put it once around the program. */
export function LocaleProvider({ language, children }: { language: 'nl' | 'en'; children: ReactNode }) {
  return <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'}>{children}</I18nProvider>;
}
