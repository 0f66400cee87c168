import { quotaKinds } from '../figure-kinds';
import { type AgreementFinding, agreementFinding } from './agreement-finding';
import type { AgreementRules } from './agreement-findings';
import type { ContentTransfer } from './content';

/** What is wrong with one line of an agreement, whatever the quotas are. */
export function transferLineFindings(
  line: ContentTransfer,
  of: { readonly id: string; readonly number: string },
  parties: ReadonlySet<string>,
  { kindsOf, amvGroups }: AgreementRules,
): AgreementFinding[] {
  const { id: recordId, from, to, group, period, kind, total, amv } = line;
  const at = { recordId, group, period, kind };
  const found: AgreementFinding[] = [];
  for (const area of new Set([from, to])) {
    if (!parties.has(area)) found.push(agreementFinding('party-missing', 'error', of, { ...at, area }));
  }
  if (total === null) found.push(agreementFinding('transfer-without-number', 'warning', of, { ...at, area: to }));
  else if (amv === null && amvGroups.has(group)) {
    found.push(agreementFinding('transfer-without-amv', 'warning', of, { ...at, area: to, values: { total } }));
  }
  if (total !== null && amv !== null && amv > total) {
    found.push(
      agreementFinding('transfer-amv-exceeds-total', 'error', of, { ...at, area: to, values: { total, amv } }),
    );
  }
  const negative = [total, amv].find((value) => value !== null && value < 0);
  if (negative !== undefined && negative !== null) {
    found.push(agreementFinding('transfer-negative', 'error', of, { ...at, area: to, values: { value: negative } }));
  }
  const kinds = kindsOf.get(group);
  if (kinds !== undefined && !kinds.includes(kind)) {
    const values = { fitting: quotaKinds.filter((each) => kinds.includes(each)).join(', ') };
    found.push(agreementFinding('transfer-kind-does-not-fit', 'warning', of, { ...at, area: to, values }));
  }
  return found;
}
