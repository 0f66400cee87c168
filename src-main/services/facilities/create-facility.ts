import { recordHead, writeValue } from '../../../shared/domain/entities';
import type { FacilityStatus } from '../../../shared/domain/facility';
import type { LayerValue } from '../../../shared/domain/layer-changes';
import type { FormResult, NewFacility } from '../../../shared/ipc/schemas/facilities';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { readAreas } from '../../database/repositories/areas';
import { localDay } from '../../system/clock';
import { problemOf, problemsOf } from '../forms/form-problems';
import { recordAction } from '../history/record-action';
import { rightOn } from '../on-behalf/right-on';
import { partyNames } from '../party-names';
import { deletedWrite } from '../presence-writes';
import type { Session } from '../session';
import { layerWrite } from './facility-record';
import { readField } from './read-field';
import { readLayerTexts } from './read-layer';

/**
 * Makes a facility with its first capacity layer, as one step of undo. The term of the facility is that of the layer;
 * its status follows from how firm the places are and whether they are there already, and can be changed later.
 */
export function createFacility(session: Session, input: NewFacility): FormResult {
  const name = readField('name', input.name, session.locale);
  const layer = readLayerTexts(session, input);
  const problems = [...hostProblems(session, input.host), ...problemsOf('name', name), ...layer.problems];
  if (problems.length > 0 || !name.ok || layer.value === null) return { problems, id: null };
  const id = session.newId();
  const writes = writesOfNew(session, { id, host: input.host, name: name.value, kind: input.kind }, layer.value);
  recordAction(session, { what: 'facility-new', name: name.value, isOnBehalf: true }, writes);
  return { problems: [], id };
}

function hostProblems(session: Session, host: string) {
  const { municipalities } = readAreas(session, session.region);
  if (!municipalities.some(({ code }) => code === host)) return [problemOf('host', 'choose-municipality')];
  if (rightOn(session, host) !== 'no') return [];
  return [problemOf('host', 'not-yours', { owner: partyNames(session)(host) })];
}

interface NewHead {
  readonly id: string;
  readonly host: string;
  readonly name: string;
  readonly kind: NewFacility['kind'];
}

function writesOfNew(session: Session, { id, host, name, kind }: NewHead, layer: LayerValue): OwnWrite[] {
  const head = recordHead('facility', { host, id });
  const own = { head, origin: 'typed' as const };
  const layerHead = recordHead('capacity-layer', { facility: id, host, id: session.newId() });
  const { from, until } = layer;
  const status = firstStatus(layer, localDay(session.now()));
  return [
    { ...own, register: 'name', value: writeValue('facility', 'name', name) },
    { ...own, register: 'kind', value: writeValue('facility', 'kind', kind) },
    { ...own, register: 'status', value: writeValue('facility', 'status', status) },
    { ...own, register: 'term', value: writeValue('facility', 'term', { from, until }) },
    ...(kind === 'small-scale'
      ? [{ ...own, register: 'isSmallScale', value: writeValue('facility', 'isSmallScale', true) }]
      : []),
    deletedWrite(head, false),
    layerWrite(layerHead, layer),
    deletedWrite(layerHead, false),
  ];
}

function firstStatus({ certainty, from, until }: LayerValue, today: string): FacilityStatus {
  if (certainty === 'soft') return 'exploring';
  if (until !== null && until < today) return 'closed';
  return from !== null && from <= today ? 'open' : 'decided';
}
