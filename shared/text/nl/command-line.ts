/** Texts of the command line. */
export const commandLine = {
  usage: 'Gebruik:',
  unknownCommand: 'Onbekende opdracht "{{command}}".',
  unknownOption: 'Onbekende optie {{option}}.',
  missingValue: 'Bij {{option}} hoort een waarde.',
  unexpectedValue: 'Bij {{option}} hoort geen waarde.',
  missingArgument: 'Geef {{argument}} op.',
  tooMany: '"{{text}}" is te veel.',
  wrongValue: '{{option}} kan niet "{{value}}" zijn. Kies uit: {{allowed}}.',
  oneOf: 'Kies een van {{options}}.',
  made: 'Dossier gemaakt: {{path}}',
  unexpected: 'Er ging iets mis dat wij niet hadden voorzien: {{message}}',
};

export type CommandLineText = typeof commandLine;
