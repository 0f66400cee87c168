/** When a command is there; one that is not there is shown nowhere, one that cannot act now is shown switched off. */
export type Requirement = 'always' | 'dossier' | 'writable-dossier' | 'undo' | 'redo';

export type Menu = 'file' | 'edit' | 'view' | 'go' | 'help';

interface CommandData {
  /** Key in the catalogue `commands`. */
  readonly menu: Menu;
  /** A line is drawn above the first command of the next group. */
  readonly group: number;
  /** In Electron's notation; `CommandOrControl` is Ctrl on Windows and Linux. */
  readonly accelerator?: string;
  readonly requires: Requirement;
  /** Commands with the same choice are alternatives: the chosen one has a tick. */
  readonly choice?: 'language' | 'theme' | 'density';
  /** Left to the browser while a text field has the focus (Ctrl+Z in a field undoes typing). */
  readonly isForText?: boolean;
}

/** Everything one can tell the program to do: menus, shortcuts, the command palette and the help all read this list. */
export const commands = {
  'dossier.new': { menu: 'file', group: 1, accelerator: 'CommandOrControl+N', requires: 'always' },
  'dossier.open': { menu: 'file', group: 1, accelerator: 'CommandOrControl+O', requires: 'always' },
  'dossier.saveCopy': { menu: 'file', group: 1, accelerator: 'CommandOrControl+S', requires: 'dossier' },
  'exchange.import': { menu: 'file', group: 2, accelerator: 'CommandOrControl+I', requires: 'writable-dossier' },
  'exchange.export': { menu: 'file', group: 2, accelerator: 'CommandOrControl+E', requires: 'dossier' },
  'print.agreement': { menu: 'file', group: 3, accelerator: 'CommandOrControl+P', requires: 'dossier' },
  'dossier.close': { menu: 'file', group: 4, requires: 'dossier' },
  'app.quit': { menu: 'file', group: 4, accelerator: 'CommandOrControl+Q', requires: 'always' },
  'history.undo': { menu: 'edit', group: 1, accelerator: 'CommandOrControl+Z', requires: 'undo', isForText: true },
  'history.redo': { menu: 'edit', group: 1, accelerator: 'CommandOrControl+Y', requires: 'redo', isForText: true },
  'edit.cut': { menu: 'edit', group: 2, accelerator: 'CommandOrControl+X', requires: 'always', isForText: true },
  'edit.copy': { menu: 'edit', group: 2, accelerator: 'CommandOrControl+C', requires: 'always', isForText: true },
  'edit.paste': { menu: 'edit', group: 2, accelerator: 'CommandOrControl+V', requires: 'always', isForText: true },
  'table.copy': { menu: 'edit', group: 2, accelerator: 'CommandOrControl+Shift+C', requires: 'dossier' },
  'facility.new': { menu: 'edit', group: 3, accelerator: 'CommandOrControl+L', requires: 'writable-dossier' },
  'agreement.new': { menu: 'edit', group: 3, accelerator: 'CommandOrControl+J', requires: 'writable-dossier' },
  'theme.system': { menu: 'view', group: 1, requires: 'always', choice: 'theme' },
  'theme.light': { menu: 'view', group: 1, requires: 'always', choice: 'theme' },
  'theme.dark': { menu: 'view', group: 1, requires: 'always', choice: 'theme' },
  'density.compact': { menu: 'view', group: 2, requires: 'always', choice: 'density' },
  'density.ruim': { menu: 'view', group: 2, requires: 'always', choice: 'density' },
  'language.nl': { menu: 'view', group: 3, requires: 'always', choice: 'language' },
  'language.en': { menu: 'view', group: 3, requires: 'always', choice: 'language' },
  'view.zoomIn': { menu: 'view', group: 4, accelerator: 'CommandOrControl+Plus', requires: 'always' },
  'view.zoomOut': { menu: 'view', group: 4, accelerator: 'CommandOrControl+-', requires: 'always' },
  'view.zoomReset': { menu: 'view', group: 4, accelerator: 'CommandOrControl+0', requires: 'always' },
  'view.fullScreen': { menu: 'view', group: 4, accelerator: 'F11', requires: 'always' },
  'go.overview': { menu: 'go', group: 1, accelerator: 'CommandOrControl+1', requires: 'dossier' },
  'go.quotas': { menu: 'go', group: 1, accelerator: 'CommandOrControl+2', requires: 'dossier' },
  'go.facilities': { menu: 'go', group: 1, accelerator: 'CommandOrControl+3', requires: 'dossier' },
  'go.agreements': { menu: 'go', group: 1, accelerator: 'CommandOrControl+4', requires: 'dossier' },
  'go.exchange': { menu: 'go', group: 1, accelerator: 'CommandOrControl+6', requires: 'dossier' },
  'go.settings': { menu: 'go', group: 1, accelerator: 'CommandOrControl+8', requires: 'dossier' },
  'go.compare': { menu: 'go', group: 2, requires: 'dossier' },
  'go.region': { menu: 'go', group: 2, requires: 'dossier' },
  'go.newPeriod': { menu: 'go', group: 2, requires: 'dossier' },
  'facility.rules': { menu: 'go', group: 2, requires: 'dossier' },
  'view.palette': { menu: 'go', group: 3, accelerator: 'CommandOrControl+K', requires: 'always' },
  'help.tour': { menu: 'help', group: 1, requires: 'always' },
  'help.shortcuts': { menu: 'help', group: 1, accelerator: 'F1', requires: 'always' },
  'help.about': { menu: 'help', group: 1, requires: 'always' },
} as const satisfies Record<string, CommandData>;

export type CommandId = keyof typeof commands;

export interface Command extends CommandData {
  readonly id: CommandId;
}

// Object.entries forgets the key type; the list is the type.
export const commandList: readonly Command[] = (Object.entries(commands) as [CommandId, CommandData][]).map(
  ([id, data]) => ({ id, ...data }),
);

export const menuOrder: readonly Menu[] = ['file', 'edit', 'view', 'go', 'help'];

export const isCommandId = (id: string): id is CommandId => Object.hasOwn(commands, id);

/** The commands of a menu, in groups between which a line is drawn. */
export function commandGroups(menu: Menu): Command[][] {
  const groups = new Map<number, Command[]>();
  for (const command of commandList.filter((candidate) => candidate.menu === menu)) {
    groups.set(command.group, [...(groups.get(command.group) ?? []), command]);
  }
  return [...groups.values()];
}

/** A command by its id, with everything known about it. */
export const commandOf = (id: CommandId): Command => ({ id, ...commands[id] });
