import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedRow } from '../../../../shared/ipc/schemas/compare';
import type { OverviewFigure } from '../../../../shared/ipc/schemas/overview';
import { classNames } from '../../../components/class-names';
import { PlainTable } from '../../../components/plain-table';
import { numberText, signedText, toneOf } from '../position-text';
import { useSay } from '../say';
import styles from './compare.module.css';
import type { Moments } from './moments';

interface CompareTableProps {
  tableRef: RefObject<HTMLTableElement | null>;
  rows: readonly ComparedRow[];
  moments: Moments;
  isFlow: boolean;
  selected: string | null;
  onSelect: (area: string) => void;
}

const parts = ['quota', 'counted', 'gap'] as const;
type Part = (typeof parts)[number];

/** Per area what was asked, what counted and the position, at both moments, and how much the position differs. */
export function CompareTable({ tableRef, rows, moments, isFlow, selected, onSelect }: CompareTableProps) {
  const say = useSay();
  const heads: Readonly<Record<Part, string>> = {
    quota: say(isFlow ? 'table.task' : 'table.quota'),
    counted: say(isFlow ? 'table.housed' : 'table.counted'),
    gap: say('table.gap'),
  };
  return (
    <div className={styles.scroll}>
      <PlainTable
        rows="one-line"
        hasStickyHead
        ref={tableRef}
        className={styles.table}
        aria-label={say('compare.label')}
      >
        <thead>
          <tr>
            <th rowSpan={2} scope="col" className={styles.corner}>
              {say('table.area')}
            </th>
            {parts.map((part) => (
              <th key={part} colSpan={2} scope="colgroup" className={styles.part}>
                {heads[part]}
              </th>
            ))}
            <th rowSpan={2} scope="col" className={styles.number}>
              {say('compare.difference')}
            </th>
          </tr>
          <tr>
            {parts.flatMap((part) => [
              <th key={`${part} earlier`} scope="col" className={classNames(styles.number, styles.first)}>
                {moments.earlierHead}
              </th>,
              <th key={`${part} later`} scope="col" className={styles.number}>
                {moments.laterHead}
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.area} row={row} isSelected={row.area === selected} onSelect={onSelect} />
          ))}
        </tbody>
      </PlainTable>
    </div>
  );
}

interface RowProps {
  row: ComparedRow;
  isSelected: boolean;
  onSelect: (area: string) => void;
}

function Row({ row, isSelected, onSelect }: RowProps) {
  const say = useSay();
  const { area, name, depth, earlier, later, isChanged } = row;
  return (
    <tr className={classNames(isSelected && styles.selected, !isChanged && styles.same)}>
      <th scope="row" className={styles[`depth${depth}`]}>
        <button
          type="button"
          className={styles.area}
          aria-label={say('compare.why', { area: name })}
          aria-pressed={isSelected}
          onClick={() => onSelect(area)}
        >
          {name}
        </button>
      </th>
      {parts.flatMap((part) => [
        <Figure key={`${part} earlier`} figure={earlier} part={part} other={later} isFirst />,
        <Figure key={`${part} later`} figure={later} part={part} other={earlier} />,
      ])}
      <Difference row={row} />
    </tr>
  );
}

interface FigureProps {
  figure: OverviewFigure | null;
  other: OverviewFigure | null;
  part: Part;
  isFirst?: boolean;
}

/** A number that is another at the other moment is bold. */
function Figure({ figure, other, part, isFirst = false }: FigureProps) {
  const say = useSay();
  const { language } = useTranslation().i18n;
  const sum = figure?.[part].total.sum ?? null;
  const isOther = sum !== (other?.[part].total.sum ?? null);
  const text = part === 'gap' ? signedText(sum, language) : numberText(sum, language);
  return (
    <td
      className={classNames(
        styles.number,
        isFirst && styles.first,
        isOther && styles.other,
        part === 'gap' && styles[toneOf(sum)],
      )}
    >
      {sum === null ? (
        <>
          <span aria-hidden="true">–</span>
          <span className="visually-hidden">{say('table.unknown')}</span>
        </>
      ) : (
        text
      )}
    </td>
  );
}

/** How much the position went up or down; in words where the numbers do not say it. */
function Difference({ row: { earlier, later, isChanged } }: { row: ComparedRow }) {
  const say = useSay();
  const { language } = useTranslation().i18n;
  const [before, after] = [earlier?.gap.total.sum ?? null, later?.gap.total.sum ?? null];
  const difference = before === null || after === null ? null : after - before;
  const word = isChanged ? say('compare.other') : say('compare.same');
  return (
    <td className={classNames(styles.number, isChanged && styles.other)}>
      {difference === null || difference === 0 ? word : signedText(difference, language)}
    </td>
  );
}
