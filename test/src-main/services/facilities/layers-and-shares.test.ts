import { expect, test } from 'vitest';
import type { LayerChange } from '../../../../shared/ipc/schemas/facilities';
import type { Sibling } from '../../../../shared/merge/types';
import { writeMeta } from '../../../../src-main/database/meta';
import { projectRecords } from '../../../../src-main/database/projection/project';
import { readRecords, replaceRegister } from '../../../../src-main/database/register-rows';
import { inTransaction } from '../../../../src-main/database/store';
import { dossierSummary } from '../../../../src-main/services/dossiers/dossier-summary';
import { answerShare, writeFacilityRemark } from '../../../../src-main/services/facilities/answer-share';
import { changeLayer } from '../../../../src-main/services/facilities/change-layer';
import { confirmOnBehalf } from '../../../../src-main/services/facilities/confirm-on-behalf';
import { countingRules, writeCountingRule } from '../../../../src-main/services/facilities/counting-rules';
import { decideFacilityConflict } from '../../../../src-main/services/facilities/decide-conflict';
import { facilityDetail } from '../../../../src-main/services/facilities/facility-detail';
import { listFacilities } from '../../../../src-main/services/facilities/list-facilities';
import { setSameAs } from '../../../../src-main/services/facilities/same-as';
import { writeShares } from '../../../../src-main/services/facilities/write-shares';
import { historyState, undo } from '../../../../src-main/services/history/undo-redo';
import type { Session } from '../../../../src-main/services/session';
import { makeDatabase } from '../../../helpers/make-database';
import { beesel, firstLayer, layerLines, locationOf, makeLocation, venlo, venray } from './facility-builders';

/** The same dossier, seen by another party. */
function become(session: Session, party: string): void {
  inTransaction(session, () => writeMeta(session, { party }));
  session.refresh();
}

function change(session: Session, input: LayerChange): string[] {
  return changeLayer(session, input).problems.map(({ field, code }) => `${field} ${code}`);
}

test('lowering 100 to 80 is one step: 80 go on, 20 end, and back again', () => {
  const session = makeDatabase({ party: venlo });
  const id = makeLocation(session);
  const layer = firstLayer(session, id);
  const lower: LayerChange = { kind: 'lower', layer, total: '80', amv: '4', until: '30-6-2027', shares: [] };
  expect(change(session, lower)).toEqual([]);
  expect(layerLines(session, id).sort()).toEqual([
    'asylum-seekers 20/2 hard 2025-01-01 2027-06-30',
    'asylum-seekers 80/4 hard 2025-01-01 2034-12-31',
  ]);
  expect(historyState(session).undo).toBe('capaciteit van De Linde');
  undo(session);
  expect(layerLines(session, id)).toEqual(['asylum-seekers 100/6 hard 2025-01-01 2034-12-31']);
});

test('what is no lowering is said, and nothing is written', () => {
  const session = makeDatabase({ party: venlo });
  const id = makeLocation(session);
  const layer = firstLayer(session, id);
  const lower = (total: string, amv: string, until: string) =>
    change(session, { kind: 'lower', layer, total, amv, until, shares: [] });
  expect(lower('100', '6', '30-6-2027')).toEqual(['total not-lower']);
  expect(lower('80', '7', '30-6-2027')).toEqual(['amv more-amv-than-layer']);
  expect(lower('98', '2', '30-6-2027')).toEqual(['amv amv-does-not-fit']);
  expect(lower('80', '4', '')).toEqual(['until day-missing']);
  expect(lower('80', '4', '31-2-2027')).toEqual(['until not-a-date']);
  expect(lower('80', '4', '31-12-2034')).toEqual(['until not-before-end']);
  expect(layerLines(session, id)).toHaveLength(1);
});

