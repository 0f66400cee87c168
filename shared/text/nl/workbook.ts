import { domain } from './domain';

/** Texts in and about workbooks: sheets, headers, words in cells, and what is said about a file that is read. */
export const workbook = {
  sheets: {
    instructions: 'Uitleg',
    quota: 'Opgaven',
    realisation: 'Realisaties',
    facility: 'Locaties',
    layer: 'Plekken',
    share: 'Aandelen',
    received: 'Cijfers regio',
    info: 'Info',
  },
  headers: {
    area: 'Gemeente of gebied',
    municipality: 'Gemeente',
    group: 'Doelgroep',
    period: 'Ronde of halfjaar',
    kind: 'Soort getal',
    unit: 'Eenheid',
    total: 'Aantal',
    amv: 'Waarvan amv',
    includesAmv: 'Aantal is inclusief amv',
    referenceDate: 'Peildatum',
    certainty: 'Zekerheid',
    source: 'Bron',
    countedBy: 'Geteld door',
    explanation: 'Toelichting',
    remark: 'Opmerking',
    attention: 'Let op',
    known: 'Bekend van',
    facility: 'Locatie',
    facilityName: 'Naam van de locatie',
    place: 'Plaats of adres',
    facilityKind: 'Soort locatie',
    status: 'Status',
    from: 'Eerste dag',
    until: 'Laatste dag (t/m)',
    hardLimit: 'Harde grens',
    renewalPossible: 'Verlengen kan',
    renewalUntil: 'Verlenging t/m',
    renewalConditions: 'Voorwaarden voor verlenging',
    physicalPlaces: 'Fysieke plaatsen',
    operator: 'Beheerder',
    partners: 'Partners (met ; ertussen)',
    smallScale: 'Kleinschalig',
    labourMarket: 'Werk en integratie',
    circle: 'Wie mag dit zien',
    host: 'Staat in',
    places: 'Plaatsen',
    firmness: 'Hard of zacht',
    counts: 'Telt mee',
    layer: 'Plekken',
    shareFor: 'Aandeel voor gemeente',
    share: 'Aandeel',
    confirmed: 'Bevestigd aantal',
    confirmedAmv: 'Bevestigd waarvan amv',
  },
  kinds: domain.kinds,
  countingKinds: { 'counts-hard': 'plaatsen die meetellen, hard', 'counts-soft': 'plaatsen die meetellen, met zacht' },
  includesAmv: { yes: 'ja', no: 'nee', unknown: 'onbekend' },
  certainty: domain.certainty,
  sources: domain.sources,
  facilityKinds: domain.facilityKinds,
  facilityStatuses: domain.facilityStatuses,
  circles: domain.circles,
  renewal: { yes: 'ja', no: 'nee', unknown: 'onbekend' },
  firmness: domain.firmness,
  units: domain.units,
  areaTypes: { region: 'regio', subregion: 'deelregio', safetyRegion: 'veiligheidsregio' },
  example: 'Voorbeeld: verzonnen cijfers',
  knownOf: '{{known}} van {{of}}',
  conflict: 'strijdig: {{values}}',
  conflictValue: '{{value}} ({{party}})',
  remarkOf: 'opmerking van {{party}}: {{text}}',
  noFigure: 'leeg',
  namelessFacility: domain.namelessFacility,
  facilityOf: '{{name}} ({{host}})',
  layerOf: '{{facility}}: {{group}}, {{from}} t/m {{until}}',
  layerUntilOpen: '{{facility}}: {{group}}, vanaf {{from}}',
  unknownDay: 'onbekende dag',
  inForce: {
    own: 'ja, eigen aandeel',
    yes: 'ja, bevestigd',
    no: 'nee, nog niet bevestigd',
    differs: 'nee, bevestigd is een ander aantal',
  },
  dropdownOpenError: 'Dit staat niet in de lijst. Schrijf het precies zoals op het blad waar u het invulde.',
  withheldOf: '{{count}} locaties van {{party}}',
  withoutWithheld: 'Plaatsen die meetellen: zonder {{count}} locaties die niet met u gedeeld zijn.',
  page: 'Pagina &P van &N',
  dropdownTitle: 'Kies uit de lijst',
  dropdownError: 'Kies een waarde uit de lijst. Klik op het pijltje rechts naast de cel.',
  instructions: [
    'Deze werkmap komt uit Regietafel, dossier {{dossier}}.',
    'Gemaakt door {{sender}} voor {{addressee}}, op {{date}}.',
    '',
    'Wat u kunt doen',
    'Vul op de bladen Opgaven en Realisaties de getallen in of pas ze aan. Lege regels onderaan zijn voor nieuwe getallen.',
    'Locaties staan op het blad Locaties, de plaatsen per doelgroep op het blad Plekken.',
    'Een nieuwe locatie noemt u op het blad Plekken bij dezelfde naam.',
    'Telt een deel van de plekken voor een andere gemeente? Dat staat op het blad Aandelen.',
    'Die gemeente bevestigt het door het aantal in te vullen bij Bevestigd aantal.',
    'Sorteren en filteren mag. Eigen kolommen toevoegen mag ook: die leest Regietafel niet.',
    'Is een getal niet bekend, laat de cel dan leeg. Een nul betekent echt nul. Een schatting schrijft u als "circa 430".',
    'In de kolom Opmerking kunt u bij elke regel iets schrijven. Dat verandert geen getal.',
    '',
    'Wat u beter niet doet',
    'Verwijder geen kolommen of bladen. Een regel die u weghaalt, wordt niet verwijderd uit het dossier.',
    'Kopieert u een regel, verander dan de gemeente, de doelgroep, de ronde, de soort of de peildatum.',
    'Zet geen wachtwoord op het bestand. Dan kan het niet worden ingelezen.',
    '',
    'Wat er daarna gebeurt',
    'Bewaar het bestand en mail het terug. Wie het inleest, ziet precies welke cellen u hebt veranderd en besluit daarover.',
    'De kolommen Eenheid, Telt mee en Let op en het blad Cijfers regio zijn om te lezen. Wat u daar verandert, telt niet.',
  ],
  info: {
    title: 'Over deze werkmap',
    format: 'Versie van de werkmap',
    dossierId: 'Dossiernummer',
    dossierName: 'Dossier',
    exportId: 'Werkmapnummer',
    site: 'Gemaakt met',
    sender: 'Code afzender',
    senderName: 'Afzender',
    addressee: 'Code ontvanger',
    addresseeName: 'Ontvanger',
    scope: 'Inhoud',
    at: 'Gemaakt op',
    programVersion: 'Programmaversie',
    isExample: 'Voorbeeld',
    locale: 'Taal',
    withheld: 'Niet met u gedeeld',
    basisSha256: 'Controlegetal',
  },
  scopes: { region: 'hele regio', municipality: 'een gemeente' },
  noAddressee: 'iedereen',
  refusals: {
    'not-a-workbook': 'Dit is geen Excelbestand. Kies een bestand dat eindigt op .xlsx, .xls, .ods of .csv.',
    encrypted: 'Dit bestand heeft een wachtwoord. Sla het op zonder wachtwoord en probeer het opnieuw.',
    labelled:
      'Dit bestand is versleuteld met een vertrouwelijkheidslabel. Vraag de afzender het label te wijzigen en het bestand opnieuw te sturen.',
    macros: 'In dit bestand zitten macro’s. Sla het op als gewone Excelwerkmap (.xlsx) en probeer het opnieuw.',
    'too-large': 'Dit bestand is te groot. Een bestand mag hoogstens 25 MB zijn.',
    'too-many-cells':
      'In dit bestand staan te veel cellen. Verwijder lege opgemaakte regels en bladen die niet nodig zijn.',
    damaged: 'Dit bestand is beschadigd. Vraag de afzender het opnieuw te sturen.',
    unsafe:
      'Dit bestand is anders opgebouwd dan Excel doet en wordt niet gelezen. Open het in Excel, sla het opnieuw op en probeer het nog eens.',
    'too-slow': 'Het lezen van dit bestand duurt te lang. Sla het in Excel opnieuw op en probeer het nog eens.',
    empty: 'In dit bestand staat niets.',
    'csv-quotes':
      'In dit tekstbestand wordt een aanhalingsteken niet gesloten. Open het in Excel en sla het op als .xlsx.',
    'file-not-found': 'Het bestand is er niet meer. Kies het opnieuw.',
    'newer-version':
      'Dit bestand is gemaakt met een nieuwere versie van Regietafel ({{version}}). Werk Regietafel bij en probeer het opnieuw.',
    'mixed-files':
      'Dit bestand is samengesteld uit meer dan een werkmap. Vraag de afzender de oorspronkelijke werkmap te sturen.',
    'doubled-sheet':
      'De bladen {{first}} en {{second}} zijn hetzelfde blad. Verwijder de kopie en probeer het opnieuw.',
    'manifest-damaged':
      'De gegevens van deze werkmap over zichzelf zijn beschadigd. Vraag de afzender een nieuwe werkmap.',
    'other-dossier': 'Dit bestand hoort bij een ander dossier. Er is niets gewijzigd.',
    'other-dossier-incomplete':
      'Dit bestand hoort bij een ander dossier en is niet compleet. Vraag {{sender}} een nieuwe werkmap als u beide dossiers wilt samenvoegen. Er is niets gewijzigd.',
    'other-dossier-example':
      'Dit bestand hoort bij een ander dossier: een voorbeeld met verzonnen cijfers. Een voorbeeld kunt u niet samenvoegen met een echt dossier. Er is niets gewijzigd.',
    'other-dossier-real':
      'Dit bestand hoort bij een ander dossier, met echte cijfers. Uw dossier is een voorbeeld, en dat kunt u niet samenvoegen met een echt dossier. Er is niets gewijzigd.',
    'other-dossier-region':
      'Dit bestand hoort bij een ander dossier, van de regio {{region}}. Uw dossier is van de regio {{own}}. Alleen dossiers van dezelfde regio kunt u samenvoegen. Er is niets gewijzigd.',
  },
  problems: {
    'not-a-number': 'Blad {{sheet}}, cel {{cell}}: “{{found}}” is geen getal. Schrijf bijvoorbeeld 430 of circa 430.',
    'not-whole': 'Blad {{sheet}}, cel {{cell}}: “{{found}}” is geen heel getal. Schrijf bijvoorbeeld 430.',
    negative: 'Blad {{sheet}}, cel {{cell}}: “{{found}}” is minder dan nul. Schrijf een getal van 0 of meer.',
    'too-large': 'Blad {{sheet}}, cel {{cell}}: “{{found}}” is te groot. Staat dit getal in de goede kolom?',
    'not-a-date': 'Blad {{sheet}}, cel {{cell}}: “{{found}}” is geen datum. Schrijf bijvoorbeeld 1-7-2027.',
    'unknown-choice': 'Blad {{sheet}}, cel {{cell}}: “{{found}}” kan hier niet. Kies uit: {{expected}}.',
    'unknown-area': 'Blad {{sheet}}, cel {{cell}}: “{{found}}” is geen gemeente of gebied in dit dossier.',
    'unknown-municipality': 'Blad {{sheet}}, cel {{cell}}: “{{found}}” is geen gemeente in dit dossier.',
    'unknown-group': 'Blad {{sheet}}, cel {{cell}}: “{{found}}” is geen doelgroep. Kies uit: {{expected}}.',
    'unknown-period': 'Blad {{sheet}}, cel {{cell}}: “{{found}}” is geen ronde of halfjaar. Kies uit: {{expected}}.',
    'key-empty':
      'Blad {{sheet}}, cel {{cell}}: vul {{column}} in. Zonder dat is niet bekend bij welk getal deze regel hoort.',
    'too-long': 'Blad {{sheet}}, cel {{cell}}: deze tekst is te lang. Gebruik hoogstens {{most}} tekens.',
    'cell-error': 'Blad {{sheet}}, cel {{cell}}: hier staat de Excelfout {{found}}. Herstel de cel.',
    'doubled-row':
      'Blad {{sheet}}: regel {{row}} gaat over hetzelfde getal als regel {{other}}, met een andere inhoud. Regel {{other}} is ongewijzigd en telt; regel {{row}} is niet gelezen.',
    'ambiguous-row':
      'Blad {{sheet}}: de regels {{rows}} gaan over hetzelfde getal en hebben een verschillende inhoud. Geen van deze regels is gelezen.',
    'no-remark-party':
      'Blad {{sheet}}, cel {{cell}}: deze werkmap is voor niemand in het bijzonder gemaakt. De opmerking is niet gelezen.',
    'not-a-slug':
      'Blad {{sheet}}, cel {{cell}}: “{{found}}” kan hier niet. Schrijf gemeente, COA of een korte naam met letters en cijfers.',
    'wrong-id':
      '{{what}}: het kenmerk van dit gegeven past niet bij wat erin staat, of is hier van iets anders. Dit gegeven is niet gelezen. Vraag de afzender een nieuwe werkmap.',
    'unknown-facility':
      'Blad {{sheet}}, cel {{cell}}: “{{found}}” is geen locatie in deze werkmap, of er zijn er meer met deze naam. Kies uit de lijst, of schrijf de gemeente er tussen haakjes achter.',
    'unknown-layer':
      'Blad {{sheet}}, cel {{cell}}: “{{found}}” is niet te vinden op het blad Plekken, of past bij meer regels. Kies uit de lijst, of schrijf locatie, doelgroep en eerste dag.',
    'value-empty': 'Blad {{sheet}}, cel {{cell}}: vul {{column}} in. Zonder dat zijn de plaatsen niet gelezen.',
    'not-exact':
      'Blad {{sheet}}, cel {{cell}}: “{{found}}” is geen vast aantal. Schrijf een getal, en de onzekerheid bij Toelichting.',
    'too-many-names': 'Blad {{sheet}}, cel {{cell}}: hier staan te veel namen. Gebruik er hoogstens {{most}}.',
    'key-fixed':
      'Blad {{sheet}}, cel {{cell}}: {{column}} kan bij een bestaande regel niet veranderen. Deze regel is niet gelezen. Zet een nieuwe in een lege regel onderaan.',
    'ambiguous-copy':
      'Blad {{sheet}}: de regels {{rows}} zijn kopieën van één regel en allemaal veranderd. Geen van deze regels is gelezen. Zet wat nieuw is in een lege regel onderaan.',
    'ambiguous-place':
      'Blad {{sheet}}: van regel {{row}} is niet te zien over welke bestaande regel die gaat. De regel is niet gelezen.',
  },
  notes: {
    'own-column': 'Blad {{sheet}}: de kolom {{column}} is van de afzender zelf en is niet gelezen.',
    'missing-column': 'Blad {{sheet}}: de kolom {{column}} ontbreekt. Wat daarin stond, blijft zoals het was.',
    'own-sheet': 'Het blad {{sheet}} is van de afzender zelf en is niet gelezen.',
    'missing-sheet': 'Het blad {{sheet}} ontbreekt. Wat daarop stond, blijft zoals het was.',
    'copied-row-ignored': 'Blad {{sheet}}: regel {{row}} is gelijk aan regel {{other}} en telt één keer.',
    'key-changed':
      'Blad {{sheet}}, regel {{row}}: deze regel ging over {{was}} en gaat nu over {{now}}. Het getal van {{was}} blijft zoals het was.',
    'copied-row-new': 'Blad {{sheet}}, regel {{row}}: gekopieerd van een andere regel, en gaat nu over {{now}}.',
    'copied-row-own':
      'Blad {{sheet}}, regel {{row}}: gekopieerd van een andere regel en daarna veranderd. Dit is iets nieuws.',
    'sorted-without-ids':
      'Blad {{sheet}}: alleen de zichtbare kolommen zijn gesorteerd. De {{count}} regels zijn gelezen naar wat er staat.',
    'row-gone': 'Blad {{sheet}}: de regel over {{was}} is weg. Het getal blijft in het dossier.',
    'rows-gone':
      'Blad {{sheet}}: {{count}} regels zijn weg, de eerste over {{was}}. De getallen blijven in het dossier.',
    'unknown-newer':
      'Onbekend (nieuwere versie): {{what}}. Dit is bewaard zoals het kwam en gaat mee in de werkmappen die u maakt.',
    'substitute-basis-journal':
      'De verborgen gegevens van deze werkmap ontbreken. De vergelijking is met wat er destijds is verstuurd.',
    'substitute-basis-local':
      'De verborgen gegevens van deze werkmap ontbreken. De vergelijking is met uw eigen dossier: bekijk elk verschil.',
    withheld:
      'Zonder {{count}} locaties die niet met u gedeeld zijn: {{owners}}. Sommen van plaatsen zijn zonder deze locaties.',
    'external-links': 'Dit bestand verwijst naar andere bestanden. Die verwijzingen zijn niet gevolgd.',
    connections: 'Dit bestand heeft verbindingen met gegevens buiten het bestand. Die zijn niet gebruikt.',
    'embedded-objects': 'In dit bestand zitten andere bestanden of objecten. Die zijn niet gelezen.',
    'second-reader': 'Dit bestand is op een ongewone manier opgebouwd. Controleer de regels extra goed.',
    formulas: 'In dit bestand staan {{count}} formules. Gelezen is het laatst berekende getal.',
  },
};

/** The shape every language has. */
export type WorkbookText = {
  readonly [K in keyof typeof workbook]: (typeof workbook)[K] extends string
    ? string
    : (typeof workbook)[K] extends readonly string[]
      ? readonly string[]
      : { readonly [L in keyof (typeof workbook)[K]]: string };
};
