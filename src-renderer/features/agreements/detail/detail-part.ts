import type { AgreementDetail, AgreementList } from '../../../../shared/ipc/schemas/agreements';
import type { Outcome } from '../../../api/use-area-write';
import type { UsedStandpoint } from '../../standpoint/use-standpoint';

/** What every block of the detail is given. */
export interface DetailPart extends Outcome {
  readonly detail: AgreementDetail;
  readonly list: AgreementList;
  readonly used: UsedStandpoint;
  /** Something happened that changes nothing: a copy, a file that was saved. */
  readonly onSaid: (sentence: string) => void;
  /** Its own party, or the support team on its behalf. */
  readonly canEdit: boolean;
}

/** How an agreement is called in sentences: its number, else its title. */
export function nameOf({ agreement }: Pick<AgreementDetail, 'agreement'>): string {
  return agreement.number || agreement.title;
}
