import { fill } from '../../shared/text/fill';
import type { FileOutcome } from '../services/exchange/accept-file';
import { longDate } from '../services/exchange/dates';
import { textsOf } from '../services/exchange/texts';
import type { Session } from '../services/session';

/** What became of a file, in sentences. */
export function importLines(outcome: FileOutcome, { locale }: Session): readonly string[] {
  const { cli } = textsOf(locale);
  const { file, unreadable } = outcome;
  const notRead = unreadable.length === 0 ? [] : [fill(cli.notRead, { file, count: unreadable.length })];
  const cells = unreadable.map(({ sentence }) => `  ${sentence}`);
  const joined = outcome.joins ? [fill(outcome.outcome === 'done' ? cli.joined : cli.joins, { file })] : [];
  return [...mainLines(outcome, locale), ...joined, ...notRead, ...cells];
}

function mainLines(outcome: FileOutcome, locale: Session['locale']): readonly string[] {
  const { cli } = textsOf(locale);
  const { file, readBefore, newSite } = outcome;
  if (readBefore !== null && outcome.differences === 0) {
    return [fill(cli.readBefore, { file, date: longDate(readBefore, locale) })];
  }
  if (outcome.differences === 0) return [fill(cli.nothingNew, { file })];
  const found = fill(cli.plan, {
    file,
    sender: outcome.senderName,
    differences: outcome.differences,
    conflicts: outcome.conflictsInFile,
    foreign: outcome.foreign,
  });
  const done =
    outcome.outcome === 'looked'
      ? fill(cli.looked, { file })
      : fill(cli.applied, { ...outcome, unreadable: '', newSite: '', joins: '', readBefore: '', exportedAt: '' });
  return [found, done, ...(newSite === null ? [] : [fill(cli.newSite, { file })])];
}
