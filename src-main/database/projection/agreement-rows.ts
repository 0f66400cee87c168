import type { AgreementKey } from '../../../shared/domain/agreement';
import type { ConsentKey } from '../../../shared/domain/consent';
import type { TransferKey } from '../../../shared/domain/transfer';
import type { Column, ReadRegister } from './projected-row';

type Columns = Readonly<Record<string, Column>>;

export function agreementColumns({ leading }: AgreementKey, read: ReadRegister<'agreement'>): Columns {
  const [number, term, evaluation] = [read('number'), read('term'), read('evaluation')];
  const [notice, renewal, ratio] = [read('notice'), read('renewal'), read('ratio')];
  return {
    leading,
    letters: number?.letters ?? null,
    year: number?.year ?? null,
    serial: number?.serial ?? null,
    title: read('title'),
    text: read('text'),
    parties: JSON.stringify(read('parties') ?? []),
    from_date: term?.from ?? null,
    until_date: term?.until ?? null,
    stage: read('stage'),
    ...stopColumns('ended', read('ended')),
    ...stopColumns('void', read('void')),
    ...stopColumns('evaluated', read('evaluated')),
    ratio: ratio === null ? null : JSON.stringify(ratio),
    ratio_reasoning: read('ratioReasoning'),
    conditions: read('conditions'),
    fallback: read('fallback'),
    money: read('money'),
    evaluation_dates: JSON.stringify(evaluation?.dates ?? []),
    evaluation_text: evaluation?.text ?? null,
    notice_months: notice?.months ?? null,
    notice_text: notice?.text ?? null,
    renewal_possible: renewal?.isPossible ?? null,
    renewal_until: renewal?.until ?? null,
    renewal_text: renewal?.text ?? null,
    facilities: JSON.stringify(read('facilities') ?? []),
    attachments: JSON.stringify(read('attachments') ?? []),
    due_dates: JSON.stringify(read('dueDates') ?? []),
    circle: read('circle'),
    explanation: read('explanation'),
    is_deleted: flag(read('deleted')),
  };
}

export function transferColumns({ agreement, leading }: TransferKey, read: ReadRegister<'transfer'>): Columns {
  const [line, term] = [read('line'), read('term')];
  return {
    agreement,
    leading,
    from_municipality: line?.from ?? null,
    to_municipality: line?.to ?? null,
    group_code: line?.group ?? null,
    period: line?.period ?? null,
    total: line?.total ?? null,
    amv: line?.amv ?? null,
    kind: line?.kind ?? null,
    from_date: term?.from ?? null,
    until_date: term?.until ?? null,
    contained_in: JSON.stringify(read('containedIn') ?? []),
    explanation: read('explanation'),
    is_deleted: flag(read('deleted')),
  };
}

export function consentColumns(key: ConsentKey, read: ReadRegister<'consent'>): Columns {
  const [college, council, signature] = [read('college'), read('council'), read('signature')];
  return {
    agreement: key.agreement,
    leading: key.leading,
    party: key.party,
    fingerprint: key.fingerprint,
    college_status: college?.status ?? null,
    college_date: college?.date ?? null,
    college_reference: college?.reference ?? null,
    council_mode: council?.mode ?? null,
    council_status: council?.status ?? null,
    council_date: council?.date ?? null,
    council_reference: council?.reference ?? null,
    signature_status: signature?.status ?? null,
    signature_date: signature?.date ?? null,
    signature_function: signature?.function ?? null,
    signature_reference: signature?.reference ?? null,
    remark: read('remark'),
    is_deleted: flag(read('deleted')),
  };
}

function stopColumns(name: string, stop: { readonly on: string; readonly reason: string } | null): Columns {
  return { [`${name}_on`]: stop?.on ?? null, [`${name}_reason`]: stop?.reason ?? null };
}

function flag(value: boolean | null): number {
  return value === true ? 1 : 0;
}
