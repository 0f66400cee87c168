import { expect, test } from 'vitest';
import { type FacilityEdit, newFacility } from '../../../../shared/ipc/schemas/facilities';
import { changeLayer } from '../../../../src-main/services/facilities/change-layer';
import { createFacility } from '../../../../src-main/services/facilities/create-facility';
import { facilityDetail } from '../../../../src-main/services/facilities/facility-detail';
import { listFacilities } from '../../../../src-main/services/facilities/list-facilities';
import { previewRemoval, removeFacilities } from '../../../../src-main/services/facilities/remove-facilities';
import { checkFacilityEdits, writeFacilityEdits } from '../../../../src-main/services/facilities/write-edits';
import { historyState, redo, undo } from '../../../../src-main/services/history/undo-redo';
import { checkDossier } from '../../../../src-main/services/integrity/check-dossier';
import { makeDatabase } from '../../../helpers/make-database';
import { layerLines, locationOf, makeLocation, newLocation, venlo, venray } from './facility-builders';

test('a new location is there with its places, and its status follows from what was filled in', () => {
  const session = makeDatabase({ party: venlo });
  const id = makeLocation(session);
  expect(locationOf(session, id)).toMatchObject({
    name: 'De Linde',
    hostName: 'Venlo',
    kind: 'small-scale',
    isSmallScale: true,
    status: 'open',
    from: '2025-01-01',
    until: '2034-12-31',
    circle: 'region',
    right: 'own',
  });
  expect(layerLines(session, id)).toEqual(['asylum-seekers 100/6 hard 2025-01-01 2034-12-31']);
  const soft = makeLocation(session, { name: 'Later', certainty: 'soft', from: '1-7-2028' });
  expect(locationOf(session, soft)).toMatchObject({ status: 'exploring', circle: 'own' });
  const decided = makeLocation(session, { name: 'Straks', from: '1-7-2028' });
  expect(locationOf(session, decided)).toMatchObject({ status: 'decided' });
  expect(checkDossier(session).findings).toEqual([]);
});

test('taking a new location back takes it out, and doing it again brings it back whole', () => {
  const session = makeDatabase({ party: venlo });
  const id = makeLocation(session);
  expect(historyState(session).undo).toBe('nieuwe locatie De Linde');
  undo(session);
  expect(listFacilities(session).facilities).toEqual([]);
  redo(session);
  expect(locationOf(session, id)).toMatchObject({ name: 'De Linde' });
  expect(layerLines(session, id)).toHaveLength(1);
});

test('what is too long is said at its field, also when it is pasted', () => {
  const session = makeDatabase({ party: venlo });
  const long = 'a'.repeat(400);
  const input = newFacility.parse({ ...newLocation, name: long, total: long, from: long });
  const { problems } = createFacility(session, input);
  expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
    'name too-long',
    'total not-a-number',
    'from not-a-date',
  ]);
});

test('what cannot be read is said per field, and nothing is written', () => {
  const session = makeDatabase({ party: venlo });
  const input = { ...newLocation, name: ' ', total: '-5', amv: 'veel', from: '31-2-2026', until: '' };
  const { problems } = createFacility(session, input);
  expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
    'name name-missing',
    'total negative',
    'amv not-a-number',
    'from not-a-date',
  ]);
  expect(createFacility(session, { ...newLocation, total: '34', amv: '43' }).problems).toEqual([
    { field: 'amv', code: 'amv-exceeds-total', values: { amv: '43', total: '34' } },
  ]);
  expect(createFacility(session, { ...newLocation, from: '1-7-2026', until: '1-3-2026' }).problems).toMatchObject([
    { field: 'until', code: 'ends-before-begin' },
  ]);
  expect(createFacility(session, { ...newLocation, group: 'ukraine' }).problems).toMatchObject([
    { field: 'amv', code: 'no-amv' },
  ]);
  expect(listFacilities(session).facilities).toEqual([]);
});

test('a municipality cannot make or change a location of another, the support team can on its behalf', () => {
  const own = makeDatabase({ party: venray });
  expect(createFacility(own, newLocation).problems).toMatchObject([
    { field: 'host', code: 'not-yours', values: { owner: 'Venlo' } },
  ]);
  const support = makeDatabase({ party: 'PV31' });
  const id = makeLocation(support);
  expect(locationOf(support, id)?.right).toBe('on-behalf');
  const marks = support.sqlite
    .prepare('SELECT DISTINCT on_behalf_of FROM siblings WHERE record_id = ?')
    .pluck()
    .all(id);
  expect(marks).toEqual([venlo]);
  undo(support);
  redo(support);
  const again = support.sqlite
    .prepare("SELECT on_behalf_of FROM siblings WHERE record_id = ? AND register = 'name'")
    .pluck()
    .all(id);
  expect(again).toEqual([venlo]);
});

