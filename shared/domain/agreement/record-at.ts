import type { AgreementContent } from './content';
import type { AgreementRecord, LineFact } from './facts';

/**
 * An agreement as it reads in one content: title, parties, transfers and all else that was put before the parties come from
 * it. What is no content (stage, end, attachments, versions, consents) is as it is now; so is what is learnt of later
 * figures, which nobody signs.
 */
export function recordAt({ agreement, lines, ...rest }: AgreementRecord, content: AgreementContent): AgreementRecord {
  const { number, title, text, parties, term, ratio, ratioReasoning } = content;
  const { conditions, fallback, money, evaluation, notice, renewal, facilities } = content;
  const ofContent = { number, title, text, parties, term, ratio, ratioReasoning };
  const terms = { conditions, fallback, money, evaluation, notice, renewal, facilities };
  return {
    ...rest,
    agreement: { ...agreement, ...ofContent, ...terms },
    lines: content.transfers.map((transfer): LineFact => {
      const now = lines.find(({ id }) => id === transfer.id);
      return {
        ...transfer,
        agreement: agreement.id,
        leading: agreement.leading,
        containedIn: now?.containedIn ?? [],
        explanation: now?.explanation ?? '',
        isDeleted: false,
      };
    }),
  };
}
