import type { PlanItem as ItemView, PlanView, ReviewGroup } from '../../../shared/ipc/schemas/exchange';
import type { PlanItem } from '../../../shared/merge/plan';
import type { CopyDifference } from '../../../shared/merge/two-copies';
import type { RecordHead, RegisterState } from '../../../shared/merge/types';
import { statement } from '../../database/statement';
import { first } from '../../database/store';
import { dossierNames } from '../dossier-names';
import type { Session } from '../session';
import { lookAgain } from './make-plan';
import { namesWithPlan } from './names-with-plan';
import { itemView, readItemView, rowId, type ViewContext } from './plan-item-view';
import { titleOf } from './record-title';
import { registerTexts } from './register-text';
import { type EarlierCopy, fileOf, type HeldPlan, heldPlan } from './shelf';
import { registerWord, textsOf } from './texts';

const order: readonly ReviewGroup[] = ['conflict', 'foreign', 'unreadable', 'new', 'own', 'refused-before'];

/** The plan on the shelf as a person reviews it. */
export function planViewOf(session: Session, planId: string): PlanView {
  const held = lookAgain(session, heldPlan(session, planId));
  const file = fileOf(held.origin);
  const items = rowsOf(session, held);
  const notes = file?.notes ?? [];
  const sheets = [...items, ...notes].map(({ sheet }) => sheet).filter((sheet) => sheet !== '');
  return {
    planId,
    source: held.origin.kind,
    fileName: file?.fileName ?? '',
    sender: file?.sender ?? '',
    senderName: file?.senderName ?? '',
    exportedAt: file?.manifest?.at ?? null,
    savedAt: file?.savedAt ?? null,
    savedBy: file?.savedBy ?? null,
    buildsOnOurExportOf: buildsOn(session, held),
    unchangedRows: file?.unchangedRows ?? 0,
    readBefore: held.readBefore?.at ?? null,
    readBeforeAs: held.readBefore?.importId ?? null,
    confirms: confirmedIn(held),
    joins: held.joins && file?.manifest ? { dossierTitle: file.manifest.dossierName } : null,
    isEmpty: items.length === 0 && held.copies.length === 0 && notes.every(({ level }) => level === 'note'),
    items,
    notes: [...notes],
    copies: held.copies.map((copy) => copyView(session, copy)),
    sheets: [...new Set(sheets)],
  };
}

/** What is confirmed has the value that it has: nothing to decide, but good to know. */
function confirmedIn({ plan }: HeldPlan): number {
  const isConfirmed = ({ siblings }: RegisterState) => siblings.every(({ label }) => label.origin === 'confirmation');
  const confirmed = plan.silent.filter(({ before, after }) => isConfirmed(after) && !isConfirmed(before));
  return new Set(confirmed.map(({ ref }) => ref.recordId)).size;
}

/** All rows: what asks for a decision, and with "toch overnemen" what was read before. */
function rowsOf(session: Session, held: HeldPlan): ItemView[] {
  const context = viewContext(session, held);
  const rows = new Map<string, PlanItem[]>();
  for (const item of held.plan.items) {
    const id = rowId(item);
    const row = rows.get(id);
    if (row === undefined) rows.set(id, [item]);
    else row.push(item);
  }
  const views = [...rows.values()].flatMap((items) => itemView(items, context) ?? []);
  const read = held.origin.kind === 'take-anyway' ? held.plan.read.map((item) => readItemView(item, context)) : [];
  return [...views, ...read].sort((one, other) => order.indexOf(one.group) - order.indexOf(other.group));
}

function viewContext(session: Session, held: HeldPlan): ViewContext {
  const heads = new Map(held.plan.items.map(({ head }) => [head.id, head]));
  const query = statement(session, 'SELECT id, entity, key FROM records WHERE id = ?');
  return {
    names: namesWithPlan(dossierNames(session), held.plan.items, session.locale),
    locale: session.locale,
    me: session.identity.party,
    kind: held.origin.kind,
    isUndecided: fileOf(held.origin)?.isUndecided ?? false,
    about: (id) => heads.get(id) ?? (query.get(id) as RecordHead | undefined) ?? null, // columns of the query
  };
}

function buildsOn(session: Session, held: HeldPlan): string | null {
  const exportId = fileOf(held.origin)?.manifest?.exportId;
  if (exportId === undefined) return null;
  return first(session, session.db.selectFrom('exports').select('at').where('id', '=', exportId))?.at ?? null;
}

function copyView(session: Session, copy: EarlierCopy): PlanView['copies'][number] {
  const { importId, fileName, savedAt, savedBy, relation } = copy;
  const names = dossierNames(session);
  const lineTitle = (head: RecordHead, register: string) => {
    const { title } = titleOf(head, names, session.locale);
    const word = registerWord(textsOf(session.locale), register, head.entity);
    return word === '' ? title : `${title}, ${word}`;
  };
  const lineOf = (difference: CopyDifference) => {
    const { key, ref, head, earlier, later } = difference;
    const empty = textsOf(session.locale).value.empty;
    const values = [earlier, later].filter((value) => value !== null);
    const texts = registerTexts(head, ref.register, values, session.locale, names);
    const textOf = (value: string | null) => (value === null ? empty : (texts[values.indexOf(value)] ?? empty));
    return {
      id: key,
      title: lineTitle(head, ref.register),
      earlier: textOf(earlier),
      later: textOf(later),
      isInBoth: difference.isEditedInEarlier && difference.isEditedInLater,
    };
  };
  return {
    importId,
    earlierFile: fileName,
    earlierSavedAt: savedAt,
    earlierSavedBy: savedBy,
    differing: relation.differing.map(lineOf),
    proposed: relation.proposed,
  };
}
