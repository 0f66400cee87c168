import type { ImportRow } from '../../database/schema';
import { all, run } from '../../database/store';
import type { Session } from '../session';
import { detailsOf, type ImportDetails, isStillRead } from './import-journal';
import { keyText, restoreReceived } from './keep-received';
import { restoreWithheld } from './keep-withheld';

/**
 * Gives back what an import replaced beside the registers: the figures of others, and how much was kept back. What a later
 * import replaced since stays as that one said; un-reading that one too gives back what stood before both.
 */
export function restoreKept(session: Session, { id }: Pick<ImportRow, 'id'>, details: ImportDetails): void {
  let left = details;
  for (const later of importsAfter(session, id)) {
    const [changed, rest] = handedOn(detailsOf(later), left);
    if (changed === null) continue;
    const text = JSON.stringify(changed);
    run(session, session.db.updateTable('imports').set({ details: text }).where('id', '=', later.id));
    left = rest;
  }
  restoreReceived(session, left);
  restoreWithheld(session, left);
}

/** Ids are made in the order of time. */
function importsAfter(session: Session, id: string): readonly Pick<ImportRow, 'id' | 'details'>[] {
  const imports = session.db.selectFrom('imports').select(['id', 'details']).where('id', '>', id);
  return all(session, imports.where('effects', 'is not', null).where(isStillRead).orderBy('id'));
}

/** What the later import has to give back from now on (null: nothing else), and what is left to give back at once. */
function handedOn(later: ImportDetails, left: ImportDetails): readonly [ImportDetails | null, ImportDetails] {
  const mine = new Set(left.receivedKeys.map(keyText));
  const both = new Set(later.receivedKeys.map(keyText).filter((key) => mine.has(key)));
  const sender = left.withheldFrom ?? null;
  const isSameSender = sender !== null && later.withheldFrom === sender;
  if (both.size === 0 && !isSameSender) return [null, left];
  const isBoth = (row: Parameters<typeof keyText>[0]) => both.has(keyText(row));
  const isOther = (row: Parameters<typeof keyText>[0]) => !both.has(keyText(row));
  return [
    {
      ...later,
      receivedBefore: [...later.receivedBefore.filter(isOther), ...left.receivedBefore.filter(isBoth)],
      ...(isSameSender ? { withheldBefore: left.withheldBefore ?? [] } : {}),
    },
    {
      ...left,
      receivedKeys: left.receivedKeys.filter(isOther),
      receivedBefore: left.receivedBefore.filter(isOther),
      ...(isSameSender ? { withheldFrom: null } : {}),
    },
  ];
}
