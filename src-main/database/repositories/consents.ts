import type { ConsentFact } from '../../../shared/domain/agreement/facts';
import type { Schema } from '../schema';
import { oneOf } from './one-of';

export type ConsentRow = ConsentFact & { readonly agreement: string };

/** What a party decided about a version of an agreement. */
export function consentOf(row: Schema['consents']): ConsentRow {
  return {
    id: row.record_id,
    agreement: row.agreement,
    party: row.party,
    fingerprint: row.fingerprint,
    college: collegeOf(row),
    council: councilOf(row),
    signature: signatureOf(row),
    remark: row.remark ?? '',
    isDeleted: row.is_deleted === 1,
  };
}

function collegeOf(row: Schema['consents']): ConsentFact['college'] {
  const status = oneOf(['planned', 'decided', 'rejected'] as const, row.college_status);
  return status === null ? null : { status, date: row.college_date, reference: row.college_reference ?? '' };
}

function councilOf(row: Schema['consents']): ConsentFact['council'] {
  const mode = oneOf(['informed', 'deciding', 'not-needed'] as const, row.council_mode);
  const status = oneOf(['planned', 'done', 'rejected'] as const, row.council_status);
  if (mode === null || status === null) return null;
  return { mode, status, date: row.council_date, reference: row.council_reference ?? '' };
}

function signatureOf(row: Schema['consents']): ConsentFact['signature'] {
  const status = oneOf(['planned', 'signed', 'refused'] as const, row.signature_status);
  if (status === null) return null;
  const { signature_date: date, signature_function: by, signature_reference: reference } = row;
  return { status, date, function: by ?? '', reference: reference ?? '' };
}
