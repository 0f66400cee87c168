import { useCallback, useMemo } from 'react';
import { printWords } from '../../shared/print/print-words';
import type { PrintedAgreement } from '../../shared/print/printed-agreement';
import { fill } from '../../shared/text/fill';
import { agreementBlocks } from './agreement/agreement-blocks';
import { SheetFoot, SheetHead } from './agreement/sheet-edges';
import { Sheets } from './sheets/sheets';

interface AgreementSheetsProps {
  agreement: PrintedAgreement;
  /** In the window every sheet has a name; in a PDF pages have their own. */
  isPreview?: boolean;
  onDrawn: (pages: number) => void;
}

/** The sheets of an agreement, the same in the window, in a PDF and on paper. */
export function AgreementSheets({ agreement, isPreview = false, onDrawn }: AgreementSheetsProps) {
  const blocks = useMemo(() => agreementBlocks(agreement), [agreement]);
  const { preview } = printWords(agreement.locale);
  const nameOf = useCallback((page: number, pages: number) => fill(preview.page, { page, pages }), [preview]);
  return (
    <Sheets
      blocks={blocks}
      head={(page) => <SheetHead agreement={agreement} page={page} />}
      foot={(page, pages) => <SheetFoot agreement={agreement} page={page} pages={pages} />}
      {...(isPreview ? { nameOf } : {})}
      onDrawn={onDrawn}
    />
  );
}
