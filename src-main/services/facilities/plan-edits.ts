import { recordHead } from '../../../shared/domain/entities';
import { circleOf } from '../../../shared/domain/facility';
import type { CheckedFacilityEdits, FacilityEdit, RefusedFacilityEdit } from '../../../shared/ipc/schemas/facilities';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { formatDate } from '../../../shared/text/dates';
import { readLayers } from '../../database/repositories/capacity';
import { type FacilityRow, readFacilities } from '../../database/repositories/facilities';
import { readMarks } from '../../database/repositories/marks';
import { readOpenRegisters } from '../../database/repositories/open-registers';
import { rightOn } from '../on-behalf/right-on';
import { partyNames } from '../party-names';
import type { Session } from '../session';
import { isWider } from './circle-width';
import { layerHead, layerWrite } from './facility-record';
import { registerOfField, registerValue } from './facility-register';
import { fieldText } from './field-text';
import { type FollowingLayer, followingLayers } from './following-layers';
import { readField } from './read-field';

/** What these edits would do: the writes, and what is said of them before they are done. */
export interface PlannedEdits extends CheckedFacilityEdits {
  readonly writes: readonly OwnWrite[];
}

interface Draft {
  readonly before: FacilityRow;
  after: FacilityRow;
  readonly edits: FacilityEdit[];
}

/** Reads edits of one or many facilities. Nothing is written. */
export function planEdits(session: Session, edits: readonly FacilityEdit[]): PlannedEdits {
  const ids = [...new Set(edits.map(({ id }) => id))];
  const rows = new Map(readFacilities(session, ids).map((row) => [row.id, row]));
  const open = readOpenRegisters(session, ids, session.identity.party);
  const names = partyNames(session);
  const drafts = new Map<string, Draft>();
  const refused: RefusedFacilityEdit[] = [];
  for (const edit of edits) {
    const row = rows.get(edit.id);
    const problem =
      row === undefined ? { code: 'facility-gone', values: {} } : takeEdit(session, names, drafts, row, edit);
    if (problem !== null) refused.push({ ...edit, ...problem });
  }
  for (const draft of drafts.values()) refused.push(...refuseBackwardTerm(draft));
  const accepted = [...drafts.values()].flatMap((draft) => changesOf(session, draft, open));
  const changed = [...drafts.values()].filter(({ before }) => accepted.some(({ id }) => id === before.id));
  const following = followingOf(session, changed);
  return {
    accepted,
    followingPlaces: following.reduce((sum, { value }) => sum + (value.total ?? 0), 0),
    unchanged: edits.length - accepted.length - refused.length,
    refused: refused.map((each) => ({ ...each, name: rows.get(each.id)?.name ?? '' })),
    onBehalfOf: [...new Set(changed.map(({ before }) => before.host))]
      .filter((host) => host !== session.identity.party)
      .map(names),
    widened: changed.flatMap(({ before, after }) => {
      const from = circleOf(before.circle, before.status);
      const to = circleOf(after.circle, after.status);
      return isWider(to, from) ? [{ name: after.name, from, to }] : [];
    }),
    writes: [
      ...changed.flatMap((draft) => writesOf(draft, accepted)),
      ...following.map(({ layer, value }) => layerWrite(layerHead(layer), value)),
    ],
  };
}

/** Places that go along with the days of their location. */
function followingOf(session: Session, drafts: readonly Draft[]): FollowingLayer[] {
  const moved = drafts.filter(({ before, after }) => before.from !== after.from || before.until !== after.until);
  if (moved.length === 0) return [];
  const { conflicts } = readMarks(session);
  const layers = readLayers(
    session,
    moved.map(({ before }) => before.id),
    // Going along would decide a conflict that nobody looked at.
  ).filter(({ id }) => !conflicts.has(id));
  return moved.flatMap(({ before, after }) =>
    followingLayers(
      layers.filter(({ facility }) => facility === before.id),
      before,
      after,
    ),
  );
}

/** Puts the edit in the draft of its facility, or says why not. */
function takeEdit(
  session: Session,
  names: (party: string) => string,
  drafts: Map<string, Draft>,
  row: FacilityRow,
  edit: FacilityEdit,
) {
  if (session.readOnly) return { code: 'dossier-read-only', values: {} };
  if (rightOn(session, row.host) === 'no') return { code: 'not-yours', values: { owner: names(row.host) } };
  const read = readField(edit.field, edit.text, session.locale);
  if (!read.ok) return { code: read.code, values: read.values };
  const draft = drafts.get(row.id) ?? { before: row, after: row, edits: [] };
  draft.after = { ...draft.after, [edit.field]: read.value };
  draft.edits.push(edit);
  drafts.set(row.id, draft);
  return null;
}

/** A term that ends before it begins is no term: both its edits are refused, the rest of the draft stands. */
function refuseBackwardTerm(draft: Draft): RefusedFacilityEdit[] {
  const { before, after } = draft;
  const { from, until } = after;
  if (from === null || until === null || from <= until) return [];
  const ofTerm = draft.edits.filter(({ field }) => field === 'from' || field === 'until');
  if (ofTerm.length === 0) return [];
  draft.after = { ...after, from: before.from, until: before.until };
  draft.edits.splice(0, draft.edits.length, ...draft.edits.filter((edit) => !ofTerm.includes(edit)));
  const values = { from: formatDate(from), until: formatDate(until) };
  return ofTerm.map((edit) => ({ ...edit, code: 'ends-before-begin', values }));
}

type Accepted = CheckedFacilityEdits['accepted'];

/** Typing the same value again is a decision when it was in conflict, or written by another on behalf of the owner. */
function changesOf(session: Session, { before, after, edits }: Draft, open: ReadonlyMap<string, ReadonlySet<string>>) {
  return edits.flatMap(({ id, field }): Accepted => {
    const isSame = JSON.stringify(before[field]) === JSON.stringify(after[field]);
    if (isSame && open.get(id)?.has(registerOfField(field)) !== true) return [];
    const was = fieldText(before, field, session.locale);
    return [{ id, name: after.name, field, was, becomes: fieldText(after, field, session.locale) }];
  });
}

function writesOf({ after }: Draft, accepted: Accepted): OwnWrite[] {
  const fields = accepted.filter(({ id }) => id === after.id).map(({ field }) => field);
  const head = recordHead('facility', { host: after.host, id: after.id });
  return [...new Set(fields.map(registerOfField))].map((register) => ({
    head,
    register,
    value: registerValue(after, register),
    origin: 'typed',
  }));
}
