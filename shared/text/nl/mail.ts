import { exchangeScreen } from './exchange-screen';

/** Texts of the mails that stand ready with a workbook. Nothing personal: parties and functions. */
export const mail = {
  subject: {
    ask: '{{dossier}}: graag de gegevens van {{addressee}} nakijken en aanvullen',
    askBy: '{{dossier}}: graag de gegevens van {{addressee}} nakijken en aanvullen, vóór of op {{date}}',
    answer: '{{dossier}}: antwoord van {{sender}}',
    inform: '{{dossier}}: werkmap van {{sender}}',
    bare: '{{dossier}}: cijfers van {{sender}}',
  },
  greeting: 'Beste collega,',
  example: 'Let op: dit is een oefening. De cijfers zijn verzonnen.',
  about: {
    ask: 'Bij deze mail zit de werkmap van {{addressee}} uit het dossier “{{dossier}}”. Er staat in wat wij van {{addressee}} hebben.',
    answer: 'Bij deze mail zit het antwoord van {{sender}} in het dossier “{{dossier}}”.',
    inform: 'Bij deze mail zit een werkmap van {{sender}} uit het dossier “{{dossier}}”.',
    bare: 'Bij deze mail zit een Excelbestand met cijfers uit het dossier “{{dossier}}”. Het is om te lezen: wat u erin wijzigt, kunnen wij niet inlezen.',
  },
  contents: 'In de werkmap: {{contents}}.',
  entity: exchangeScreen.exportDialog.entity,
  ask: {
    title: 'Wat vragen wij u?',
    check: '1. Kijk de gegevens na. Verbeter wat niet klopt en vul aan wat ontbreekt.',
    send: '2. Mail het bestand terug.',
    sendBy: '2. Mail het bestand terug, uiterlijk {{date}}.',
    consents: 'Op het blad Instemmingen wachten deze afspraken op uw besluit:',
    consent: '- {{number}}, {{title}}',
    consentBy: '- {{number}}, {{title}}: graag vóór of op {{date}}',
  },
  how: {
    title: 'Wat doet u met het bestand?',
    program:
      '- Werkt u met Regietafel? Sleep het bestand op het venster. U ziet eerst wat het verandert; er gebeurt niets vanzelf.',
    programBack: '  Maak daarna bij Uitwisselen een werkmap voor ons en mail die terug.',
    excel:
      '- Werkt u alleen met Excel? Open het bestand, vul de cellen in en bewaar het. Het blad Uitleg zegt hoe. Mail het bestand daarna terug.',
    read: '- U kunt het bestand ook in Excel openen om het te lezen.',
  },
  ending: 'Met vriendelijke groet,',
};

/** The shape every language has. */
export type MailText = typeof mail;
