import type { AgreementContent } from '../../../shared/domain/agreement/content';
import { redlineOf } from '../../../shared/domain/agreement/redline';
import type { RedlineView } from '../../../shared/ipc/schemas/agreements';
import type { Locale } from '../../../shared/text/locale';
import { transferSentence } from '../../../shared/text/transfer-sentence';
import type { DossierNames } from '../dossier-names';
import { agreementsText } from './agreement-names';
import { contentWords } from './content-words';

/** What changed from one content to another, in words. */
export function redlineView(
  was: AgreementContent,
  becomes: AgreementContent,
  names: DossierNames,
  locale: Locale,
): RedlineView {
  const { texts, values, transfers } = redlineOf(was, becomes);
  const { fields } = agreementsText(locale);
  const partyNames = { ...names, area: names.party };
  return {
    texts: texts.map(({ field, pieces }) => ({
      field,
      fieldName: fields[field],
      pieces: pieces.map(({ kind, text }) => ({ kind, text })),
    })),
    values: values.map(({ field }) => ({
      field,
      fieldName: fields[field],
      was: contentWords(was, field, partyNames, locale),
      becomes: contentWords(becomes, field, partyNames, locale),
    })),
    transfers: transfers.map(({ id, was: before, becomes: after }) => ({
      id,
      kind: before === null ? 'added' : after === null ? 'removed' : 'changed',
      was: before === null ? null : transferSentence(before, names, locale),
      becomes: after === null ? null : transferSentence(after, names, locale),
    })),
  };
}
