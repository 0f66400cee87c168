import type { PrintedAgreement } from '../../../shared/print/printed-agreement';
import { proofOf } from '../../../shared/print/proof';

const signs = { even: '=', broken: '!', unknown: '?' };

/** The proof that nothing is made or lost, or what is wrong with it. */
export function ProofBox({ agreement }: { agreement: PrintedAgreement }) {
  const { outcome, sentences } = proofOf(agreement.changes, agreement.locale);
  const [first, ...others] = sentences;
  return (
    <div className="paper-box">
      <span className="paper-box-sign" aria-hidden="true">
        {signs[outcome]}
      </span>
      <p>
        <b>{first}</b> {others.join(' ')}
      </p>
    </div>
  );
}
