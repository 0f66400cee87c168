import type { AgreementParty } from '../../../shared/domain/agreement';
import type { TransferLine } from '../../../shared/domain/transfer';

/** Who gives and who takes over in these lines, in the order in which they come up; who does both is there with both. */
export function partiesOfLines(lines: readonly TransferLine[]): AgreementParty[] {
  const found: AgreementParty[] = [];
  const add = (party: string, role: AgreementParty['role']) => {
    if (!found.some((each) => each.party === party && each.role === role)) found.push({ party, role });
  };
  for (const { from, to } of lines) {
    add(from, 'giving');
    add(to, 'receiving');
  }
  return found;
}

/** The parties with those that these lines bring along; null when there is nobody new and no new role. */
export function withPartiesOfLines(
  parties: readonly AgreementParty[],
  lines: readonly TransferLine[],
): AgreementParty[] | null {
  const added = partiesOfLines(lines).filter(
    ({ party, role }) => !parties.some((each) => each.party === party && each.role === role),
  );
  return added.length === 0 ? null : [...parties, ...added];
}
