import { useState } from 'react';
import { useComponentText } from '../component-text';
import type { AfterEdit, EditorProps } from './cell-editor';
import type { CellAddress, DataGridProps } from './data-grid-types';
import { addressOf, figureAt, type GridLayout, positionOf } from './grid-layout';
import { type GridBounds, moveAfterEdit, moveByKey } from './grid-navigation';
import type { Position } from './grid-position';

interface EditingInput {
  props: DataGridProps;
  layout: GridLayout;
  active: Position | null;
  bounds: GridBounds;
  isEditable: (position: Position) => boolean;
  go: (position: Position, extend: boolean) => void;
  say: (text: string) => void;
  /** Puts the focus back on the active cell. */
  refocus: () => void;
}

interface Editing extends Pick<EditorProps, 'mode' | 'text'> {
  /** What is typed goes to the cell the editor was opened on, whatever has become active since. */
  cell: CellAddress;
  before: string;
}

/** Editing a cell: opening the editor, handing over what was typed, and where to go then. */
export function useCellEditing(input: EditingInput) {
  const { props, layout, active } = input;
  const { text } = useComponentText();
  const [editing, setEditing] = useState<Editing | null>(null);

  const beginEditAt = (position: Position, mode: 'replace' | 'edit', typed?: string) => {
    const figure = figureAt(layout, props.cell, position);
    if (!figure) return;
    const before = figure.editText ?? figure.text;
    if (!input.isEditable(position)) input.say(text('readOnly'));
    else setEditing({ mode, text: typed ?? before, cell: addressOf(layout, position), before });
  };
  const beginEdit = (mode: 'replace' | 'edit', typed?: string) => active && beginEditAt(active, mode, typed);
  const commit = (value: string, after: AfterEdit) => {
    setEditing(null);
    if (!editing) return;
    if (value !== editing.before) props.onEdit?.([{ ...editing.cell, text: value.trim() }], 'type');
    if (active && after !== 'stay') input.go(nextCell(active, after, input.bounds), false);
  };
  const cancel = () => {
    setEditing(null);
    input.say(text('cancelled'));
    input.refocus();
  };

  const place = editing && positionOf(layout, editing.cell);
  const edited = place ? figureAt(layout, props.cell, place) : null;
  const column = active ? layout.columns[active.column - 1] : undefined;
  const label = text('editCell')
    .replace('{{row}}', layout.rows[active?.row ?? -1]?.label ?? '')
    .replace('{{column}}', column?.header ?? '');
  const editor: EditorProps | null = editing && {
    mode: editing.mode,
    text: editing.text,
    label,
    align: column?.align ?? 'end',
    refusal: edited?.editText === editing.text ? edited?.refusal : undefined,
    onCommit: commit,
    onCancel: cancel,
  };
  return { editor, beginEdit, beginEditAt };
}

function nextCell(active: Position, after: Exclude<AfterEdit, 'stay'>, bounds: GridBounds): Position {
  if (after.key !== 'arrow') return moveAfterEdit(active, after.key, after.back, bounds);
  const next = moveByKey(active, { key: after.name, ctrl: false }, bounds);
  return next && next.row >= 0 ? next : active;
}
