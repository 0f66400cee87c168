import type { AppState } from '../ipc/schemas/app';
import type { Command } from './commands';

export interface Situation {
  readonly dossier: AppState['dossier'];
  readonly preferences: AppState['preferences'];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Whether a command can act now. */
export function isAvailable({ requires }: Command, { dossier, canUndo, canRedo }: Situation): boolean {
  const isWritable = dossier !== null && !dossier.isReadOnly;
  switch (requires) {
    case 'always':
      return true;
    case 'dossier':
      return dossier !== null;
    case 'writable-dossier':
      return isWritable;
    case 'undo':
      return isWritable && canUndo;
    case 'redo':
      return isWritable && canRedo;
  }
}

/** Whether an alternative (a language, a theme, a density) is the chosen one; undefined for an ordinary command. */
export function isChosen({ id, choice }: Command, { preferences }: Situation): boolean | undefined {
  return choice === undefined ? undefined : id === `${choice}.${preferences[choice]}`;
}
