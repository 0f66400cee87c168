/** Words of the tour: look.md section 10, and so short that they fit in the side bar. */
export const tour = {
  title: 'Rondleiding',
  stepOf: 'Stap {{number}} van {{count}}',
  close: 'Rondleiding sluiten',
  closed: 'De rondleiding is gesloten. U vindt haar terug onder Help, Rondleiding.',
  needsExample:
    'De rondleiding werkt met verzonnen cijfers. Begin met een voorbeeld en kies dan weer Help, Rondleiding.',
  invite: {
    title: 'Nieuw hier?',
    text: 'In acht stappen leert u wat Regietafel doet. Met verzonnen cijfers: u kunt niets stukmaken.',
    begin: 'Rondleiding beginnen',
    no: 'Nu niet',
  },
  finished: {
    title: 'Dit was de rondleiding',
    text: 'U kent nu de weg van een getal naar een afspraak op papier. Uw eigen dossier begint u met Bestand, Nieuw dossier.',
  },
  doneNow: 'Gedaan: {{step}}',
  isDone: 'U hebt deze stap gedaan.',
  go: 'Naar {{screen}}',
  next: 'Volgende stap',
  skip: 'Overslaan',
  all: 'Alle stappen',
  states: { done: 'gedaan', skipped: 'overgeslagen', open: 'nog te doen' },
  steps: {
    explain: {
      title: 'Zie waar een getal vandaan komt',
      why: 'Overzicht laat zien wat de regio te weinig of te veel heeft.',
      do: 'Klik op het grote getal bij Asielzoekers. Rechts ziet u hoe het is berekend.',
    },
    type: {
      title: 'Typ een getal',
      why: 'Venlo belt: er zijn nu 95 statushouders gehuisvest.',
      do: 'Zoek de rij Venlo en de kolom gehuisvest. Typ 95, druk op Enter en bevestig.',
      whyOwn: 'Wat in uw gemeente verandert, typt u zelf.',
      doOwn: 'Zoek de rij {{name}} en de kolom gehuisvest. Typ een ander getal en druk op Enter.',
    },
    read: {
      title: 'Lees wat er per e-mail kwam',
      why: 'Venlo stuurde een Excelbestand terug. Zo’n bestand sleept u uit uw e-mail op dit venster.',
      do: 'Druk bij “{{block}}” op {{button}}. Er verandert nog niets.',
    },
    merge: {
      title: 'Neem de wijzigingen over',
      why: 'Elke regel is een verschil. U ziet wat er was en wat Venlo schrijft.',
      do: 'Laat het conflict op {{later}} staan. Druk rechtsonder op “wijzigingen overnemen”.',
    },
    decide: {
      title: 'Beslis over het conflict',
      why: 'Hier staat een ander getal dan Venlo schreef. Alleen een mens kan kiezen.',
      do: 'Druk bij {{block}} op {{button}}. Kies een getal en druk rechtsonder op “overnemen”.',
    },
    agree: {
      title: 'Maak een afspraak',
      why: 'Gemeenten kunnen opgave van elkaar overnemen.',
      do: 'Druk op {{button}}. Typ “{{taker}} neemt 10 plaatsen over van {{giver}}” en druk op Enter.',
    },
    scenario: {
      title: 'Zie wat de afspraak doet',
      why: 'Een concept telt nog niet mee.',
      do: 'Zet rechtsboven {{button}} aan. Zo ziet u de stand als iedereen tekent.',
    },
    print: {
      title: 'Zet de afspraak op papier',
      why: 'Bestuurders tekenen op papier.',
      do: 'Kies uw afspraak, druk op {{button}} en bewaar de PDF.',
    },
  },
};
