/** Texts of positions (standen): what is wrong or due, and why something counts or not. */
export const positions = {
  /** What is wrong or due: a line that says what, and one that says what to do or why. Numbers and days are filled in. */
  findings: {
    'adjusted-below-zero': {
      what: '{{giver}} geeft {{excess}} meer af dan de opgave',
      why: 'De opgave is {{has}}, met wat er is overgenomen. {{giver}} geeft {{given}} af. Laatste afspraak: {{number}}.',
    },
    'adjusted-amv-exceeds-total': {
      what: 'Na {{number}} past het aantal amv van {{giver}} niet',
      why: 'Er blijven {{total}} plaatsen over, waarvan {{amv}} amv. Pas het aantal amv in de afspraak aan.',
    },
    'transfer-from-equals-to': {
      what: '{{number}}: {{area}} neemt over van zichzelf',
      why: 'Kies twee verschillende gemeenten.',
    },
    'transfer-above-quota': {
      what: '{{giver}} kan niet meer afgeven dan de opgave van {{has}}',
      why: 'In {{number}} en andere afspraken staat {{given}}: {{excess}} te veel. Het concept blijft bewaard.',
    },
    'transfer-unknown-municipality': {
      what: '{{number}}: {{municipality}} staat niet in het dossier',
      why: 'Deze overname telt niet mee. Kies een gemeente uit de regio.',
    },
    'transfer-term-outside-period': {
      what: '{{number}} valt buiten {{period}}',
      why: 'De overname loopt van {{from}} t/m {{until}}. De periode loopt van {{periodFrom}} t/m {{periodUntil}}.',
    },
    'containment-unknown': {
      what: 'Is {{number}} al verwerkt in het getal “{{kind}}”?',
      why: '{{to}} neemt {{places}} over van {{from}}. Zeg bij de afspraak of dit getal de overname al bevat. Tot dan ziet u beide uitkomsten.',
    },
    'counted-twice': {
      what: 'Dubbel geteld: {{facility}} en {{number}}',
      why: '{{from}} heeft een aandeel van {{shared}} en een overname van {{places}}. Dat schuift {{together}}. Laat een van beide vervallen.',
    },
    'published-corrected-differs': {
      what: 'Gecorrigeerde taakstelling van {{area}} verschilt {{difference}}',
      why: 'Gepubliceerd is {{published}}, berekend is {{computed}}. Controleer de achterstand en wie er gehuisvest is.',
    },
    'published-corrected-differs-by-transfer': {
      what: 'Gecorrigeerde taakstelling van {{area}} verschilt {{difference}}',
      why: 'Gepubliceerd is {{published}}, berekend is {{computed}}. Misschien is {{transfers}} niet verwerkt in het gepubliceerde getal.',
    },
    'net-differs-from-computed': {
      what: 'Netto taakstelling van {{area}} verschilt {{difference}}',
      why: 'Ingevuld is {{recorded}}. Volgens de wet en het inwonertal is het {{computed}}. Controleer het getal of het inwonertal.',
    },
    'carry-differs-from-computed': {
      what: 'Achterstand of voorsprong van {{area}} verschilt {{difference}}',
      why: 'Voor {{period}} is {{recorded}} vastgelegd en dat telt. Uit het halfjaar ervoor volgt {{computed}}. Controleer welk getal klopt, bij Instellingen, Regio.',
    },
    'national-task-missing': {
      what: 'Landelijke taakstelling van {{period}} ontbreekt',
      why: 'Gemeenten waarvan de netto taakstelling daardoor niet bekend is: {{count}}. Vul haar in bij Instellingen, Regio.',
    },
    'inhabitants-missing': {
      what: 'Inwoners op {{day}} ontbreken',
      why: 'Gemeenten waarvan de netto taakstelling van {{period}} daardoor niet bekend is: {{count}}. Vul ze in bij Instellingen, Regio.',
    },
    'layer-without-group': {
      what: '{{facility}}: plaatsen zonder doelgroep',
      why: 'Deze plaatsen tellen niet mee. Kies een doelgroep.',
    },
    'layer-without-dates': {
      what: '{{facility}}: plaatsen zonder begindatum',
      why: 'Deze plaatsen tellen niet mee. Vul de eerste dag in.',
    },
    'layer-without-places': {
      what: '{{facility}}: aantal plaatsen ontbreekt',
      why: 'Zonder aantal telt dit niet mee. Vul het aantal in.',
    },
    'layer-ends-before-it-begins': {
      what: '{{facility}}: einde ligt voor het begin',
      why: 'De plaatsen lopen van {{from}} t/m {{until}}. Controleer beide dagen.',
    },
    'layer-amv-exceeds-total': {
      what: '{{facility}}: {{amv}} amv kan niet',
      why: 'Er zijn {{total}} plaatsen. Controleer een van beide getallen.',
    },
    'layer-outside-facility-term': {
      what: '{{facility}}: plaatsen buiten de looptijd van de locatie',
      why: 'De locatie houdt zich aan {{day}}, de plaatsen niet. De plaatsen tellen zoals ze er staan. Controleer de dagen.',
    },
    'layer-beyond-hard-limit': {
      what: '{{facility}}: plaatsen na de uiterste datum',
      why: 'De locatie mag tot en met {{limit}}. Daarna staan er nog plaatsen. Zet de einddatum eerder of pas de uiterste datum aan.',
    },
    'layer-at-closed-facility': {
      what: '{{facility}} is gesloten, maar heeft nog {{places}} plaatsen',
      why: 'De plaatsen tellen mee tot hun eigen einddatum. Vul die in, of wijzig de status.',
    },
    'places-exceed-physical': {
      what: '{{facility}}: {{places}} plaatsen in gebruik van {{physical}}',
      why: 'Vanaf {{date}} zijn er {{over}} te veel, alle doelgroepen samen. Een plaats telt voor één doelgroep tegelijk.',
    },
    'places-exceed-physical-with-soft': {
      what: '{{facility}}: met zachte plannen {{places}} plaatsen van {{physical}}',
      why: 'Vanaf {{date}} zijn er {{over}} te veel als alle plannen doorgaan.',
    },
    'same-as-missing': {
      what: '{{facility}} verwijst naar een locatie die er niet is',
      why: 'De locatie telt daarom zelf mee. Kies een andere, of haal de verwijzing weg.',
    },
    'facility-possibly-doubled': {
      what: 'Dubbel? {{facility}} ({{host}}) en {{other}} ({{otherHost}})',
      why: 'Naam, doelgroep en dagen lijken op elkaar. Is het dezelfde locatie? Kies dan “Zelfde als”.',
    },
    'shares-exceed-layer': {
      what: '{{facility}}: aandelen van {{shared}} op {{places}} plaatsen',
      why: 'Tot dit klopt telt alleen het aandeel van {{area}} zelf. Verlaag een aandeel.',
    },
    'share-amv-exceeds-total': {
      what: '{{facility}}: {{amv}} amv in een aandeel van {{total}} kan niet',
      why: 'Controleer het aandeel van {{municipality}}.',
    },
    'share-unknown-municipality': {
      what: '{{facility}}: aandeel voor een onbekende gemeente',
      why: '{{municipality}} staat niet in het dossier. De {{places}} plaatsen tellen hier voor niemand.',
    },
    'share-not-confirmed': {
      what: '{{facility}}: {{municipality}} moet {{places}} plaatsen nog bevestigen',
      why: 'Tot die tijd tellen ze niet voor {{municipality}}, maar als rest bij {{host}}.',
    },
    'facility-ends-with-shortage': {
      what: '{{facility}}: {{places}} plaatsen eindigen op {{lastDay}}',
      why: '{{municipality}} komt dan {{shortage}} plaatsen tekort voor {{group}}.',
    },
    'area-falls-below-quota': {
      what: '{{area}} haalt de opgave niet meer vanaf {{date}}',
      why: '{{group}}, {{period}}{{plans}}: tot dan {{before}} over, daarna {{shortage}} plaatsen tekort.',
    },
    'area-falls-below-amv': {
      what: '{{area}} heeft te weinig amv-plaatsen vanaf {{date}}',
      why: '{{group}}, {{period}}{{plans}}: tot dan {{before}} over, daarna {{shortage}} amv-plaatsen tekort.',
    },
    'area-falls-below-with-substitution': {
      what: '{{area}}: andere groepen vangen vanaf {{date}} niet meer genoeg op',
      why: '{{group}}, {{period}}{{plans}}: tot dan vangen plaatsen van een andere groep het tekort op, daarna blijft er {{shortage}} plaatsen tekort.',
    },
    'area-falls-below-by-transfer': {
      what: '{{area}} haalt de opgave niet meer door concepten',
      why: '{{group}}, {{period}}{{plans}}, op {{date}}: zonder de concepten {{before}} over, met de concepten {{shortage}} plaatsen tekort. De regio als geheel verandert niet.',
    },
    'area-falls-below-amv-by-transfer': {
      what: '{{area}} komt amv-plaatsen tekort door concepten',
      why: '{{group}}, {{period}}{{plans}}, op {{date}}: zonder de concepten {{before}} over, met de concepten {{shortage}} amv-plaatsen tekort. De regio als geheel verandert niet.',
    },
    'amv-places-missing': {
      what: '{{area}}: {{missing}} amv-plaatsen ontbreken',
      why: '{{group}}, {{period}}: het totaal is gehaald, de plaatsen voor amv nog niet.',
    },
  },
  /** Beside the period, where a number holds what is still being explored. */
  withPlans: ', met zachte plannen',
  /** A safety region may have the name of a subregion. */
  safetyRegion: 'Veiligheidsregio {{name}}',
  /** Why a layer, a share, a transfer or a count is in a number or not. */
  reasons: {
    'no-spare': 'daar is niets over',
    'no-shortage': 'er is geen tekort',
    'too-few-for-ratio': 'te weinig over voor deze verhouding',
    'gap-unknown': 'niet alles is bekend',
    counts: 'telt mee',
    'not-begun': 'telt nog niet: begint later',
    ended: 'telt niet meer: is geëindigd',
    soft: 'zacht: telt alleen mee met “hard en zacht”',
    'too-short': 'telt niet: korter dan de telregel vraagt',
    'too-small': 'telt niet: kleiner dan de telregel vraagt',
    'size-unknown': 'telt niet: de telregel vraagt een grootte, en die is niet ingevuld',
    'not-ready': 'telt niet: begint later dan de telregel vraagt',
    'dates-unknown': 'telt niet: de eerste dag is niet ingevuld',
    'places-unknown': 'telt niet: het aantal is niet ingevuld',
    'facility-cancelled': 'telt niet: de locatie gaat niet door',
    'same-as-other': 'telt niet: is dezelfde locatie als een andere',
    'places-do-not-count-for-flow': 'telt niet: statushouders tellen als personen, niet als plaatsen',
    'not-confirmed': 'telt nog niet: de gemeente heeft het aandeel niet bevestigd',
    'shares-exceed-layer': 'telt niet: er zijn meer aandelen dan plaatsen',
    'unknown-municipality': 'telt niet: de gemeente staat niet in het dossier',
    'rest-does-not-count': 'telt niet: de rest telt in dit dossier voor niemand',
    contained: 'telt niet: zit al in dit getal',
    'draft-off': 'telt niet: nog een concept',
    'draft-on': 'telt mee in het scenario',
    redrafted: 'telt niet: in dit scenario geldt de gewijzigde afspraak',
    void: 'telt niet: vervallen',
    'outside-term': 'telt niet: buiten de looptijd',
    'unknown-party': 'telt niet: een gemeente staat niet in het dossier',
    'not-newest': 'telt niet: een andere telling gaat voor',
    'older-than-count': 'telt niet: ouder dan de telling',
    'shown-only': 'alleen ter informatie',
    'after-date': 'telt niet: van na deze dag',
  },
};

export type PositionsText = typeof positions;
