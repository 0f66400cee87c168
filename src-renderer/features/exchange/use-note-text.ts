import { useTranslation } from 'react-i18next';
import type { PlanNote } from '../../../shared/ipc/schemas/exchange';

/** The sentence of a cell that could not be read, or of something to know about the file: what, where, what one can do. */
export function useNoteText(): (note: PlanNote) => string {
  const { t, i18n } = useTranslation();
  // Codes come from the file that was read: the catalogue test checks that each has a sentence.
  const say = t as (key: string, values: object) => string;
  return ({ level, code, values, sheet, cell, found }) => {
    const key = `workbook.${level === 'error' ? 'problems' : 'notes'}.${code}`;
    return i18n.exists(key) ? say(key, { ...values, sheet, cell, found }) : code;
  };
}
