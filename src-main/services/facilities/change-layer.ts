import { recordHead, writeValue } from '../../../shared/domain/entities';
import { endLayer, harden, type LayerSplit, lowerLayer, redesignate } from '../../../shared/domain/layer-changes';
import type { FormProblem, FormResult, LayerChange } from '../../../shared/ipc/schemas/facilities';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { formatDate } from '../../../shared/text/dates';
import type { LayerRow } from '../../database/repositories/capacity';
import { readGroups } from '../../database/repositories/groups';
import { problemOf, problemsOf, termProblems } from '../forms/form-problems';
import { readDay } from '../forms/read-text';
import { recordAction } from '../history/record-action';
import { mustBeWritable } from '../on-behalf/right-on';
import { deletedWrite } from '../presence-writes';
import type { Session } from '../session';
import { facilityOf, layerHead, layerOf, layerValue, layerWrite } from './facility-record';
import { lowerShares } from './lower-shares';
import { readLayerTexts, readPart, readPlaces } from './read-layer';

type ChangeOf<K extends LayerChange['kind']> = Extract<LayerChange, { kind: K }>;

/** What a change would write, or what is wrong with what was typed. */
interface Planned {
  readonly problems: readonly FormProblem[];
  readonly writes: readonly OwnWrite[];
}

/**
 * Adds, edits, ends, lowers, re-designates, decides or removes a layer: one step of undo, however many layers it makes.
 *
 * @throws ExpectedFailure `facility-gone`, `layer-gone`, `not-yours`, `dossier-read-only`
 */
export function changeLayer(session: Session, change: LayerChange): FormResult {
  const layer = change.kind === 'add' ? null : layerOf(session, change.layer);
  const facility = facilityOf(session, layer?.facility ?? (change.kind === 'add' ? change.facility : ''));
  mustBeWritable(session, facility.host);
  const { problems, writes } = plan(session, change, layer, facility);
  if (problems.length > 0) return { problems: [...problems], id: null };
  recordAction(session, { what: 'capacity', name: facility.name, isOnBehalf: true }, writes);
  return { problems: [], id: writes[0]?.head.id ?? null };
}

function plan(
  session: Session,
  change: LayerChange,
  layer: LayerRow | null,
  facility: { readonly id: string; readonly host: string },
): Planned {
  if (change.kind === 'add') return planAdd(session, change, facility);
  if (layer === null) return { problems: [problemOf('', 'layer-gone')], writes: [] };
  switch (change.kind) {
    case 'edit':
      return planEdit(session, change, layer);
    case 'end':
      return planEnd(session, change, layer);
    case 'lower':
      return planLower(session, change, layer);
    case 'redesignate':
      return planRedesignate(session, change, layer);
    case 'harden':
      return planHarden(session, change, layer);
    case 'explain': {
      const text = change.explanation.trim() === '' ? null : change.explanation;
      const value = writeValue('capacity-layer', 'explanation', text);
      return wrote([{ head: layerHead(layer), register: 'explanation', value, origin: 'typed' }]);
    }
    case 'remove':
      return wrote([deletedWrite(layerHead(layer), true)]);
  }
}

function planAdd(session: Session, change: ChangeOf<'add'>, { id, host }: { id: string; host: string }): Planned {
  const { value, problems } = readLayerTexts(session, change);
  if (value === null) return { problems, writes: [] };
  const head = recordHead('capacity-layer', { facility: id, host, id: session.newId() });
  return wrote([layerWrite(head, value), deletedWrite(head, false)]);
}

function planEdit(session: Session, change: ChangeOf<'edit'>, layer: LayerRow): Planned {
  const { value, problems } = readLayerTexts(session, change);
  return value === null ? { problems, writes: [] } : wrote([layerWrite(layerHead(layer), value)]);
}

function planEnd(session: Session, change: ChangeOf<'end'>, layer: LayerRow): Planned {
  const until = readDay(change.until);
  const problems = [...problemsOf('until', until), ...termProblems({ ok: true, value: layer.from }, until)];
  if (problems.length > 0 || !until.ok) return { problems, writes: [] };
  return wrote(writesOfSplit(session, layer, endLayer(layerValue(layer), until.value)).writes);
}

