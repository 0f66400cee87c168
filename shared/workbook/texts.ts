import { workbook as en } from '../text/en/workbook';
import type { Locale } from '../text/locale';
import { workbook as nl, type WorkbookText } from '../text/nl/workbook';

export type { WorkbookText };

/** Both languages: a workbook is written in one and read in either. */
export const workbookTexts: Readonly<Record<Locale, WorkbookText>> = { nl, en };
