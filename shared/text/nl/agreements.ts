/** Texts of agreements (afspraken): statuses, sentences about transfers, what is wrong or due, what cannot be written. */
export const agreements = {
  statuses: {
    concept: 'concept',
    'in-discussion': 'in bespreking',
    'official-agreement': 'ambtelijk akkoord',
    'administrative-agreement': 'bestuurlijk akkoord',
    'decision-making': 'besluitvorming',
    signed: 'ondertekend',
    active: 'actief',
    evaluated: 'geëvalueerd',
    ended: 'beëindigd',
    void: 'vervallen',
  },
  /** Of what was removed after somebody signed it. */
  keptStatus: '{{status}} (door {{party}} verwijderd, blijft staan: ondertekend)',
  roles: { giving: 'geeft af', receiving: 'neemt over', facilitating: 'werkt mee' },
  circles: {
    own: 'alleen wie de afspraak trekt en het ondersteuningsteam',
    parties: 'ook de partijen',
    region: 'de hele regio',
  },
  steps: { college: 'college', council: 'raad', signature: 'handtekening' },
  collegeStatuses: { planned: 'gepland', decided: 'besloten', rejected: 'afgewezen' },
  councilModes: { informed: 'wordt geïnformeerd', deciding: 'besluit', 'not-needed': 'niet nodig' },
  councilStatuses: {
    'informed-planned': 'gepland',
    'informed-done': 'geïnformeerd',
    'informed-rejected': 'afgewezen',
    'deciding-planned': 'gepland',
    'deciding-done': 'besloten',
    'deciding-rejected': 'afgewezen',
    'not-needed': 'niet nodig',
  },
  signatureStatuses: { planned: 'gepland', signed: 'getekend', refused: 'geweigerd' },
  attachmentKinds: { signed: 'getekende afspraak', other: 'bijlage' },
  /** What of an agreement is shown, edited and compared, by the name of its register. */
  fields: {
    number: 'nummer',
    title: 'titel',
    text: 'tekst',
    parties: 'partijen',
    term: 'looptijd',
    from: 'eerste dag',
    until: 'laatste dag',
    stage: 'status',
    ended: 'beëindigd',
    void: 'vervallen',
    evaluated: 'geëvalueerd',
    ratio: 'verhouding',
    ratioReasoning: 'uitleg bij de verhouding',
    conditions: 'voorwaarden',
    fallback: 'als het niet lukt',
    money: 'geld',
    evaluation: 'evaluatie',
    notice: 'opzegging',
    renewal: 'verlenging',
    facilities: 'locaties',
    attachments: 'bijlagen',
    dueDates: 'uiterste datums',
    circle: 'kring',
    explanation: 'toelichting',
    line: 'overname',
    transfers: 'overnames',
    containedIn: 'al verwerkt in',
    content: 'inhoud',
    proposed: 'voorgelegd',
    college: 'college',
    council: 'raad',
    signature: 'handtekening',
    remark: 'opmerking',
    deleted: 'verwijderd',
  },
  sentence: {
    places_one: '1 plaats voor {{group}}',
    places_other: '{{count}} plaatsen voor {{group}}',
    placesAmv: '{{count}} plaatsen voor {{group}}, waarvan {{amv}} amv,',
    placesUnknown: 'een nog onbekend aantal plaatsen voor {{group}}',
    persons_one: '1 persoon van de groep {{group}}',
    persons_other: '{{count}} {{group}}',
    personsUnknown: 'een nog onbekend aantal {{group}}',
    /** What is taken over, then from whom, then when and against which figure. */
    whole: '{{to}} neemt {{what}} over van {{from}} in {{period}} ({{kind}})',
    bare: '{{to}} neemt {{what}} over van {{from}}',
    ownTerm: ', van {{from}} t/m {{until}}',
  },
  terms: {
    both: '{{from}} t/m {{until}}',
    from: 'vanaf {{from}}',
    until: 't/m {{until}}',
    months_one: '1 maand',
    months_other: '{{count}} maanden',
  },
  ratio: '{{given}} tegen {{taken}}',
  proposed: 'versie {{version}}, voorgelegd op {{date}}',
  sumOfParties: 'Som van de partijen',
  /** Titles of dates in a calendar. */
  calendar: {
    consent: '{{number}}: {{party}} tekent uiterlijk',
    notice: '{{number}}: laatste dag om op te zeggen',
    end: '{{number}} loopt af',
    evaluation: '{{number}}: evaluatie',
  },
  findings: {
    'no-parties': {
      what: '{{number}}: er zijn nog geen partijen',
      why: 'Kies wie afgeeft en wie overneemt. Zonder partijen kan niemand tekenen.',
    },
    'no-transfers': {
      what: '{{number}}: er staat nog geen overname in',
      why: 'Schrijf wie hoeveel overneemt van wie. Zonder overname verandert er geen opgave.',
    },
    'number-missing': {
      what: 'Een afspraak heeft nog geen nummer',
      why: 'Geef de afspraak een nummer voordat u haar voorlegt.',
    },
    'number-doubled': {
      what: 'Twee afspraken hebben nummer {{number}}',
      why: 'De andere is “{{other}}”. Geef deze afspraak nummer {{proposed}}. Dat is het eerste vrije nummer.',
    },
    'party-missing': {
      what: '{{number}}: {{area}} is geen partij',
      why: '{{area}} staat in een overname. Zet {{area}} bij de partijen, of wijzig de overname.',
    },
    'party-unknown': {
      what: '{{number}}: {{area}} staat niet in het dossier',
      why: 'Kies een gemeente van de regio of het ondersteuningsteam.',
    },
    'party-doubled': {
      what: '{{number}}: {{area}} staat twee keer bij de partijen',
      why: 'Haal een van beide regels weg.',
    },
    'transfer-without-number': {
      what: '{{number}}: bij een overname van {{area}} ontbreekt het aantal',
      why: 'Zonder aantal telt deze overname niet mee.',
    },
    'transfer-without-amv': {
      what: '{{number}}: hoeveel van de {{total}} plaatsen zijn voor amv?',
      why: 'Zolang dat niet bekend is, is het aantal amv van de partijen na de overname ook niet bekend. Geen amv? Vul 0 in.',
    },
    'transfer-amv-exceeds-total': {
      what: '{{number}}: {{amv}} amv kan niet',
      why: 'Het totaal van deze overname is {{total}}. Controleer een van beide getallen.',
    },
    'transfer-negative': {
      what: '{{number}}: {{value}} kan niet',
      why: 'Een aantal is niet onder 0. Draai de overname om: wie neemt over van wie?',
    },
    'transfer-kind-does-not-fit': {
      what: '{{number}}: het soort getal “{{kind}}” hoort niet bij {{group}}',
      why: 'Kies een soort getal dat bij deze doelgroep hoort.',
    },
    'term-backwards': {
      what: '{{number}}: de looptijd klopt niet',
      why: 'De afspraak loopt van {{from}} t/m {{until}}. Controleer beide dagen.',
    },
    'ratio-differs': {
      what: '{{number}}: de verhouding klopt niet met de overnames',
      why: 'Afgesproken is {{given}} tegen {{taken}}. In de overnames staat {{givenInLines}} tegen {{takenInLines}}.',
    },
    'ratio-without-reasoning': {
      what: '{{number}}: de uitleg bij de verhouding ontbreekt',
      why: 'Schrijf waarom deze verhouding redelijk is.',
    },
    'deleted-but-signed': {
      what: '{{number}} is door {{area}} verwijderd, maar telt nog mee: ondertekend',
      why: 'Wat alle partijen tekenden, blijft gelden. Wie de afspraak trekt, kan haar terugzetten, beëindigen of laten vervallen.',
    },
    'deleted-while-signing': {
      what: '{{number}} is door {{area}} verwijderd, maar er is al voor getekend',
      why: 'De afspraak blijft hier staan en telt nog niet mee. Wie haar trekt, kan haar terugzetten of laten vervallen.',
    },
    'consent-deleted': {
      what: '{{number}}: de instemming van {{area}} is verwijderd, maar telt nog mee: getekend',
      why: 'Een handtekening verdwijnt niet met haar regel. Klopt zij niet, dan kan {{area}} haar bij Instemmingen terugnemen.',
    },
    'facility-deleted': {
      what: '{{number}}: locatie {{facility}} is verwijderd',
      why: 'De overname verandert daardoor niet. Spreek af welke locatie ervoor in de plaats komt en leg dat vast.',
    },
    'signed-not-shared': {
      what: '{{number}} is ondertekend, maar wordt niet met de hele regio gedeeld',
      why: 'Wie de afspraak niet kreeg, rekent zonder haar. Wie haar al had, houdt haar en ziet latere wijzigingen niet. Deel haar weer met de hele regio.',
    },
    'changed-since-signed': {
      what: '{{number}} is gewijzigd na ondertekening',
      why: 'Versie {{version}} blijft gelden. De wijziging telt pas als alle partijen opnieuw tekenen.',
    },
    'changed-since-proposed': {
      what: '{{number}} is gewijzigd nadat versie {{version}} is voorgelegd',
      why: 'Leg de nieuwe inhoud voor. Handtekeningen onder versie {{version}} gelden niet voor de wijziging.',
    },
    'version-unreadable': {
      what: '{{number}}: een versie is niet te lezen',
      why: 'De inhoud past niet bij het kenmerk, of komt van een nieuwere versie van Regietafel. Deze versie telt niet mee.',
    },
    'version-doubled': {
      what: '{{number}}: er zijn twee versies {{version}}',
      why: 'Twee computers legden iets anders voor. Leg één inhoud opnieuw voor.',
    },
    unconfirmed: {
      what: '{{number}} wacht op een bevestiging door {{area}}',
      why: '{{by}} vulde iets in namens {{area}}. {{area}} kan het in de afspraak bevestigen of verbeteren.',
    },
    'consent-missing': {
      what: '{{number}}: {{area}} heeft versie {{version}} nog niet getekend',
      why: 'De afspraak telt pas mee als alle partijen hebben getekend.',
    },
    'consent-overdue': {
      what: '{{number}}: {{area}} is te laat met versie {{version}}',
      why: 'De handtekening was nodig op {{date}}. Vraag {{area}} hoe het ervoor staat.',
    },
    'consent-refused': {
      what: '{{number}}: {{area}} stemt niet in met versie {{version}}',
      why: 'Pas de inhoud aan en leg een nieuwe versie voor, of laat de afspraak vervallen.',
    },
    'signed-without-decision': {
      what: '{{number}}: {{area}} tekende, maar het besluit van het college ontbreekt',
      why: 'Vul de datum en het kenmerk van het besluit in.',
    },
    'notice-due': {
      what: '{{number}}: opzeggen kan tot en met {{noticeBy}}',
      why: 'De afspraak loopt tot en met {{until}}.',
    },
    'ends-soon': {
      what: '{{number}} loopt af op {{until}}',
      why: 'Daarna tellen de overnames niet meer mee. Maak op tijd een nieuwe versie als u doorgaat.',
    },
    'evaluation-due': {
      what: '{{number}}: de evaluatie van {{date}} is nog niet ingevuld',
      why: 'Schrijf wanneer u evalueerde en wat eruit kwam.',
    },
  },
  /** Why something that was typed cannot be written. */
  problems: {
    'choose-municipality': 'Kies een gemeente van de regio.',
    'choose-party': 'Kies een gemeente van de regio of het ondersteuningsteam.',
    'choose-group': 'Kies een doelgroep.',
    'choose-period': 'Kies een ronde of halfjaar.',
    'same-municipality': 'Een gemeente kan niet van zichzelf overnemen.',
    'number-missing': 'Geef de afspraak eerst een nummer.',
    'too-long': 'Deze tekst is te lang.',
    'not-a-number': '“{{text}}” is geen getal.',
    'not-whole': '“{{text}}” is geen heel getal.',
    negative: 'Een aantal is niet onder 0.',
    'too-large': '“{{text}}” is te groot.',
    'no-amv': 'Bij deze doelgroep wordt geen amv geteld.',
    'not-a-date': '“{{text}}” is geen datum. Schrijf bijvoorbeeld 1-7-2027.',
    'day-missing': 'Vul een dag in.',
    'ends-before-begin': 'De laatste dag ligt voor de eerste.',
    'not-an-agreement-number': '“{{text}}” is geen nummer van een afspraak. Schrijf bijvoorbeeld VENR-2026-03.',
    'not-yours': 'Dit is van {{owner}}. Alleen {{owner}} en het ondersteuningsteam kunnen het wijzigen.',
    'ratio-incomplete': 'Vul beide getallen van de verhouding in.',
    'facility-gone': 'Deze locatie is er niet meer.',
    'party-twice': 'Deze partij staat er al.',
  },
  /** Of a sentence such as "Venray neemt 40 plaatsen over van Venlo". */
  quick: {
    'not-understood': '“{{text}}” begrijpen wij niet. Schrijf bijvoorbeeld: Venray neemt 40 plaatsen over van Venlo.',
    'unknown-municipality': '“{{text}}” is geen gemeente van deze regio.',
    'same-municipality': '{{text}} kan niet van zichzelf overnemen.',
    'no-period': 'Er is geen ronde of halfjaar voor {{group}}.',
  },
};

export type AgreementsText = typeof agreements;