test('25 places for another group from a day: the old layer ends the day before', () => {
  const session = makeDatabase({ party: venlo });
  const id = makeLocation(session, { group: 'ukraine', total: '110', amv: '' });
  const layer = firstLayer(session, id);
  const move = { kind: 'redesignate', layer, group: 'asylum-seekers', total: '25', amv: '' } as const;
  expect(change(session, { ...move, from: '1-6-2027', until: '31-5-2032' })).toEqual([]);
  expect(layerLines(session, id).sort()).toEqual([
    'asylum-seekers 25/null hard 2027-06-01 2032-05-31',
    'ukraine 25/null hard 2025-01-01 2027-05-31',
    'ukraine 85/null hard 2025-01-01 2034-12-31',
  ]);
  expect(change(session, { ...move, group: 'ukraine', from: '1-6-2028', until: '' })).toEqual(['group same-group']);
  expect(change(session, { ...move, from: '1-1-2025', until: '' })).toEqual(['from not-after-begin']);
});

test('soft places are decided, and a layer is added, edited, ended and removed', () => {
  const session = makeDatabase({ party: venlo });
  const id = makeLocation(session, { certainty: 'soft', total: '60', amv: '' });
  const layer = firstLayer(session, id);
  expect(change(session, { kind: 'harden', layer, total: '70', amv: '' })).toEqual(['total more-than-layer']);
  expect(change(session, { kind: 'harden', layer, total: '30', amv: '' })).toEqual([]);
  expect(
    layerLines(session, id)
      .map((line) => line.split(' ').slice(1, 3).join(' '))
      .sort(),
  ).toEqual(['30/null hard', '30/null soft']);
  const texts = {
    group: 'permit-holders',
    total: '12',
    amv: '',
    from: '1-3-2027',
    until: '',
    certainty: 'hard',
  } as const;
  expect(change(session, { kind: 'add', facility: id, ...texts })).toEqual([]);
  expect(layerLines(session, id)).toContain('permit-holders 12/null hard 2027-03-01 null');
  const added = facilityDetail(session, id).layers.find(({ group }) => group === 'permit-holders')?.id ?? '';
  change(session, { kind: 'edit', layer: added, ...texts, total: '14' });
  change(session, { kind: 'end', layer: added, until: '31-12-2028' });
  expect(layerLines(session, id)).toContain('permit-holders 14/null hard 2027-03-01 2028-12-31');
  change(session, { kind: 'remove', layer: added });
  expect(layerLines(session, id).join()).not.toContain('permit-holders');
});

test('a share is in force when the other municipality said yes to these places; the rest is for the host', () => {
  const session = makeDatabase({ party: venlo });
  const id = makeLocation(session);
  const layer = firstLayer(session, id);
  expect(writeShares(session, { layer, shares: [{ municipality: venray, total: '30', amv: '2' }] }).problems).toEqual(
    [],
  );
  const view = () => facilityDetail(session, id).layers[0];
  expect(view()).toMatchObject({
    rest: { total: 70, amv: 4 },
    shares: [{ name: 'Venray', status: 'unconfirmed', right: 'no' }],
  });
  expect(locationOf(session, id)?.attention).toMatchObject([{ code: 'share-not-confirmed' }]);

  become(session, venray);
  expect(locationOf(session, id)).toMatchObject({ awaitsMyShare: true, right: 'no' });
  expect(dossierSummary(session).sharesToConfirm).toBe(1);
  answerShare(session, { layer, municipality: venray, isConfirmed: true });
  expect(dossierSummary(session).sharesToConfirm).toBe(0);
  expect(view()?.shares[0]?.status).toBe('confirmed');
  expect(locationOf(session, id)?.awaitsMyShare).toBe(false);
  expect(() => writeShares(session, { layer, shares: [] })).toThrow('not-yours');

  become(session, venlo);
  writeShares(session, { layer, shares: [{ municipality: venray, total: '40', amv: '2' }] });
  expect(view()?.shares[0]).toMatchObject({ status: 'changed', confirmed: { total: 30, amv: 2 } });
  become(session, venray);
  expect(dossierSummary(session).sharesToConfirm).toBe(1);
  become(session, venlo);
  undo(session);
  expect(view()?.shares[0]?.status).toBe('confirmed');
  expect(() => answerShare(session, { layer, municipality: venray, isConfirmed: false })).toThrow('not-yours');
});

