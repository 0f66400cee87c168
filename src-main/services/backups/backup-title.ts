import { formatLongDate } from '../../../shared/text/dates';
import { backups as en } from '../../../shared/text/en/backups';
import { fill } from '../../../shared/text/fill';
import type { Locale } from '../../../shared/text/locale';
import { backups as nl } from '../../../shared/text/nl/backups';
import { localDay, localTime } from '../../system/clock';

/** "Reservekopie van 25 november 2026, 17.03": by the clock on the wall. */
export function backupTitle(at: string, locale: Locale): string {
  const time = localTime(at);
  const values = { day: formatLongDate(localDay(at), locale), time: locale === 'en' ? time : time.replace(':', '.') };
  return fill((locale === 'en' ? en : nl).titleOf, values);
}
