import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { FigureDetail, MatrixColumn, MatrixRow } from '../../../shared/ipc/schemas/figures';
import { Icon } from '../../components/icon';
import { CircleAlert, Lock } from '../../components/icons';
import { plainFigure } from './cell-face';
import styles from './formula-bar.module.css';
import { GroupMark } from './group-mark';
import { columnName, unitName } from './kind-names';
import { KindWord } from './kind-word';
import { holdsFigures } from './matrix-rows';
import { dayText, numberText } from './number-text';
import { rowLabel } from './row-label';
import { type Say, useSay } from './say';
import { useLanguage } from './use-language';

export interface FormulaBarProps {
  place: { row: MatrixRow; column: MatrixColumn } | null;
  detail: FigureDetail | null;
  /** Why the typed text was refused; the editor stays open on it. */
  refusal: { text: string; reason: string } | null;
  isReadOnly: boolean;
  onSubmit: (text: string) => void;
  /** Back to the grid. */
  onLeave: () => void;
}

/** The strip that names the active cell and holds its editor, as in Excel. */
export function FormulaBar(props: FormulaBarProps) {
  const say = useSay();
  const { place, refusal } = props;
  const hasKeys = refusal === null && !(place !== null && isFixedCell(props.isReadOnly, place));
  return (
    <section className={styles.bar} aria-label={say('bar.name')}>
      <p className={styles.name}>{place === null ? null : <CellName {...place} />}</p>
      <div className={styles.value}>
        {place === null ? <span className="muted">{say('bar.none')}</span> : <ValuePart {...props} place={place} />}
      </div>
      <p className={styles.keys}>
        {hasKeys ? (
          <>
            <span>
              <kbd>F2</kbd> {say('bar.edit')}
            </span>
            <span>
              <kbd>Ctrl V</kbd> {say('bar.paste')}
            </span>
          </>
        ) : null}
      </p>
    </section>
  );
}

function CellName({ row, column }: { row: MatrixRow; column: MatrixColumn }) {
  const say = useSay();
  return (
    <>
      <span className={styles.area}>{rowLabel(say, row)}</span> ·{' '}
      <GroupMark order={column.groupOrder} name={column.groupName} /> ·{' '}
      <KindWord kind={column.kind} unit={column.unit} />
      {column.part === 'amv' ? ' · amv' : null}
    </>
  );
}

function ValuePart(props: FormulaBarProps & { place: NonNullable<FormulaBarProps['place']> }) {
  const say = useSay();
  const language = useLanguage();
  const { row, column } = props.place;
  if (!holdsFigures(row)) {
    const total = row.totals[column.id];
    return (
      <>
        <b>{total === undefined || total.sum === null ? '–' : numberText(total.sum, language)}</b>
        <span className="muted">{sumText(say, language, row, column)}</span>
      </>
    );
  }
  const cell = row.cells[column.id];
  const start = plainFigure(cell, { say, language });
  const isFixed = isFixedCell(props.isReadOnly, props.place);
  return (
    <>
      {isFixed ? (
        <>
          <b>{start === '' ? '–' : start}</b>
          <Icon of={Lock} size={14} tone="quiet" />
        </>
      ) : (
        // A new cell is a new editor: what was half typed elsewhere does not follow along.
        <BarEditor key={`${row.type} ${row.area} ${column.id} ${start}`} {...props} start={start} />
      )}
      {props.refusal === null ? (
        <span className="muted">{isFixed ? fixedText(say, props) : unitText(say, language, column, props.detail)}</span>
      ) : (
        <span className={styles.refusal} role="alert">
          <Icon of={CircleAlert} />
          {props.refusal.reason}
        </span>
      )}
    </>
  );
}

function BarEditor({
  place,
  start,
  refusal,
  onSubmit,
  onLeave,
}: FormulaBarProps & { place: NonNullable<FormulaBarProps['place']>; start: string }) {
  const say = useSay();
  const [text, setText] = useState(start);
  const input = useRef<HTMLInputElement>(null);
  const refusedText = refusal?.text;
  useEffect(() => {
    if (refusedText !== undefined) setText(refusedText);
  }, [refusedText]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      if (text === start) onLeave();
      else onSubmit(text);
    }
    if (event.key === 'Escape') {
      setText(start);
      onLeave();
    }
  };
  const cell = `${place.row.name}, ${place.column.groupName}, ${columnName(say, place.column)}`;
  return (
    <input
      ref={input}
      className={styles.input}
      value={text}
      inputMode="numeric"
      autoComplete="off"
      spellCheck={false}
      aria-label={say('bar.editor', { cell })}
      aria-invalid={refusal !== null}
      onChange={(event) => setText(event.target.value)}
      onFocus={() => input.current?.select()}
      onKeyDown={onKeyDown}
    />
  );
}

const isFixedCell = (isReadOnly: boolean, { row, column }: NonNullable<FormulaBarProps['place']>): boolean =>
  isReadOnly || row.cells[column.id]?.isReceived === true;

/** Why a figure cannot be changed here, and whose it is. */
function fixedText(say: Say, { isReadOnly, detail }: FormulaBarProps): string {
  if (isReadOnly) return say('bar.readOnly');
  return detail === null ? say('bar.received') : say('bar.receivedFrom', { owner: detail.ownerName });
}

/** What one can do about a sum: change what is below it, unless it was received as it is. */
function sumText(say: Say, language: string, row: MatrixRow, column: MatrixColumn): string {
  const unit = unitName(say, column.unit);
  const receivedOn = row.totals[column.id]?.receivedOn ?? null;
  if (receivedOn !== null) return `${unit}. ${say('bar.receivedSum', { date: dayText(receivedOn, language) })}`;
  return row.type === 'rest' ? unit : `${unit}. ${say('bar.sum')}`;
}

/** "plaatsen, inclusief 15 amv": the unit always says whether amv is in it. */
function unitText(say: Say, language: string, column: MatrixColumn, detail: FigureDetail | null): string {
  const unit = unitName(say, column.unit);
  if (column.part === 'amv') return say('bar.amvPart', { unit });
  if (detail === null || !detail.countsAmv || detail.amv === null) return unit;
  const values = { unit, amv: numberText(detail.amv, language) };
  if (detail.includesAmv === 'yes') return say('bar.unitAmv', values);
  if (detail.includesAmv === 'no') return say('bar.unitWithoutAmv', values);
  return say('bar.unitAmvUnknown', values);
}
