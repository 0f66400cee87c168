import { useTranslation } from 'react-i18next';
import type { PlanNote } from '../../../shared/ipc/schemas/exchange';

/** The sentence of a note about the file: what, where, and what one can do. */
export function useNoteText(): (note: PlanNote) => string {
  const { t } = useTranslation();
  return (note) =>
    t(`workbook.${note.level === 'error' ? 'problems' : 'notes'}.${note.code}` as never, {
      ...note.values,
      sheet: note.sheet,
      cell: note.cell,
      found: note.found,
    });
}
