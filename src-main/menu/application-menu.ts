import type { MenuItemConstructorOptions } from 'electron';
import { isAvailable, isChosen, type Situation } from '../../shared/commands/availability';
import { type Command, type CommandId, commandGroups, menuOrder } from '../../shared/commands/commands';
import { frame as en } from '../../shared/text/en/frame';
import { frame as nl } from '../../shared/text/nl/frame';

const roles: Partial<Record<CommandId, MenuItemConstructorOptions['role']>> = {
  'edit.cut': 'cut',
  'edit.copy': 'copy',
  'edit.paste': 'paste',
};

/**
 * The application menu. It is not drawn (the page has its own title bar), but it carries the accelerators when the
 * page itself does not have the keyboard, and it is the menu bar on macOS.
 */
export function menuTemplate(situation: Situation, run: (id: CommandId) => void): MenuItemConstructorOptions[] {
  const words = situation.preferences.language === 'en' ? en : nl;
  const item = (command: Command): MenuItemConstructorOptions => {
    const chosen = isChosen(command, situation);
    return {
      label: words.commands[command.id],
      enabled: isAvailable(command, situation),
      ...(chosen === undefined ? {} : { type: 'radio', checked: chosen }),
      ...(command.accelerator ? { accelerator: command.accelerator } : {}),
      // The page does these itself; a second time from the menu would paste twice. macOS has no other way.
      ...(roles[command.id]
        ? { role: roles[command.id], registerAccelerator: process.platform === 'darwin' }
        : { click: () => run(command.id) }),
    };
  };
  return menuOrder.map((menu) => ({
    label: words.menus[menu],
    submenu: commandGroups(menu).flatMap((group, index) => [
      ...(index > 0 ? [{ type: 'separator' as const }] : []),
      ...group.map(item),
    ]),
  }));
}
