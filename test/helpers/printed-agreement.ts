import type {
  PrintedAgreement,
  PrintedChange,
  PrintedChangeRow,
  PrintedConsent,
  PrintedGroup,
  PrintedTransfer,
} from '../../shared/print/printed-agreement';

export const asylum: PrintedGroup = {
  name: 'Asielzoekers',
  order: 1,
  measure: 'stock',
  unit: 'places',
  countsAmv: true,
};
export const permitHolders: PrintedGroup = {
  name: 'Statushouders',
  order: 2,
  measure: 'flow',
  unit: 'persons',
  countsAmv: false,
};
export const ukraine: PrintedGroup = {
  name: 'Ontheemden uit Oekraïne',
  order: 3,
  measure: 'stock',
  unit: 'places',
  countsAmv: false,
};

export function printedTransfer(change: Partial<PrintedTransfer> = {}): PrintedTransfer {
  return {
    group: asylum,
    from: 'Venlo',
    to: 'Venray',
    total: 40,
    amv: 3,
    periodName: 'Ronde 2026–2027',
    term: { from: null, until: null },
    kindName: 'indicatief',
    containedIn: [],
    isInConflict: false,
    ...change,
  };
}

type Amounts = readonly [total: number | null, amv?: number | null];

export function changeRow(
  name: string,
  level: PrintedChangeRow['level'],
  [before, after, gap]: readonly [Amounts, Amounts, Amounts],
): PrintedChangeRow {
  const pair = ([total, amv = null]: Amounts) => ({ total, amv });
  return {
    name,
    level,
    before: pair(before),
    after: pair(after),
    gap: pair(gap),
    known: 1,
    of: 1,
    isInConflict: false,
    receivedOn: null,
  };
}

export function printedChange(change: Partial<PrintedChange> = {}): PrintedChange {
  return {
    group: asylum,
    periodName: 'Ronde 2026–2027',
    kindName: 'vastgesteld',
    day: '2026-11-01',
    movesAmv: true,
    rows: [
      changeRow('Venlo', 'party', [
        [441, 37],
        [401, 34],
        [-17, -4],
      ]),
      changeRow('Venray', 'party', [
        [190, 16],
        [230, 19],
        [18, 1],
      ]),
      changeRow('Horst aan de Maas', 'party', [
        [186, 15],
        [186, 15],
        [-36, 0],
      ]),
      changeRow('Som van de partijen', 'parties', [
        [817, 68],
        [817, 68],
        [-35, -3],
      ]),
      changeRow('Noord-Limburg', 'area', [
        [1232, 102],
        [1232, 102],
        [56, -9],
      ]),
      changeRow('Limburg', 'area', [
        [4829, 401],
        [4829, 401],
        [-224, -31],
      ]),
    ],
    difference: { total: 0, amv: 0 },
    ...change,
  };
}

export function printedConsent(change: Partial<PrintedConsent> = {}): PrintedConsent {
  return {
    party: 'Venlo',
    isMunicipality: true,
    roleName: 'geeft af',
    college: { state: 'done', date: '2026-10-20', reference: 'Z/26/10233' },
    council: { state: 'planned', date: '2026-11-25', reference: '' },
    councilMode: 'deciding',
    signature: { state: 'missing', date: null, reference: '' },
    signatory: 'Portefeuillehouder asiel',
    isInConflict: false,
    ...change,
  };
}

/** The agreement of the design's example page: three municipalities, three groups, an exchange. */
export function printedAgreement(change: Partial<PrintedAgreement> = {}): PrintedAgreement {
  return {
    locale: 'nl',
    dossierTitle: 'Asielopgave Limburg 2026',
    regionName: 'Limburg',
    isExample: true,
    number: 'VENR-2026-03',
    title: 'Uitruil Venlo, Venray en Horst aan de Maas',
    kind: 'exchange',
    version: 3,
    statusName: 'besluitvorming',
    isDraft: false,
    fingerprint: '4f2a91c07be3d85566e1a0c4f92b7d3018ac5e64b9f07d21c3e8a4965f1b0d72',
    shortFingerprint: '4f2a 91c0 7be3 d855 66e1',
    standing: 'proposed',
    newer: null,
    versionInForce: null,
    term: { from: '2026-07-01', until: '2027-12-31' },
    transfers: [
      printedTransfer(),
      printedTransfer({
        group: permitHolders,
        to: 'Horst aan de Maas',
        total: 8,
        amv: null,
        periodName: '2e halfjaar 2026',
        kindName: 'netto',
      }),
      printedTransfer({
        group: ukraine,
        from: 'Venray',
        to: 'Venlo',
        total: 30,
        amv: null,
        periodName: 'Ontheemden 2026–2027',
        term: { from: null, until: '2027-12-31' },
      }),
    ],
    changes: [
      printedChange(),
      printedChange({
        group: permitHolders,
        periodName: '2e halfjaar 2026',
        kindName: 'netto',
        movesAmv: false,
        rows: [
          changeRow('Venlo', 'party', [[131], [123], [-31]]),
          changeRow('Venray', 'party', [[52], [52], [-22]]),
          changeRow('Horst aan de Maas', 'party', [[29], [37], [1]]),
          changeRow('Som van de partijen', 'parties', [[212], [212], [-52]]),
          changeRow('Noord-Limburg', 'area', [[338], [338], [-93]]),
          changeRow('Limburg', 'area', [[1316], [1316], [-360]]),
        ],
        difference: { total: 0, amv: null },
      }),
      printedChange({
        group: ukraine,
        periodName: 'Ontheemden 2026–2027',
        kindName: 'indicatief',
        movesAmv: false,
        rows: [
          changeRow('Venlo', 'party', [[420], [450], [15]]),
          changeRow('Venray', 'party', [[181], [151], [30]]),
          changeRow('Horst aan de Maas', 'party', [[177], [177], [13]]),
          changeRow('Som van de partijen', 'parties', [[778], [778], [58]]),
          changeRow('Noord-Limburg', 'area', [[1173], [1173], [25]]),
          changeRow('Limburg', 'area', [[4597], [4597], [6]]),
        ],
        difference: { total: 0, amv: null },
      }),
    ],
    text: '',
    ratio: null,
    ratioReasoning: '',
    facilities: [],
    conditions: 'Venray heeft op 1 januari 2027 ten minste 230 plaatsen open voor asielzoekers.',
    fallback: 'Haalt Venray de 230 plaatsen niet, dan gaan de 40 plaatsen per 1 juli 2027 terug naar Venlo.',
    money: '',
    evaluation: { dates: ['2027-07-01'], text: '' },
    notice: { months: 6, text: '' },
    renewal: { isPossible: 'unknown', until: null, text: '' },
    findings: [],
    consents: [
      printedConsent(),
      printedConsent({
        party: 'Venray',
        roleName: 'neemt over',
        college: { state: 'done', date: '2026-10-13', reference: 'BW-2026-411' },
        council: { state: 'done', date: '2026-10-20', reference: 'RIB 2026-88' },
        councilMode: 'informed',
      }),
      printedConsent({
        party: 'Horst aan de Maas',
        roleName: 'neemt over',
        college: { state: 'planned', date: '2026-11-24', reference: '' },
        council: { state: 'missing', date: null, reference: '' },
        councilMode: 'informed',
      }),
    ],
    conflicts: [],
    certainty: 'hard',
    day: '2026-11-01',
    printedOn: '2026-11-23',
    ...change,
  };
}
