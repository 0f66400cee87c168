import { useTranslation } from 'react-i18next';

/** Moments on the clock of this computer, in the notation of look.md section 10 and the language of the window. */
export function useDates() {
  const { i18n } = useTranslation();
  const isEnglish = i18n.language.startsWith('en');
  const part = (moment: string, options: Intl.DateTimeFormatOptions) =>
    new Date(moment).toLocaleDateString(isEnglish ? 'en-GB' : 'nl-NL', options);
  const longDate = (moment: string) => part(moment, { day: 'numeric', month: 'long', year: 'numeric' });
  const shortDate = (moment: string) => {
    const month = part(moment, { month: 'short' });
    const dot = isEnglish || month === 'mei' || month.endsWith('.') ? '' : '.';
    return `${part(moment, { day: 'numeric' })} ${month}${dot}`;
  };
  const year = (moment: string) => part(moment, { year: 'numeric' });
  const time = (moment: string) => {
    const clock = new Date(moment).toLocaleTimeString('nl-NL', { hour: 'numeric', minute: '2-digit' });
    return isEnglish ? clock : `${clock.replace(':', '.')} uur`;
  };
  return {
    longDate,
    shortDate,
    dateTime: (moment: string) => `${shortDate(moment)} ${year(moment)}, ${time(moment)}`,
  };
}