test('a field is typed as people write it, and is one step back', () => {
  const session = makeDatabase({ party: venlo });
  const id = makeLocation(session);
  const write = (field: FacilityEdit['field'], text: string) => writeFacilityEdits(session, [{ id, field, text }]);
  write('kind', 'TGO');
  write('status', 'In voorbereiding');
  write('partners', 'COA; Wonen Limburg');
  write('hardLimit', '31 dec 2030');
  write('physicalPlaces', '1.120');
  write('renewalPossible', 'kan niet');
  write('isSmallScale', 'nee');
  expect(locationOf(session, id)).toMatchObject({
    kind: 'municipal-temporary',
    status: 'in-preparation',
    hardLimit: '2030-12-31',
    physicalPlaces: 1_120,
    renewalPossible: 'no',
    isSmallScale: false,
  });
  expect(facilityDetail(session, id).partners).toEqual(['COA', 'Wonen Limburg']);
  expect(historyState(session).undo).toBe('kleinschalig van De Linde');
  undo(session);
  expect(locationOf(session, id)?.isSmallScale).toBe(true);
});

test('first and last day are one decision: one is typed, the other stays', () => {
  const session = makeDatabase({ party: venlo });
  const id = makeLocation(session);
  writeFacilityEdits(session, [{ id, field: 'until', text: '30-6-2030' }]);
  expect(locationOf(session, id)).toMatchObject({ from: '2025-01-01', until: '2030-06-30' });
  const backward = checkFacilityEdits(session, [{ id, field: 'until', text: '1-1-2020' }]);
  expect(backward.refused).toMatchObject([{ code: 'ends-before-begin', text: '1-1-2020' }]);
  expect(backward.accepted).toEqual([]);
});

test('places with the days of their location go along with it, others stay', () => {
  const session = makeDatabase({ party: venlo });
  const id = makeLocation(session);
  const texts = {
    group: 'ukraine',
    total: '20',
    amv: '',
    from: '1-3-2027',
    until: '1-3-2028',
    certainty: 'hard',
  } as const;
  changeLayer(session, { kind: 'add', facility: id, ...texts });
  const checked = checkFacilityEdits(session, [{ id, field: 'until', text: '30-6-2030' }]);
  expect(checked.followingPlaces).toBe(100);
  writeFacilityEdits(session, [{ id, field: 'until', text: '30-6-2030' }]);
  expect(layerLines(session, id)).toEqual([
    'asylum-seekers 100/6 hard 2025-01-01 2030-06-30',
    'ukraine 20/null hard 2027-03-01 2028-03-01',
  ]);
  undo(session);
  expect(layerLines(session, id)[0]).toBe('asylum-seekers 100/6 hard 2025-01-01 2034-12-31');
});

test('ten locations get their last day in one step, what is refused is said before', () => {
  const session = makeDatabase({ party: venlo });
  const ids = Array.from({ length: 10 }, (_, at) => makeLocation(session, { name: `Locatie ${at + 1}` }));
  const started = makeLocation(session, { name: 'Begint later', from: '1-1-2031', until: '1-1-2040' });
  const edits = [...ids, started].map((id) => ({ id, field: 'until' as const, text: '31-12-2029' }));
  const checked = checkFacilityEdits(session, edits);
  expect(checked.accepted).toHaveLength(10);
  expect(checked.accepted[0]).toEqual({
    id: ids[0],
    name: 'Locatie 1',
    field: 'until',
    was: '31-12-2034',
    becomes: '31-12-2029',
  });
  expect(checked.refused).toMatchObject([{ name: 'Begint later', code: 'ends-before-begin' }]);
  expect(writeFacilityEdits(session, edits).written).toBe(10);
  expect(historyState(session).undo).toBe('laatste dag van 10 locaties');
  undo(session);
  expect(listFacilities(session).facilities.filter(({ until }) => until === '2029-12-31')).toEqual([]);
});

test('who may see a location more widely is said before it is written, also when the status widens it', () => {
  const session = makeDatabase({ party: venlo });
  const id = makeLocation(session, { certainty: 'soft' });
  const check = (field: FacilityEdit['field'], text: string) =>
    checkFacilityEdits(session, [{ id, field, text }]).widened;
  expect(check('circle', 'region')).toEqual([{ name: 'De Linde', from: 'own', to: 'region' }]);
  expect(check('status', 'besloten')).toEqual([{ name: 'De Linde', from: 'own', to: 'region' }]);
  expect(check('status', 'idee')).toEqual([]);
  expect(check('circle', 'own')).toEqual([]);
});

test('a removed location and its places are gone until the step is taken back', () => {
  const session = makeDatabase({ party: venlo });
  const id = makeLocation(session);
  expect(previewRemoval(session, [id])).toEqual({ names: ['De Linde'], hard: 100, soft: 0, refused: [] });
  removeFacilities(session, [id]);
  expect(locationOf(session, id)).toBeUndefined();
  expect(() => facilityDetail(session, id)).toThrow('facility-gone');
  undo(session);
  expect(locationOf(session, id)).toMatchObject({ name: 'De Linde' });
  expect(layerLines(session, id)).toHaveLength(1);
});
