import type { MailText } from '../nl/mail';
import { exchangeScreen } from './exchange-screen';

export const mail: MailText = {
  subject: {
    ask: '{{dossier}}: please check and complete the data of {{addressee}}',
    askBy: '{{dossier}}: please check and complete the data of {{addressee}}, by {{date}}',
    answer: '{{dossier}}: answer of {{sender}}',
    inform: '{{dossier}}: workbook of {{sender}}',
    bare: '{{dossier}}: figures of {{sender}}',
  },
  greeting: 'Dear colleague,',
  example: 'Please note: this is an exercise. The figures are invented.',
  about: {
    ask: 'With this mail comes the workbook of {{addressee}} from the dossier “{{dossier}}”. It holds what we have of {{addressee}}.',
    answer: 'With this mail comes the answer of {{sender}} in the dossier “{{dossier}}”.',
    inform: 'With this mail comes a workbook of {{sender}} from the dossier “{{dossier}}”.',
    bare: 'With this mail comes an Excel file with figures from the dossier “{{dossier}}”. It is for reading: what you change in it cannot be read back.',
  },
  contents: 'In the workbook: {{contents}}.',
  entity: exchangeScreen.exportDialog.entity,
  ask: {
    title: 'What do we ask of you?',
    check: '1. Check the data. Correct what is wrong and add what is missing.',
    send: '2. Mail the file back.',
    sendBy: '2. Mail the file back, by {{date}}.',
    consents: 'On the sheet Consents these agreements wait for your decision:',
    consent: '- {{number}}, {{title}}',
    consentBy: '- {{number}}, {{title}}: please by {{date}}',
  },
  how: {
    title: 'What do you do with the file?',
    program:
      '- Do you work with Regietafel? Drop the file on the window. You first see what it changes; nothing happens by itself.',
    programBack: '  Then make a workbook for us under Exchange and mail it back.',
    excel:
      '- Do you only work with Excel? Open the file, fill in the cells and save it. The sheet Instructions says how. Then mail the file back.',
    read: '- You can also open the file in Excel to read it.',
  },
  ending: 'Kind regards,',
};
