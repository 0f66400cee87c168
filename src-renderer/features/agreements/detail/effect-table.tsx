import type { ReactNode } from 'react';
import type { AgreementEffect, EffectRow } from '../../../../shared/ipc/schemas/agreement-effect';
import { classNames } from '../../../components/class-names';
import { GroupGlyph } from '../../../components/group-glyph';
import { Icon } from '../../../components/icon';
import { CircleDashed } from '../../../components/icons';
import { useWords, type Words } from '../words';
import styles from './effect-block.module.css';

type Column = AgreementEffect['columns'][number];

interface EffectTableProps {
  columns: readonly Column[];
  which: 'total' | 'amv';
  /** What the agreement is called. */
  name: string;
}

/** A row per party and area, two cells per group: what is asked and how it stands, as "441 → 401" or "186 = 186". */
export function EffectTable({ columns: all, which, name }: EffectTableProps) {
  const words = useWords();
  const { say } = words;
  const columns = which === 'amv' ? all.filter(({ countsAmv }) => countsAmv) : all;
  const rows = columns[0]?.rows ?? [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reachable with the keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={say('effect.caption', { name })}>
      <table className={styles.table}>
        <caption className="visually-hidden">{say('effect.caption', { name })}</caption>
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              {say('effect.area')}
            </th>
            {columns.map((column) => (
              <th
                key={keyOf(column)}
                colSpan={2}
                scope="colgroup"
                className={classNames(styles.groupHead, styles.begins)}
              >
                <span className={styles.group}>
                  <GroupGlyph order={column.groupOrder} />
                  {column.groupName}
                </span>
                <small>
                  {[
                    column.periodName,
                    column.kindName,
                    which === 'total' && column.countsAmv ? say('effect.inclAmv') : '',
                  ]
                    .filter((part) => part !== '')
                    .join(', ')}
                </small>
              </th>
            ))}
          </tr>
          <tr>
            {columns.map((column) => (
              <Heads key={keyOf(column)} words={words} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={`${row.level} ${row.area}`}
              className={classNames(row.level === 'sum' && styles.sum, isArea(row) && styles.area)}
            >
              <th scope="row">
                {row.level === 'safety-region' ? say('effect.safetyRegion', { name: row.name }) : row.name}
              </th>
              {columns.map((column) => (
                <Cells key={keyOf(column)} words={words} row={sameRow(column, row)} which={which} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Heads({ words: { say }, column }: { words: Words; column: Column }) {
  return (
    <>
      <th scope="col" className={classNames(styles.part, styles.begins)}>
        {say(column.unit === 'persons' ? 'effect.toHouse' : 'effect.quota')}
      </th>
      <th scope="col" className={styles.part}>
        {say('effect.gap')}
      </th>
    </>
  );
}

function Cells({ words, row, which }: { words: Words; row: EffectRow | undefined; which: 'total' | 'amv' }) {
  const { say, number, signed } = words;
  if (row === undefined) return <td colSpan={2} className={styles.begins} />;
  const [quota, gap] = which === 'amv' ? [row.quotaAmv, row.gapAmv] : [row.quota, row.gap];
  const isPart = row.known < row.of && row.of > 1;
  return (
    <>
      <td className={styles.begins}>
        <Change words={words} change={quota} show={number}>
          {isPart && quota.before !== null ? (
            <Known text={say('effect.known', { known: row.known, of: row.of })} />
          ) : null}
        </Change>
      </td>
      <td>
        <Change words={words} change={gap} show={signed} hasTone />
      </td>
    </>
  );
}

/** Of how many municipalities it is known: a sign with its words, since a column has no room for more. */
function Known({ text }: { text: string }) {
  return (
    <span title={text}>
      <Icon of={CircleDashed} size={12} tone="quiet" />
      <span className="visually-hidden">{text}: </span>
    </span>
  );
}

interface ChangeProps {
  words: Words;
  change: EffectRow['quota'];
  show: (value: number | null) => string;
  hasTone?: boolean;
  /** Before the numbers. */
  children?: ReactNode;
}

function Change({ words: { say }, change: { before, after }, show, hasTone = false, children }: ChangeProps) {
  const isSame = before === after;
  const tone = (value: number | null) =>
    !hasTone || value === null || value === 0 ? undefined : value < 0 ? styles.short : styles.over;
  const text = (value: number | null) =>
    value === null ? (
      <>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{say('effect.unknownFigure')}</span>
      </>
    ) : (
      show(value)
    );
  // Two unknown numbers are not the same number.
  if (before === null && after === null) {
    return (
      <span className={styles.unknown}>
        {children}
        {text(null)}
      </span>
    );
  }
  return (
    <span className={classNames(styles.change, isSame && styles.same)}>
      <span className={classNames(styles.before, tone(before))}>
        {children}
        <span>{text(before)}</span>
      </span>
      <span className={styles.sign}>
        <span aria-hidden="true">{isSame ? '=' : '→'}</span>
        <span className="visually-hidden"> {say(isSame ? 'effect.same' : 'effect.becomes')} </span>
      </span>
      <span className={classNames(styles.after, tone(after))}>{text(after)}</span>
    </span>
  );
}

const keyOf = ({ group, period, kind }: Column) => `${group} ${period} ${kind}`;

const isArea = ({ level }: EffectRow) => level !== 'party' && level !== 'sum';

function sameRow({ rows }: Column, { level, area }: EffectRow): EffectRow | undefined {
  return rows.find((row) => row.level === level && row.area === area);
}
