import type { TransferTexts } from '../../../../shared/ipc/schemas/agreement-writes';
import type { AgreementList } from '../../../../shared/ipc/schemas/agreements';

/** "Venlo – Venray": the parties in the order in which the transfers name them. */
export function proposedTitle(
  { municipalities }: Pick<AgreementList, 'municipalities'>,
  lines: readonly Pick<TransferTexts, 'from' | 'to'>[],
): string {
  const codes = [...new Set(lines.flatMap(({ from, to }) => [from, to]))];
  return municipalities.length === 0
    ? ''
    : codes.flatMap((code) => municipalities.filter((each) => each.code === code).map(({ name }) => name)).join(' – ');
}
