import { footOf, headOf } from '../../../shared/print/head-and-foot';
import { printWords } from '../../../shared/print/print-words';
import type { PrintedAgreement } from '../../../shared/print/printed-agreement';
import { fill } from '../../../shared/text/fill';

interface SheetEdgeProps {
  agreement: PrintedAgreement;
  page: number;
}

/** Read once, on the first sheet; on the others it is there for who holds a loose sheet. */
export function SheetHead({ agreement, page }: SheetEdgeProps) {
  const { line, marks } = headOf(agreement);
  return (
    <header className="paper-head" role={page === 1 ? 'none' : undefined} aria-hidden={page > 1}>
      <span>{line}</span>
      <span className="paper-marks">
        {marks.map((mark) => (
          <span key={mark} className="paper-mark">
            {mark}
          </span>
        ))}
      </span>
    </header>
  );
}

export function SheetFoot({ agreement, page, pages }: SheetEdgeProps & { pages: number }) {
  const { figures, printed } = footOf(agreement);
  const number = fill(printWords(agreement.locale).foot.page, { page, pages });
  return (
    <footer className="paper-foot" role={page === 1 ? 'none' : undefined} aria-hidden={page > 1}>
      <span>{figures}</span>
      <span>
        {printed} {number}
      </span>
    </footer>
  );
}
