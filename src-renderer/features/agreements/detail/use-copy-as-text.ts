import type { AgreementDetail } from '../../../../shared/ipc/schemas/agreements';
import { useWords, type Words } from '../words';

/** Copies an agreement as text for a letter or a mail; says when the computer does not let it. */
export function useCopyAsText(
  detail: AgreementDetail,
  onSaid: (sentence: string) => void,
  onFail: (error: unknown) => void,
): () => void {
  const words = useWords();
  return () => {
    void navigator.clipboard.writeText(textOf(words, detail)).then(() => onSaid(words.say('copied')), onFail);
  };
}

/** Title, status, who takes over what, the texts with their heads, and who consented. */
export function textOf({ say, status, longDay }: Words, detail: AgreementDetail): string {
  const { agreement, transfers, versions } = detail;
  const head = [agreement.number, agreement.title].filter((part) => part !== '').join(', ');
  const texts = (['text', 'conditions', 'fallback', 'money', 'ratioReasoning', 'explanation'] as const).flatMap(
    (field) => (detail[field] === '' ? [] : ['', say(`facts.labels.${field}`), detail[field]]),
  );
  const consents = (versions[0]?.consents ?? []).map(
    ({ party, signature, states }) =>
      `${party.name}: ${say(`consents.states.signature.${states.signature === 'not-needed' ? 'missing' : states.signature}`)}${
        signature?.date ? `, ${longDay(signature.date)}` : ''
      }`,
  );
  return [
    head,
    status(agreement.status),
    '',
    say('transfers.title'),
    ...transfers.map(({ sentence }) => `- ${sentence}.`),
    ...texts,
    ...(consents.length === 0 ? [] : ['', say('consents.title'), ...consents]),
  ].join('\n');
}
