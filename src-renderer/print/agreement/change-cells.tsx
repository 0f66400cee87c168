import { printWords } from '../../../shared/print/print-words';
import type { PrintedChangeRow } from '../../../shared/print/printed-agreement';
import type { Locale } from '../../../shared/text/locale';
import { formatNumber } from '../../../shared/text/numbers';

interface ChangeCellsProps {
  row: PrintedChangeRow | undefined;
  part: 'total' | 'amv';
  locale: Locale;
}

/**
 * Before, after and the position after it; a changed number is bold, an unchanged one has "=" before it. Of what is not
 * known nobody can say that it stays the same.
 */
export function ChangeCells({ row, part, locale }: ChangeCellsProps) {
  const words = printWords(locale);
  const [before, after, gap] = [row?.before[part], row?.after[part], row?.gap[part]];
  if (row === undefined || before === undefined || after === undefined || gap === undefined) {
    return (
      <>
        <td className="paper-edge" colSpan={3} />
        <td />
      </>
    );
  }
  const isChanged = before !== after;
  return (
    <>
      <td className="paper-number paper-edge">{amount(before, locale)}</td>
      <td className="paper-sign">{changeSign(before, after, words.changes.equals)}</td>
      <td className="paper-number">{isChanged ? <b>{amount(after, locale)}</b> : amount(after, locale)}</td>
      <td className="paper-number">
        {signed(gap, locale)}
        {row.isInConflict ? words.conflict.sign : null}
      </td>
    </>
  );
}

function changeSign(before: number | null, after: number | null, equals: string) {
  if (before !== after) return <Arrow />;
  return before === null ? null : equals;
}

function amount(value: number | null, locale: Locale): string {
  return value === null ? printWords(locale).changes.unknown : formatNumber(value, locale);
}

/** The plus is always shown, 0 has no sign. */
function signed(value: number | null, locale: Locale): string {
  return value !== null && value > 0 ? `+${formatNumber(value, locale)}` : amount(value, locale);
}

/** Drawn, because the font has no arrow; the heads of the columns say before and after. */
function Arrow() {
  return (
    <svg viewBox="0 0 12 8" width="11" height="7" aria-hidden="true">
      <path d="M0 4h11M8 1l3 3-3 3" fill="none" stroke="currentColor" />
    </svg>
  );
}
