import type { PlanItem, PlanView } from '../../../../shared/ipc/schemas/exchange';

/** An item of a review as the main process gives it; say only what the test is about. */
export function planItem(given: Partial<PlanItem> & { id: string }): PlanItem {
  return {
    group: 'own',
    sheet: 'Realisaties',
    place: 'F5',
    title: 'Venlo, statushouders, gehuisvest',
    subtitle: '',
    ownerName: 'Venlo',
    isMine: false,
    isNumber: true,
    was: '92',
    ours: '92',
    theirs: '95',
    oursVersions: [],
    theirsVersions: [],
    choices: ['take', 'refuse', 'later'],
    proposed: { kind: 'take' },
    refusalIsWrite: false,
    isBlocked: false,
    ...given,
  };
}

export function planView(given: Partial<PlanView>): PlanView {
  return {
    planId: 'plan-1',
    source: 'workbook',
    fileName: 'Venlo.xlsx',
    sender: 'GM0983',
    senderName: 'Venlo',
    exportedAt: '2026-11-03T10:00:00.000Z',
    savedAt: null,
    savedBy: null,
    buildsOnOurExportOf: null,
    unchangedRows: 0,
    readBefore: null,
    readBeforeAs: null,
    confirms: 0,
    joins: null,
    isEmpty: false,
    items: [],
    notes: [],
    copies: [],
    sheets: ['Opgaven', 'Realisaties'],
    ...given,
  };
}
