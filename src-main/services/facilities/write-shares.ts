import { recordHead, writeValue } from '../../../shared/domain/entities';
import type { Places } from '../../../shared/domain/share';
import type { FormProblem, FormResult, SharesWrite } from '../../../shared/ipc/schemas/facilities';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { formatNumber } from '../../../shared/text/numbers';
import { readAreas } from '../../database/repositories/areas';
import { type LayerRow, readShares } from '../../database/repositories/capacity';
import { problemOf } from '../forms/form-problems';
import { recordAction } from '../history/record-action';
import { mustBeWritable } from '../on-behalf/right-on';
import { deletedWrite, presentWrites } from '../presence-writes';
import type { Session } from '../session';
import { facilityOf, layerOf } from './facility-record';
import { readPlaces } from './read-layer';

/** Places per municipality. */
export type SharesOfLayer = ReadonlyMap<string, Places>;

/**
 * Sets which municipality has which share in a layer; who is not named has none. The rest counts for the host. A share
 * that changes needs a new confirmation of its municipality.
 *
 * @throws ExpectedFailure `layer-gone`, `not-yours`, `dossier-read-only`
 */
export function writeShares(session: Session, input: SharesWrite): FormResult {
  const layer = layerOf(session, input.layer);
  mustBeWritable(session, layer.host);
  const { shares, problems } = readShareTexts(session, input.shares, layer);
  if (problems.length > 0) return { problems, id: null };
  const writes = writesOfShares(session, layer, shares);
  const { name } = facilityOf(session, layer.facility);
  if (writes.length > 0) recordAction(session, { what: 'shares', name, isOnBehalf: true }, writes);
  return { problems: [], id: layer.id };
}

/** Reads shares as typed; together they are at most the places. Problems name their field: `GM0983.total`. */
export function readShareTexts(
  session: Session,
  texts: SharesWrite['shares'],
  places: Places,
): { shares: Map<string, Places>; problems: FormProblem[] } {
  const known = new Set(readAreas(session, session.region).municipalities.map(({ code }) => code));
  const shares = new Map<string, Places>();
  const problems: FormProblem[] = [];
  for (const { municipality, ...typed } of texts) {
    const read = readPlaces(session, typed);
    const at = (field: string) => `${municipality}.${field}`;
    if (!known.has(municipality)) problems.push(problemOf(at('municipality'), 'choose-municipality'));
    if (shares.has(municipality)) problems.push(problemOf(at('municipality'), 'municipality-twice'));
    problems.push(...read.problems.map((problem) => ({ ...problem, field: at(problem.field) })));
    shares.set(municipality, read.value ?? { total: null, amv: null });
  }
  return { shares, problems: problems.length > 0 ? problems : tooMany(session, shares, places) };
}

function tooMany(session: Session, shares: SharesOfLayer, places: Places): FormProblem[] {
  const sum = (part: 'total' | 'amv') => [...shares.values()].reduce((all, share) => all + (share[part] ?? 0), 0);
  const show = (value: number) => formatNumber(value, session.locale);
  if (places.total !== null && sum('total') > places.total) {
    return [problemOf('shares', 'shares-exceed-layer', { sum: show(sum('total')), places: show(places.total) })];
  }
  if (sum('amv') > (places.amv ?? 0)) {
    return [problemOf('shares', 'shares-exceed-amv', { sum: show(sum('amv')), amv: show(places.amv ?? 0) })];
  }
  return [];
}

/** Only what differs is written. */
export function writesOfShares(session: Session, layer: LayerRow, shares: SharesOfLayer): OwnWrite[] {
  const now = readShares(session, [layer.id]);
  const gone = now.filter(({ municipality }) => !shares.has(municipality));
  const changed = [...shares].filter(([municipality, share]) => {
    const before = now.find((row) => row.municipality === municipality);
    return before === undefined || before.total !== share.total || before.amv !== share.amv;
  });
  return [
    ...gone.map(({ municipality }) => deletedWrite(shareHead(layer, municipality), true)),
    ...changed.flatMap(([municipality, share]) => shareWrites(session, layer, municipality, share)),
  ];
}

function shareWrites(session: Session, layer: LayerRow, municipality: string, share: Places): OwnWrite[] {
  const head = shareHead(layer, municipality);
  const value = writeValue('share', 'places', share);
  return [{ head, register: 'places', value, origin: 'typed' }, ...presentWrites(session, head)];
}

function shareHead({ id, host }: Pick<LayerRow, 'id' | 'host'>, municipality: string) {
  return recordHead('share', { layer: id, host, municipality });
}
