import type { Command } from '../../../shared/commands/commands';

/** How a shortcut is shown: "Ctrl K", "F11", "Ctrl +". */
export function shortcutText(accelerator: string): string {
  return parts(accelerator)
    .map((part) => (part === 'CommandOrControl' ? 'Ctrl' : part === 'Plus' ? '+' : part === '-' ? '−' : part))
    .join(' ');
}

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The command whose shortcut was pressed. */
export function commandFor(event: Keys, commands: readonly Command[]): Command | undefined {
  return commands.find(({ accelerator }) => accelerator !== undefined && isPressed(event, parts(accelerator)));
}

function isPressed(event: Keys, wanted: readonly string[]): boolean {
  const key = wanted.at(-1) ?? '';
  const wantsControl = wanted.includes('CommandOrControl');
  const hasControl = event.ctrlKey || event.metaKey;
  if (wantsControl !== hasControl || event.altKey) return false;
  // On a Dutch keyboard plus needs no Shift, on an American one it does: both are meant.
  if (key === 'Plus') return event.key === '+' || event.key === '=';
  return event.shiftKey === wanted.includes('Shift') && event.key.toLowerCase() === key.toLowerCase();
}

/** "CommandOrControl+-" is two parts, the last of which is a minus. */
const parts = (accelerator: string): string[] => accelerator.split('+');
