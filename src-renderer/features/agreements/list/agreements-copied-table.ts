import type { AgreementList, AgreementSummary } from '../../../../shared/ipc/schemas/agreements';
import { inSentence } from '../../../../shared/text/in-sentence';
import type { CopiedCell, CopiedTable } from '../../../components/copied-table/copied-table';
import { inStatusGroups } from '../shown-agreements';
import { capital, type Words } from '../words';

/** The agreements in view, in the order of the list, as a table for a letter or a mail. */
export function agreementsTable(list: AgreementList, shown: readonly AgreementSummary[], words: Words): CopiedTable {
  const { say } = words;
  const heads = (['number', 'title', 'parties', 'moves', 'status', 'from', 'until'] as const).map(
    (key): CopiedCell => ({ text: say(`list.copied.${key}`), isHead: true }),
  );
  const rows = inStatusGroups(shown).flatMap(({ agreements }) => agreements.map((each) => line(list, each, words)));
  return [heads, ...rows];
}

function line(list: AgreementList, agreement: AgreementSummary, words: Words): CopiedCell[] {
  const { number, title, parties, status, from, until } = agreement;
  const texts = [
    number,
    title,
    parties.map(({ name }) => name).join(', '),
    movesOf(list, agreement, words),
    capital(words.status(status)),
    words.day(from),
    words.day(until),
  ];
  return texts.map((text) => ({ text }));
}

/** A number per group and period, never added up over periods: "40 asielzoekers, 8 statushouders". */
function movesOf({ groups }: AgreementList, { sums }: AgreementSummary, { say, number }: Words): string {
  return groups
    .flatMap(({ code, name }) =>
      sums
        .filter(({ group }) => group === code)
        .map(({ total }) => `${total === null ? say('list.unknown') : number(total)} ${inSentence(name)}`),
    )
    .join(', ');
}
