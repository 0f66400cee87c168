import { inSentence, printWords } from '../../../shared/print/print-words';
import type { PrintedAgreement, PrintedTransfer } from '../../../shared/print/printed-agreement';
import { formatDate } from '../../../shared/text/dates';
import { fill } from '../../../shared/text/fill';
import type { Locale } from '../../../shared/text/locale';
import { formatNumber } from '../../../shared/text/numbers';
import type { TableBlock } from '../sheets/block';
import { GroupName } from './group-name';

/** Who takes what over from whom. */
export function transfersTable({ locale, transfers }: PrintedAgreement): TableBlock {
  const words = printWords(locale);
  const { transfers: heads } = words;
  return {
    kind: 'table',
    id: 'transfers',
    space: 4,
    isGlued: true,
    className: '',
    label: words.sections.transfers,
    columns: ['25%', '12%', '17%', '8%', '17%', '21%'],
    head: (
      <tr>
        <th scope="col">{heads.group}</th>
        <th scope="col">{heads.from}</th>
        <th scope="col">{heads.to}</th>
        <th scope="col" className="paper-number">
          {heads.count}
        </th>
        <th scope="col">{heads.unit}</th>
        <th scope="col">{heads.period}</th>
      </tr>
    ),
    rows: transfers.map((transfer, index) => ({
      id: String(index),
      // biome-ignore lint/suspicious/noArrayIndexKey: lines of an agreement never move on paper, and two may be alike.
      content: <TransferRow key={index} transfer={transfer} locale={locale} />,
    })),
  };
}

function TransferRow({ transfer, locale }: { transfer: PrintedTransfer; locale: Locale }) {
  const words = printWords(locale);
  const { group, from, to, total, amv, periodName, kindName, containedIn, isInConflict } = transfer;
  const unit = words.units[group.unit];
  const contained =
    containedIn.length === 0 ? [] : [fill(words.transfers.contained, { kinds: containedIn.join(', ') })];
  const details = [fill(words.transfers.kind, { kind: kindName }), ...contained];
  const days = ownDays(transfer, locale);
  return (
    <tr>
      <th scope="row">
        <GroupName group={group} />
      </th>
      <td>{from}</td>
      <td>{to}</td>
      <td className="paper-number">
        <b>{total === null ? words.changes.unknown : formatNumber(total, locale)}</b>
        {isInConflict ? words.conflict.sign : null}
      </td>
      <td>
        {group.countsAmv && amv !== null && amv !== 0
          ? fill(words.transfers.unitAmv, { unit, amv: formatNumber(amv, locale) })
          : unit}
      </td>
      <td>
        {inSentence({ name: periodName })}
        {days === null ? null : <small>{days}</small>}
        <small>{details.join('; ')}</small>
      </td>
    </tr>
  );
}

function ownDays({ term: { from, until } }: PrintedTransfer, locale: Locale): string | null {
  const { transfers } = printWords(locale);
  const days = { from: from === null ? '' : formatDate(from), until: until === null ? '' : formatDate(until) };
  if (from === null) return until === null ? null : fill(transfers.daysUntil, days);
  return fill(until === null ? transfers.daysFrom : transfers.days, days);
}
