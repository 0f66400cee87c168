import { backupCommand } from './backup-command';
import { checkCommand } from './check-command';
import type { Command } from './command';
import { dumpCommand } from './dump-command';
import { exportCommand } from './export-command';
import { importCommand } from './import-command';
import { newCommand } from './new-command';
import { positionCommand } from './position-command';
import { practiceCommand } from './practice-command';
import { printCommand } from './print-command';

/** Every command, in the order of the usage text. A command is one file and one line here. */
export const commands: readonly Command[] = [
  newCommand,
  importCommand,
  exportCommand,
  positionCommand,
  printCommand,
  practiceCommand,
  checkCommand,
  dumpCommand,
  backupCommand,
];
