import { useTranslation } from 'react-i18next';
import { isAvailable, type Situation } from '../../../shared/commands/availability';
import { type CommandId, commandList, isCommandId } from '../../../shared/commands/commands';
import type { AppState } from '../../../shared/ipc/schemas/app';
import { CommandPalette } from '../../components/command-palette';
import { AboutDialog } from './about-dialog';
import { shortcutText } from './shortcut';
import { ShortcutsDialog } from './shortcuts-dialog';

export type OpenDialog = 'palette' | 'shortcuts' | 'about' | null;

interface CommandDialogsProps {
  state: AppState;
  situation: Situation;
  open: OpenDialog;
  onOpenChange: (dialog: OpenDialog) => void;
  onRun: (id: CommandId) => void;
}

/** The dialogs that belong to no screen. */
export function CommandDialogs({ state, situation, open, onOpenChange, onRun }: CommandDialogsProps) {
  const { t } = useTranslation();
  // Cutting, copying and pasting act where the focus is, and that is the palette itself.
  const choices = commandList
    .filter(
      (command) => isAvailable(command, situation) && !command.id.startsWith('edit.') && command.id !== 'view.palette',
    )
    .map((command) => ({
      id: command.id,
      label: t(`frame.commands.${command.id}`),
      section: t(`frame.menus.${command.menu}`),
      ...(command.accelerator ? { shortcut: shortcutText(command.accelerator) } : {}),
    }));
  const close = (isOpen: boolean) => {
    if (!isOpen) onOpenChange(null);
  };
  return (
    <>
      <CommandPalette
        isOpen={open === 'palette'}
        onOpenChange={close}
        commands={choices}
        onRun={(id) => isCommandId(id) && onRun(id)}
      />
      <ShortcutsDialog isOpen={open === 'shortcuts'} onOpenChange={close} />
      <AboutDialog isOpen={open === 'about'} onOpenChange={close} version={state.version} />
    </>
  );
}
