import type { FindingScreen } from '../position/finding';

export const agreementFindingCodes = [
  'no-parties',
  'no-transfers',
  'number-missing',
  'number-doubled',
  'party-missing',
  'party-unknown',
  'party-doubled',
  'transfer-without-number',
  'transfer-without-amv',
  'transfer-amv-exceeds-total',
  'transfer-negative',
  'transfer-kind-does-not-fit',
  'term-backwards',
  'ratio-differs',
  'ratio-without-reasoning',
  'deleted-but-signed',
  'deleted-while-signing',
  'consent-deleted',
  'facility-deleted',
  'signed-not-shared',
  'changed-since-signed',
  'changed-since-proposed',
  'version-unreadable',
  'version-doubled',
  'unconfirmed',
  'consent-missing',
  'consent-overdue',
  'consent-refused',
  'signed-without-decision',
  'notice-due',
  'ends-soon',
  'evaluation-due',
] as const;
export type AgreementFindingCode = (typeof agreementFindingCodes)[number];

/** A rule about an agreement that does not hold, or something that is due. Same shape as `PositionFinding`; blocks nothing. */
export interface AgreementFinding {
  readonly code: AgreementFindingCode;
  readonly level: 'error' | 'warning';
  /** The agreement, transfer, version or consent it is about. */
  readonly recordId: string;
  /** The municipality or party it is about; empty for the agreement as a whole. */
  readonly area: string;
  readonly group: string;
  readonly period: string;
  readonly kind: string;
  readonly date: string | null;
  readonly values: Readonly<Record<string, string | number>>;
  readonly link: { readonly screen: FindingScreen; readonly recordId: string };
}

type Details = Partial<Pick<AgreementFinding, 'recordId' | 'area' | 'group' | 'period' | 'kind' | 'date' | 'values'>>;

export function agreementFinding(
  code: AgreementFindingCode,
  level: AgreementFinding['level'],
  { id, number }: { readonly id: string; readonly number: string },
  { recordId = id, area = '', group = '', period = '', kind = '', date = null, values = {} }: Details = {},
): AgreementFinding {
  const link = { screen: 'agreements', recordId: id } as const;
  return { code, level, recordId, area, group, period, kind, date, values: { number, ...values }, link };
}
