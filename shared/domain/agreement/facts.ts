import type { AgreementNumber, AgreementParty, AgreementStage, Attachment, ExchangeRatio } from '../agreement';
import type { CollegeStep, CouncilStep, SignatureStep } from '../consent';
import type { Circle } from '../facility';
import type { ContainedIn, TransferLine } from '../transfer';

/** Days t/m; null is not agreed. */
export interface TermFact {
  readonly from: string | null;
  readonly until: string | null;
}

/** The last day of something, and why. */
export interface StopFact {
  readonly on: string;
  readonly reason: string;
}

/** The values that count of one agreement. Empty texts are not filled in. */
export interface AgreementFact {
  readonly id: string;
  readonly leading: string;
  readonly number: AgreementNumber | null;
  readonly title: string;
  readonly text: string;
  readonly parties: readonly AgreementParty[];
  readonly term: TermFact;
  readonly stage: AgreementStage;
  readonly ended: StopFact | null;
  readonly voided: StopFact | null;
  readonly evaluated: StopFact | null;
  readonly ratio: ExchangeRatio | null;
  readonly ratioReasoning: string;
  readonly conditions: string;
  readonly fallback: string;
  readonly money: string;
  readonly evaluation: { readonly dates: readonly string[]; readonly text: string };
  readonly notice: { readonly months: number | null; readonly text: string };
  readonly renewal: {
    readonly isPossible: 'yes' | 'no' | 'unknown';
    readonly until: string | null;
    readonly text: string;
  };
  readonly facilities: readonly string[];
  readonly attachments: readonly Attachment[];
  readonly dueDates: readonly { readonly party: string; readonly by: string }[];
  readonly circle: Circle | null;
  readonly explanation: string;
  /** The party that removed it; null while it is there. What somebody signed stays all the same: see `is-gone.ts`. */
  readonly deletedBy: string | null;
}

/** A transfer as it stands now. */
export interface LineFact extends TransferLine {
  readonly id: string;
  readonly agreement: string;
  readonly leading: string;
  readonly term: TermFact;
  readonly containedIn: ContainedIn;
  readonly explanation: string;
  /** Taken out of the draft; a signed version may hold it still. */
  readonly isDeleted: boolean;
}

/** A content that was put before the parties. */
export interface VersionFact {
  readonly id: string;
  readonly fingerprint: string;
  readonly content: string;
  /** Null: it is not, or no longer, put before the parties. */
  readonly proposed: { readonly version: number; readonly on: string } | null;
  readonly explanation: string;
}

/** What one party decided about one content. */
export interface ConsentFact {
  readonly id: string;
  readonly party: string;
  readonly fingerprint: string;
  readonly college: CollegeStep | null;
  readonly council: CouncilStep | null;
  readonly signature: SignatureStep | null;
  readonly remark: string;
  /** Its record was removed; what was signed in it stays signed. */
  readonly isDeleted: boolean;
}

/** All that is known of one agreement. */
export interface AgreementRecord {
  readonly agreement: AgreementFact;
  /** Deleted ones are among them. */
  readonly lines: readonly LineFact[];
  readonly versions: readonly VersionFact[];
  readonly consents: readonly ConsentFact[];
}
