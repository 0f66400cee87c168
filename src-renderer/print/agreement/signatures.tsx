import { printWords } from '../../../shared/print/print-words';
import type { PrintedAgreement, PrintedConsent } from '../../../shared/print/printed-agreement';
import { fill } from '../../../shared/text/fill';
import type { Locale } from '../../../shared/text/locale';
import type { SolidBlock } from '../sheets/block';

const beside = 3;
/** So many rows stay together and with what is above them; with more parties the others may go on to a next sheet. */
const keptTogether = 3;

/** What is signed, and a place for every signature. Never alone on a sheet: it is glued to the consents above it. */
export function signatureBlocks(agreement: PrintedAgreement): readonly SolidBlock[] {
  const { consents, locale } = agreement;
  const rows = Array.from({ length: Math.ceil(consents.length / beside) }, (_, index) =>
    consents.slice(index * beside, (index + 1) * beside),
  );
  return [
    { kind: 'solid', id: 'signed-content', space: 4, isGlued: true, content: <SignedContent agreement={agreement} /> },
    ...rows.map(
      (row, index): SolidBlock => ({
        kind: 'solid',
        id: `signatures-${index}`,
        space: 4,
        isGlued: index < keptTogether,
        content: (
          <div className="paper-signatures">
            {row.map((consent) => (
              <Signature key={consent.party} consent={consent} locale={locale} />
            ))}
          </div>
        ),
      }),
    ),
  ];
}

/** Which content is signed: its version and the fingerprint that no other content has. */
function SignedContent({ agreement }: { agreement: PrintedAgreement }) {
  const { signatures } = printWords(agreement.locale);
  const { version, versionInForce, isDraft, fingerprint, shortFingerprint } = agreement;
  return (
    <>
      <p>
        {isDraft ? `${signatures.draft} ` : null}
        {fill(signatures.statement, { version })}
        {versionInForce === null ? null : ` ${fill(signatures.inForce, { version: versionInForce })}`}
      </p>
      <p className="paper-fingerprint">
        <b>{fill(signatures.fingerprint, { short: shortFingerprint })}</b>
        <br />
        {fill(signatures.full, { full: fingerprint })}
      </p>
    </>
  );
}

function Signature({ consent, locale }: { consent: PrintedConsent; locale: Locale }) {
  const { signatures } = printWords(locale);
  const { party, isMunicipality, signatory } = consent;
  return (
    <div className="paper-signature">
      <b>{isMunicipality ? fill(signatures.municipality, { name: party }) : party}</b>
      <small>{signatory === '' ? signatures.function : signatory}</small>
      <small>{signatures.placeAndDate}</small>
    </div>
  );
}
