import type { ExportData, ExportHead } from '../../../shared/workbook/export-data';
import type { Session } from '../session';
import { collectExport, type ExportPart } from './collect-export';
import { countingTexts } from './counting-texts';
import { dayOf } from './dates';
import { receivedFiguresFor } from './received-figures';
import { statusTexts } from './status-texts';

/** Everything that stands in one workbook, as the dossier is now and as figures are on the day of its head. */
export function exportData(session: Session, part: ExportPart, head: ExportHead): ExportData {
  const { records, places } = collectExport(session, part);
  const day = dayOf(head.at);
  return {
    head,
    records,
    received: receivedFiguresFor(session, part, places, day),
    withheld: [...places.withheld].map(([owner, facilities]) => ({ owner, facilities })),
    counting: new Map([...countingTexts(session, day), ...statusTexts(session, day)]),
  };
}
