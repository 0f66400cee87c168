import type { Json } from '../domain/canonical';
import { quotaKinds } from '../domain/figure-kinds';
import { info, key, lastColumns, longText, NAME, type SheetColumn, type SheetDefinition, value } from './sheet-columns';

const required = (column: SheetColumn): SheetColumn => ({ ...column, isRequired: true });
const requiredWhen = (column: SheetColumn, isRequired: (shownAt: (target: string) => Json) => boolean) => ({
  ...column,
  isRequired,
});
const nameText = (target: string, header: SheetColumn['header'], width: number): SheetColumn => ({
  ...value(target, header, 'text', width),
  most: NAME,
});

/** What municipalities agree. A row is the record of its hidden id; who leads it never changes. */
export const agreementSheet: SheetDefinition = {
  entity: 'agreement',
  identity: 'agreement:1',
  title: 'agreement',
  kinds: [],
  since: 1,
  identifiedBy: 'id',
  likeness: ['key.leading', 'number', 'title'],
  order: ['key.leading', 'number', 'title'],
  columns: [
    key('leading', 'leading', 'party', 22, 'parties'),
    value('number', 'agreementNumber', 'agreement-number', 16),
    nameText('title', 'agreementTitle', 36),
    info('status', 'status', 18),
    value('stage', 'stage', 'agreement-stage', 22, 'agreementStages'),
    value('parties.giving', 'giving', 'parties', 24),
    value('parties.receiving', 'receiving', 'parties', 24),
    value('parties.facilitating', 'facilitating', 'parties', 24),
    value('term.from', 'from', 'date', 12),
    value('term.until', 'until', 'date', 14),
    longText('text', 'agreementText'),
    required(value('ratio.given', 'ratioGiven', 'places', 13)),
    required(value('ratio.givenUnit', 'ratioGivenUnit', 'unit', 14, 'units')),
    value('ratio.givenGroup', 'ratioGivenGroup', 'group', 22, 'groups'),
    required(value('ratio.taken', 'ratioTaken', 'places', 14)),
    required(value('ratio.takenUnit', 'ratioTakenUnit', 'unit', 15, 'units')),
    value('ratio.takenGroup', 'ratioTakenGroup', 'group', 22, 'groups'),
    longText('ratioReasoning', 'ratioReasoning', 30),
    value('facilities', 'agreementFacilities', 'facilities', 30),
    longText('conditions', 'conditions', 30),
    longText('fallback', 'fallback', 30),
    longText('money', 'money', 30),
    value('evaluation.dates', 'evaluationDates', 'days', 20),
    longText('evaluation.text', 'evaluationText', 30),
    value('notice.months', 'noticeMonths', 'places', 12),
    longText('notice.text', 'noticeText', 30),
    value('renewal.isPossible', 'renewalPossible', 'renewal', 12, 'renewal'),
    value('renewal.until', 'renewalUntil', 'date', 14),
    longText('renewal.text', 'renewalConditions', 30),
    required(value('ended.on', 'endedOn', 'date', 14)),
    longText('ended.reason', 'endedReason', 30),
    value('dueDates', 'dueDates', 'due-dates', 30),
    value('circle', 'circle', 'agreement-circle', 30, 'agreementCircles'),
    info('attachments', 'attachments', 30),
    longText('explanation', 'explanation'),
    ...lastColumns,
  ],
};

/** Who takes over how much of whose quota. A row is the record of its hidden id; it stays with its agreement. */
export const transferSheet: SheetDefinition = {
  entity: 'transfer',
  identity: 'transfer:1',
  title: 'transfer',
  kinds: quotaKinds,
  since: 1,
  identifiedBy: 'id',
  likeness: ['key.agreement', 'line.from', 'line.to', 'line.group', 'line.period'],
  order: ['key.agreement', 'line.from', 'line.to', 'line.group', 'line.period'],
  columns: [
    { ...key('agreement', 'agreement', 'agreement', 24, 'agreements'), isOpenList: true },
    info('leading', 'leading', 20),
    info('sentence', 'sentence', 60),
    required(value('line.from', 'transferFrom', 'municipality', 22, 'municipalities')),
    required(value('line.to', 'transferTo', 'municipality', 22, 'municipalities')),
    required(value('line.group', 'group', 'group', 24, 'groups')),
    required(value('line.period', 'period', 'period', 22, 'periods')),
    value('line.total', 'total', 'places', 10),
    value('line.amv', 'amv', 'places', 10),
    required(value('line.kind', 'kind', 'quota-kind', 15, 'quotaKinds')),
    value('term.from', 'from', 'date', 12),
    value('term.until', 'until', 'date', 14),
    ...quotaKinds.map((kind) => value(`containedIn.${kind}`, `in-${kind}`, 'renewal', 14, 'renewal')),
    longText('explanation', 'explanation'),
    ...lastColumns,
  ],
};

/**
 * What each party decided about one version: a row for every party of a version that was put before them, also before
 * anything is filled in. The version is in the key, so a yes is never a yes to something else.
 */
export const consentSheet: SheetDefinition = {
  entity: 'consent',
  identity: 'consent:1',
  title: 'consent',
  kinds: [],
  since: 1,
  identifiedBy: 'key',
  hasSpareRows: false,
  columns: [
    { ...key('fingerprint', 'version', 'version', 36, null), isFixed: true },
    { ...key('party', 'consentOf', 'party', 20, null), isFixed: true },
    info('title', 'agreementTitle', 30),
    info('agreed', 'agreed', 50),
    info('dueBy', 'dueBy', 14),
    required(value('college.status', 'college', 'college-status', 14, 'collegeStatuses')),
    value('college.date', 'collegeDate', 'date', 14),
    nameText('college.reference', 'collegeReference', 20),
    required(value('council.mode', 'council', 'council-mode', 18, 'councilModes')),
    requiredWhen(
      value('council.status', 'councilStatus', 'council-status', 20, 'councilStatuses'),
      (shownAt) => shownAt('council.mode') !== 'not-needed',
    ),
    value('council.date', 'councilDate', 'date', 14),
    nameText('council.reference', 'councilReference', 20),
    required(value('signature.status', 'signature', 'signature-status', 14, 'signatureStatuses')),
    // From that day on a new version takes over from the one before it.
    requiredWhen(
      value('signature.date', 'signatureDate', 'date', 14),
      (shownAt) => shownAt('signature.status') === 'signed',
    ),
    nameText('signature.function', 'signatureFunction', 20),
    nameText('signature.reference', 'signatureReference', 20),
    { ...longText('remark', 'consentRemark', 30), target: 'consent.remark' },
    ...lastColumns,
  ],
};
