import type { CommandLineText } from '../nl/command-line';

/** Texts of the command line. */
export const commandLine: CommandLineText = {
  usage: 'Usage:',
  unknownCommand: 'Unknown command "{{command}}".',
  unknownOption: 'Unknown option {{option}}.',
  missingValue: '{{option}} needs a value.',
  unexpectedValue: '{{option}} takes no value.',
  missingArgument: 'Give {{argument}}.',
  tooMany: '"{{text}}" is one too many.',
  wrongValue: '{{option}} cannot be "{{value}}". Choose from: {{allowed}}.',
  oneOf: 'Choose one of {{options}}.',
  made: 'Dossier made: {{path}}',
  unexpected: 'Something went wrong that we did not foresee: {{message}}',
};