test('shares together are never more than the layer', () => {
  const session = makeDatabase({ party: venlo });
  const layer = firstLayer(session, makeLocation(session));
  const shares = (...texts: [string, string, string][]) =>
    writeShares(session, {
      layer,
      shares: texts.map(([municipality, total, amv]) => ({ municipality, total, amv })),
    }).problems.map(({ field, code }) => `${field} ${code}`);
  expect(shares([venray, '70', '2'], [beesel, '40', '2'])).toEqual(['shares shares-exceed-layer']);
  expect(shares([venray, '30', '4'], [beesel, '30', '4'])).toEqual(['shares shares-exceed-amv']);
  expect(shares([venray, 'veel', ''], [venray, '3', ''])).toEqual([
    `${venray}.total not-a-number`,
    `${venray}.municipality municipality-twice`,
  ]);
  expect(shares(['GM0363', '3', ''])).toEqual(['GM0363.municipality choose-municipality']);
});

test('a share that is lowered along with its layer is kept for the places that end', () => {
  const session = makeDatabase({ party: venlo });
  const id = makeLocation(session);
  const layer = firstLayer(session, id);
  writeShares(session, { layer, shares: [{ municipality: venray, total: '30', amv: '2' }] });
  const lower = { kind: 'lower', layer, total: '80', amv: '6', until: '30-6-2027' } as const;
  expect(change(session, { ...lower, shares: [{ municipality: venray, total: '90', amv: '' }] })).toEqual([
    'shares shares-exceed-layer',
  ]);
  expect(change(session, { ...lower, shares: [{ municipality: venray, total: '20', amv: '2' }] })).toEqual([]);
  const shares = facilityDetail(session, id).layers.map(({ total, shares }) => [total, shares[0]?.total]);
  expect(shares.sort()).toEqual([
    [20, 10],
    [80, 20],
  ]);
});

test('what the support team wrote is confirmed by the owner as one step', () => {
  const session = makeDatabase({ party: 'PV31' });
  const id = makeLocation(session);
  become(session, venlo);
  expect(locationOf(session, id)?.attention).toMatchObject([{ code: 'confirm-on-behalf' }]);
  expect(facilityDetail(session, id).notices.map(({ register }) => register)).toContain('name');
  const fingerprint = facilityDetail(session, id).toConfirm ?? '';
  expect(() => confirmOnBehalf(session, { id, fingerprint: '' })).toThrow('confirmation-changed');
  confirmOnBehalf(session, { id, fingerprint });
  expect(facilityDetail(session, id).toConfirm).toBeNull();
  expect(locationOf(session, id)?.attention).toEqual([]);
  expect(facilityDetail(session, id).notices).toEqual([]);
});

test('one location is the same as another, and not the other way round at once', () => {
  const session = makeDatabase({ party: venlo });
  const one = makeLocation(session, { name: 'De Linde' });
  const other = makeLocation(session, { name: 'Opvang De Linde' });
  setSameAs(session, { id: other, sameAs: one });
  expect(facilityDetail(session, one).aliases).toMatchObject([{ name: 'Opvang De Linde' }]);
  expect(facilityDetail(session, other).sameAsName).toBe('De Linde');
  expect(() => setSameAs(session, { id: one, sameAs: other })).toThrow('same-as-itself');
  setSameAs(session, { id: other, sameAs: null });
  expect(locationOf(session, other)?.sameAs).toBeNull();
  undo(session);
  expect(locationOf(session, other)?.sameAs).toBe(one);
});

test('a remark about a location of another is kept under the name of who said it', () => {
  const session = makeDatabase({ party: venlo });
  const id = makeLocation(session);
  become(session, venray);
  writeFacilityRemark(session, { recordId: id, text: 'Graag samen bespreken.' });
  expect(facilityDetail(session, id).remarks).toMatchObject([
    { partyName: 'Venray', text: 'Graag samen bespreken.', isMine: true },
  ]);
  expect(() => changeLayer(session, { kind: 'end', layer: firstLayer(session, id), until: '1-1-2030' })).toThrow(
    'not-yours',
  );
});

