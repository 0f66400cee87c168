import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommandId, commandOf, isCommandId } from '../../../shared/commands/commands';
import { ContextMenu } from '../../components/context-menu/context-menu';
import { type PlaceMenu, placeMenuAt } from '../../components/context-menu/menu-sources';
import { tableAround } from '../../components/copied-table/table-sources';
import type { MenuEntry } from '../../components/menu';
import { isTextField } from './is-text-field';
import { shortcutText } from './shortcut';

interface OpenMenu {
  readonly at: { readonly x: number; readonly y: number };
  readonly place: PlaceMenu | null;
  readonly edits: readonly CommandId[];
}

/** What a right click, the menu key and Shift F10 offer, everywhere in the window. */
export function PageMenu({ onRun }: { onRun: (id: CommandId) => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<OpenMenu | null>(null);
  useEffect(() => {
    const listen = (event: MouseEvent) => {
      const menu = event.defaultPrevented ? null : menuFor(event);
      if (menu === null) return;
      event.preventDefault();
      setOpen(menu);
    };
    document.addEventListener('contextmenu', listen);
    return () => document.removeEventListener('contextmenu', listen);
  }, []);

  if (open === null) return null;
  const own = open.place?.entries ?? [];
  const general = open.edits.map((id): MenuEntry => {
    const { accelerator } = commandOf(id);
    return {
      id,
      label: t(`frame.commands.${id}`),
      ...(accelerator === undefined ? {} : { shortcut: shortcutText(accelerator) }),
    };
  });
  const line: MenuEntry[] = own.length > 0 && general.length > 0 ? [{ separator: true, id: 'general' }] : [];
  return (
    <ContextMenu
      label={t('frame.pageMenu')}
      entries={[...own, ...line, ...general]}
      at={open.at}
      onClose={() => setOpen(null)}
      onAction={(id) => {
        afterMenu(() => (isCommandId(id) ? onRun(id) : open.place?.onAction(id)));
      }}
    />
  );
}

/** Once the focus is back where it was: there these deeds work, and there a dialog returns to. */
function afterMenu(act: () => void): void {
  const isInMenu = document.activeElement?.closest('[role="menu"]') != null;
  requestAnimationFrame(() => (isInMenu ? afterMenu(act) : act()));
}

/** Null where there is nothing to do: then a right click does nothing either. */
function menuFor({ target, clientX, clientY }: MouseEvent): OpenMenu | null {
  if (!(target instanceof Element) || target.closest('[role="menu"]') !== null) return null;
  const place = placeMenuAt(target);
  const edits = editsFor(target);
  return place === null && edits.length === 0 ? null : { at: { x: clientX, y: clientY }, place, edits };
}

function editsFor(target: Element): CommandId[] {
  if (isTextField(target)) return ['edit.cut', 'edit.copy', 'edit.paste'];
  const isGrid = target.closest('[role="grid"]') !== null;
  const isWritable = isGrid && target.closest('[aria-readonly="true"]') === null;
  const hasSelection = (getSelection()?.toString() ?? '') !== '';
  return [
    ...(isGrid || hasSelection ? (['edit.copy'] as const) : []),
    ...(isWritable ? (['edit.paste'] as const) : []),
    ...(tableAround(target) ? (['table.copy'] as const) : []),
  ];
}
