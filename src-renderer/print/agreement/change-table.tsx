import { printWords } from '../../../shared/print/print-words';
import type { PrintedChange, PrintedChangeRow } from '../../../shared/print/printed-agreement';
import { formatDate } from '../../../shared/text/dates';
import { fill } from '../../../shared/text/fill';
import type { Locale } from '../../../shared/text/locale';
import type { TableBlock } from '../sheets/block';
import { ChangeCells } from './change-cells';
import { GroupName } from './group-name';

/** More groups than this do not fit beside each other on A4. */
const mostBeside = 3;
const nameWidth = 150;
const groupWidths = [50, 18, 50, 58];

/** What is asked before and after, per party, of the parties together, and of the areas they lie in. */
export function changeTables(changes: readonly PrintedChange[], locale: Locale): readonly TableBlock[] {
  const parts = Array.from({ length: Math.ceil(changes.length / mostBeside) }, (_, index) =>
    changes.slice(index * mostBeside, (index + 1) * mostBeside),
  );
  return parts.map((part, index) => changeTable(part, index, locale));
}

function changeTable(changes: readonly PrintedChange[], index: number, locale: Locale): TableBlock {
  const words = printWords(locale);
  return {
    kind: 'table',
    id: `changes-${index}`,
    space: index === 0 ? 4 : 14,
    isGlued: index === 0,
    className: 'paper-changes',
    label: words.sections.changes,
    columns: [nameWidth, ...changes.flatMap(() => groupWidths)].map((width) => `${width}px`),
    head: <ChangeHead changes={changes} locale={locale} />,
    rows: namesIn(changes).flatMap((name) => rowsOf(name, changes, locale)),
  };
}

function ChangeHead({ changes, locale }: { changes: readonly PrintedChange[]; locale: Locale }) {
  const words = printWords(locale).changes;
  return (
    <>
      <tr>
        <th scope="col" rowSpan={2}>
          {words.area}
        </th>
        {changes.map(({ group, periodName }) => (
          <th key={`${group.name} ${periodName}`} scope="colgroup" colSpan={4} className="paper-edge">
            <GroupName group={group} />
            <small>{periodName}</small>
          </th>
        ))}
      </tr>
      <tr>
        {changes.map(({ group, periodName }) => (
          <HeadOfNumbers key={`${group.name} ${periodName}`} words={words} />
        ))}
      </tr>
    </>
  );
}

function HeadOfNumbers({ words }: { words: ReturnType<typeof printWords>['changes'] }) {
  return (
    <>
      <th scope="colgroup" colSpan={3} className="paper-number paper-edge">
        {words.beforeAfter}
      </th>
      <th scope="col" className="paper-number">
        {words.gap}
      </th>
    </>
  );
}

/** A name is a row; the same area stands once, whatever groups it has numbers of. */
function namesIn(changes: readonly PrintedChange[]): readonly Pick<PrintedChangeRow, 'name' | 'level'>[] {
  const levels = ['party', 'parties', 'area'] as const;
  const rows = changes.flatMap(({ rows }) => rows);
  return levels.flatMap((level) => {
    const names = new Set(rows.filter((row) => row.level === level).map(({ name }) => name));
    return [...names].map((name) => ({ name, level }));
  });
}

function rowsOf(
  { name, level }: Pick<PrintedChangeRow, 'name' | 'level'>,
  changes: readonly PrintedChange[],
  locale: Locale,
): TableBlock['rows'] {
  const found = changes.map(({ rows }) => rows.find((row) => row.name === name && row.level === level));
  const hasAmv = changes.map(({ movesAmv }, index) => movesAmv && found[index] !== undefined);
  const withAmv = hasAmv.includes(true);
  const sum = level === 'parties' ? 'paper-sum' : '';
  const key = `${level} ${name}`;
  const total = (
    <tr key={key} className={[sum, withAmv ? 'paper-with-amv' : ''].join(' ')}>
      <th scope="row">{rowName(name, found, locale)}</th>
      {found.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the groups stand in a fixed order.
        <ChangeCells key={index} row={row} part="total" locale={locale} />
      ))}
    </tr>
  );
  const amv = (
    <tr key={`${key} amv`} className={`${sum} paper-amv`}>
      <th scope="row">{printWords(locale).changes.ofAmv}</th>
      {found.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        <ChangeCells key={index} row={hasAmv[index] ? row : undefined} part="amv" locale={locale} />
      ))}
    </tr>
  );
  // The sum stays with the last of what it is the sum of.
  const first = { id: key, content: total, isGlued: level === 'parties' };
  return withAmv ? [first, { id: `${key} amv`, content: amv, isGlued: true }] : [first];
}

/** A sum of which numbers are missing, or that was received, says so. */
function rowName(name: string, found: readonly (PrintedChangeRow | undefined)[], locale: Locale): string {
  const words = printWords(locale).changes;
  const rows = found.filter((row) => row !== undefined);
  const received = rows.find(({ receivedOn }) => receivedOn !== null)?.receivedOn;
  if (received != null) return fill(words.received, { name, day: formatDate(received) });
  const partial = rows.find(({ known, of }) => of > 1 && known < of);
  return partial === undefined ? name : fill(words.known, { name, known: partial.known, of: partial.of });
}
