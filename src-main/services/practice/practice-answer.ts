import { createHash } from 'node:crypto';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import { fill } from '../../../shared/text/fill';
import { buildWorkbook } from '../../../shared/workbook/build-workbook';
import type { ExportHead } from '../../../shared/workbook/export-data';
import { sha256Hex } from '../../excel/sha256-hex';
import { writeWorkbook } from '../../excel/write-workbook';
import { dossierNames } from '../dossier-names';
import { VENLO } from '../dossiers/reference/example/example-meanwhile';
import { exampleSite } from '../dossiers/reference/example/example-sites';
import { limburg } from '../dossiers/reference/limburg-reference';
import { dossierFacts } from '../exchange/dossier-facts';
import { exportData } from '../exchange/export-data';
import { textsOf } from '../exchange/texts';
import type { Session } from '../session';
import { fillIn, practiceEdits } from './practice-edits';
import { hasPractice, practiceExportId } from './practice-state';
import { withExampleWhenMailed } from './with-example-when-mailed';

export interface PracticeAnswer {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** The support team mailed its workbook, and Venlo sent it back a week later. */
const MAILED_AT = '2026-11-16T09:30:00.000Z';
const SAVED_BY = 'Voorbeeldambtenaar Venlo';
const SAVED_AT = '2026-11-23T15:12:00.000Z';

/**
 * The answer of Venlo to practise with: a workbook of this example dossier, made by the parts that make every workbook,
 * then filled in as Excel would. It is made when it is asked for, so it never lags behind the format; the same dossier
 * gives the same edits under the same dots each time.
 *
 * @throws ExpectedFailure `no-practice` in a dossier that is no example, or an example of an older version.
 */
export async function practiceAnswer(session: Session, programVersion: string): Promise<PracticeAnswer> {
  if (!hasPractice(session)) throw new ExpectedFailure('no-practice');
  const head = headOf(session, programVersion);
  const data = withExampleWhenMailed(session.locale, MAILED_AT, (example) =>
    exportData(example, { scope: 'municipality', municipality: VENLO, viewer: VENLO }, head),
  );
  const model = fillIn(buildWorkbook(data, spareIds(head.exportId), sha256Hex), practiceEdits());
  const bytes = await writeWorkbook({ ...model, saved: { by: SAVED_BY, at: SAVED_AT } });
  return { fileName: practiceFileName(session), bytes };
}

/** "Voorbeeld – antwoord van Venlo.xlsx". */
function practiceFileName(session: Session): string {
  return fill(textsOf(session.locale).file.practice, { name: dossierNames(session).party(VENLO) });
}

function headOf(session: Session, programVersion: string): ExportHead {
  const names = dossierNames(session);
  return {
    dossierId: session.dossierId,
    joinedDossiers: [],
    dossierName: dossierFacts(session).title,
    exportId: practiceExportId(session),
    site: exampleSite(limburg.code),
    sender: limburg.code,
    senderName: names.party(limburg.code),
    addressee: VENLO,
    addresseeName: names.party(VENLO),
    scope: 'municipality',
    at: MAILED_AT,
    programVersion,
    isExample: true,
    isBare: false,
    locale: session.locale,
  };
}

/** Ids of the spare rows: the same each time, so that a row filled in and read twice is one record. */
function spareIds(exportId: string): () => string {
  let row = 0;
  return () => {
    row += 1;
    const hash = createHash('sha256').update(`${exportId}:${row}`).digest('hex');
    return [
      hash.slice(0, 8),
      hash.slice(8, 12),
      `7${hash.slice(13, 16)}`,
      `8${hash.slice(17, 20)}`,
      hash.slice(20, 32),
    ].join('-');
  };
}
