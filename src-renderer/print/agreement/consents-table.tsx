import { consentTexts } from '../../../shared/print/consent-words';
import { printWords } from '../../../shared/print/print-words';
import type { PrintedAgreement, PrintedConsent, PrintedStep } from '../../../shared/print/printed-agreement';
import type { Locale } from '../../../shared/text/locale';
import type { TableBlock } from '../sheets/block';

/** With so many parties the table goes to the sheet of the signatures as a whole: what is signed there is seen there. */
const keptTogether = 6;

/** How far every party is: a filled or an open box, with the words that say the same. */
export function consentsTable({ locale, consents }: PrintedAgreement): TableBlock {
  const words = printWords(locale);
  return {
    kind: 'table',
    id: 'consents',
    space: 4,
    isGlued: true,
    className: '',
    label: words.sections.consents,
    columns: ['22%', '26%', '26%', '26%'],
    head: (
      <tr>
        <th scope="col">{words.consents.party}</th>
        <th scope="col">{words.consents.college}</th>
        <th scope="col">{words.consents.council}</th>
        <th scope="col">{words.consents.signature}</th>
      </tr>
    ),
    rows: consents.map((consent) => ({
      id: consent.party,
      isGlued: consents.length <= keptTogether,
      content: <ConsentRow key={consent.party} consent={consent} locale={locale} />,
    })),
  };
}

function ConsentRow({ consent, locale }: { consent: PrintedConsent; locale: Locale }) {
  const words = printWords(locale);
  const texts = consentTexts(consent, locale);
  return (
    <tr>
      <th scope="row">
        {consent.party}
        {consent.isInConflict ? words.conflict.sign : null}
        <small>{consent.roleName}</small>
      </th>
      <Step step={consent.college} text={texts.college} />
      <Step step={consent.council} text={texts.council} />
      <Step step={consent.signature} text={texts.signature} />
    </tr>
  );
}

function Step({ step, text }: { step: PrintedStep; text: string }) {
  return (
    <td>
      <span className="paper-step">
        {step.state === 'not-needed' ? null : (
          <span className="paper-check" data-is-done={step.state === 'done' || undefined} />
        )}
        <span>{text}</span>
      </span>
    </td>
  );
}