function planLower(session: Session, change: ChangeOf<'lower'>, layer: LayerRow): Planned {
  const goesOn = readPlaces(session, change);
  const until = readDay(change.until);
  const problems = [
    ...goesOn.problems,
    ...problemsOf('until', until),
    ...(until.ok && until.value === null ? [problemOf('until', 'day-missing')] : []),
    ...termProblems({ ok: true, value: layer.from }, until),
    ...lowerProblems(layer, goesOn.value),
    ...(until.ok && until.value !== null && layer.until !== null && until.value >= layer.until
      ? [problemOf('until', 'not-before-end', { until: formatDate(layer.until) })]
      : []),
  ];
  if (problems.length > 0 || goesOn.value === null || !until.ok || until.value === null)
    return { problems, writes: [] };
  const split = lowerLayer(layerValue(layer), goesOn.value, until.value);
  const { writes, addedIds } = writesOfSplit(session, layer, split);
  const shares = lowerShares(session, layer, change.shares, goesOn.value, addedIds[0] ?? '');
  return { problems: shares.problems, writes: [...writes, ...shares.writes] };
}

/** Lower is lower: fewer places, and with no more amv than there is room and there was. */
function lowerProblems({ total, amv }: LayerRow, goesOn: { total: number | null; amv: number | null } | null) {
  if (goesOn === null || goesOn.total === null) return [];
  if (total === null) return [problemOf('total', 'layer-places-unknown')];
  if (goesOn.total >= total) return [problemOf('total', 'not-lower', { places: total })];
  if (amv === null) return [];
  const least = Math.max(0, amv - (total - goesOn.total));
  const kept = goesOn.amv ?? 0;
  if (kept > amv) return [problemOf('amv', 'more-amv-than-layer', { amv })];
  return kept < least ? [problemOf('amv', 'amv-does-not-fit', { least })] : [];
}

function planRedesignate(session: Session, change: ChangeOf<'redesignate'>, layer: LayerRow): Planned {
  const part = readPart(session, change, layer);
  const from = readDay(change.from);
  const until = readDay(change.until);
  const group = readGroups(session).find(({ code }) => code === change.group);
  const problems = [
    ...(group === undefined ? [problemOf('group', 'choose-group')] : []),
    ...(group?.code === layer.group ? [problemOf('group', 'same-group')] : []),
    ...part.problems,
    ...problemsOf('from', from),
    ...(from.ok && from.value === null ? [problemOf('from', 'day-missing')] : []),
    ...problemsOf('until', until),
    ...termProblems(from, until),
    ...(from.ok && from.value !== null && layer.from !== null && from.value <= layer.from
      ? [problemOf('from', 'not-after-begin', { from: formatDate(layer.from) })]
      : []),
    ...(from.ok && from.value !== null && layer.until !== null && from.value > layer.until
      ? [problemOf('from', 'not-before-end', { until: formatDate(layer.until) })]
      : []),
  ];
  if (problems.length > 0 || part.value === null || !from.ok || from.value === null || !until.ok) {
    return { problems, writes: [] };
  }
  const split = redesignate(layerValue(layer), part.value, {
    group: change.group,
    from: from.value,
    until: until.value,
  });
  return wrote(writesOfSplit(session, layer, split).writes);
}

function planHarden(session: Session, change: ChangeOf<'harden'>, layer: LayerRow): Planned {
  const part = readPart(session, change, layer);
  if (part.value === null) return { problems: part.problems, writes: [] };
  return wrote(writesOfSplit(session, layer, harden(layerValue(layer), part.value)).writes);
}

function writesOfSplit(session: Session, layer: LayerRow, { kept, added }: LayerSplit) {
  const { facility, host } = layer;
  const heads = added.map(() => recordHead('capacity-layer', { facility, host, id: session.newId() }));
  const writes = [
    layerWrite(layerHead(layer), kept),
    ...added.flatMap((value, at) => {
      const head = heads[at];
      return head === undefined ? [] : [layerWrite(head, value), deletedWrite(head, false)];
    }),
  ];
  return { writes, addedIds: heads.map(({ id }) => id) };
}

function wrote(writes: readonly OwnWrite[]): Planned {
  return { problems: [], writes };
}