test('the history tells of the location, its layers and its shares, newest first', () => {
  const session = makeDatabase({ party: venlo });
  const id = makeLocation(session);
  writeShares(session, { layer: firstLayer(session, id), shares: [{ municipality: venray, total: '30', amv: '' }] });
  const what = facilityDetail(session, id).history.map((line) => line.what);
  expect(what[0]).toBe('aandeel');
  expect(what).toContain('capaciteit');
  expect(what).toContain('naam');
  expect(what).not.toContain('verwijderd');
});

test('the region says what is asked of places to count, others only read it', () => {
  const session = makeDatabase({ party: 'PV31' });
  const rule = { group: 'asylum-seekers', period: 'spreidingswet-2' };
  const texts = { minimumYears: '5', minimumPlaces: '', readyBy: '1-7-2027', explanation: 'Besluit van 2026' };
  expect(writeCountingRule(session, { ...rule, ...texts }).problems).toEqual([]);
  const written = () =>
    countingRules(session).rules.find((each) => each.period === rule.period && each.group === rule.group);
  expect(written()).toMatchObject({ minimumYears: 5, minimumPlaces: null, readyBy: '2027-07-01' });
  expect(writeCountingRule(session, { ...rule, ...texts, minimumYears: 'vijf' }).problems).toMatchObject([
    { field: 'minimumYears', code: 'not-a-number' },
  ]);
  expect(countingRules(session).rules.some(({ group }) => group === 'permit-holders')).toBe(false);
  become(session, venlo);
  expect(countingRules(session).right).toBe('no');
  expect(() => writeCountingRule(session, { ...rule, ...texts })).toThrow('not-yours');
});

test('two values of one field are shown with who wrote them, and the owner chooses', () => {
  const session = makeDatabase({ party: venlo });
  const id = makeLocation(session);
  const other: Sibling = {
    value: '"Opvang De Linde"',
    dot: { site: 'PV31-test', counter: 900 },
    label: { at: '2026-11-20T10:00:00.000Z', party: 'PV31', function: 'ondersteuningsteam', origin: 'typed' },
  };
  inTransaction(session, () => {
    const own = readRecords(session, [id]).get(id)?.registers.get('name');
    if (own === undefined) throw new Error('no name');
    const siblings = [...own.siblings, other].sort((a, b) => (a.dot.site < b.dot.site ? -1 : 1));
    replaceRegister(session, id, 'name', { siblings, context: { ...own.context, 'PV31-test': 900 } });
    projectRecords(session, session.region, [id]);
    writeMeta(session, { revision: session.revision + 1, highestCounter: 900 });
  });
  session.refresh();
  const conflict = () => facilityDetail(session, id).notices.find(({ versions }) => versions.length > 0);
  expect(conflict()?.versions.map(({ text, isCounting }) => [text, isCounting])).toEqual([
    ['De Linde', true],
    ['Opvang De Linde', false],
  ]);
  expect(locationOf(session, id)?.isConflict).toBe(true);
  become(session, venray);
  expect(() => decideFacilityConflict(session, id, 'name', other.dot)).toThrow('not-yours');
  become(session, venlo);
  decideFacilityConflict(session, id, 'name', other.dot);
  expect(locationOf(session, id)).toMatchObject({ name: 'Opvang De Linde', isConflict: false });
  expect(historyState(session).undo).toBe('keuze bij De Linde, naam');
});

test('nobody is asked to confirm a share for a municipality that is not in the dossier', () => {
  const session = makeDatabase({ start: { kind: 'example' } });
  const { facilities } = listFacilities(session);
  const strayed = facilities.find(({ attention }) =>
    attention.some(({ code }) => code === 'share-unknown-municipality'),
  );
  const shares = facilityDetail(session, strayed?.id ?? '').layers.flatMap((layer) => layer.shares);
  expect(shares.map(({ municipality, right }) => [municipality, right])).toEqual([['GM9999', 'no']]);
});
