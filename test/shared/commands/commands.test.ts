import { describe, expect, test } from 'vitest';
import { isAvailable, isChosen, type Situation } from '../../../shared/commands/availability';
import { commandGroups, commandList, commandOf, isCommandId, menuOrder } from '../../../shared/commands/commands';
import { frame as en } from '../../../shared/text/en/frame';
import { frame as nl } from '../../../shared/text/nl/frame';

const nothingOpen: Situation = {
  dossier: null,
  preferences: { language: 'nl', theme: 'dark', density: 'compact' },
  canUndo: false,
  canRedo: false,
};

describe('the commands', () => {
  test('each has a name in both languages, and no name is without a command', () => {
    const ids = commandList.map(({ id }) => id).sort();
    expect(Object.keys(nl.commands).sort()).toEqual(ids);
    expect(Object.keys(en.commands).sort()).toEqual(ids);
  });

  test('no two have the same shortcut', () => {
    const accelerators = commandList.flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(accelerators).size).toBe(accelerators.length);
  });

  test('every command stands in one menu', () => {
    const inMenus = menuOrder.flatMap((menu) =>
      commandGroups(menu)
        .flat()
        .map(({ id }) => id),
    );
    expect(inMenus.sort()).toEqual(commandList.map(({ id }) => id).sort());
  });

  test('without a dossier there is nothing to close, to exchange or to undo', () => {
    const available = commandList.filter((command) => isAvailable(command, nothingOpen)).map(({ id }) => id);
    expect(available).toContain('dossier.open');
    expect(available).toContain('view.palette');
    expect(available).not.toContain('dossier.close');
    expect(available).not.toContain('exchange.import');
    expect(available).not.toContain('history.undo');
    expect(available).not.toContain('go.quotas');
  });

  test('the chosen colours have a tick, the others do not', () => {
    expect(isChosen(commandOf('theme.dark'), nothingOpen)).toBe(true);
    expect(isChosen(commandOf('theme.light'), nothingOpen)).toBe(false);
    expect(isChosen(commandOf('dossier.open'), nothingOpen)).toBeUndefined();
  });

  test('a name that is no command is not carried out', () => {
    expect(isCommandId('dossier.close')).toBe(true);
    expect(isCommandId('toString')).toBe(false);
  });
});
