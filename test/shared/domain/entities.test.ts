import { expect, test } from 'vitest';
import {
  idFitsKey,
  keyOf,
  ownerOf,
  readValue,
  recordHead,
  registersOf,
  writeValue,
} from '../../../shared/domain/entities';

const quota = { area: 'GM0983', group: 'asylum-seekers', period: 'spreidingswet-2', kind: 'agreed' } as const;
const realisation = {
  municipality: 'GM0983',
  group: 'ukraine',
  period: 'spreidingswet-2',
  referenceDate: '2026-11-01',
  kind: 'realised',
  source: 'municipality',
} as const;

test('two sites that type the same quota make one record', () => {
  const mixed = { kind: 'agreed', period: 'spreidingswet-2', group: 'asylum-seekers', area: 'GM0983' } as const;
  expect(recordHead('quota', mixed)).toEqual(recordHead('quota', quota));
});

test('the id of a record never changes, because it is in files that were mailed', () => {
  expect(recordHead('municipality', { code: 'GM0983' }).id).toBe('078ad059-c9bc-5f43-b7f2-aad216122f3c');
  expect(recordHead('quota', quota).id).not.toBe(recordHead('quota', { ...quota, kind: 'decided' }).id);
});

test('a quota is of the region, a realisation of its municipality, a remark of who made it', () => {
  const remark = recordHead('remark', { record: recordHead('quota', quota).id, register: 'figures', party: 'GM0984' });
  expect(ownerOf(recordHead('quota', quota), 'PV31')).toBe('PV31');
  expect(ownerOf(recordHead('realisation', realisation), 'PV31')).toBe('GM0983');
  expect(ownerOf(remark, 'PV31')).toBe('GM0984');
});

test('nobody owns what a newer version wrote: a person decides', () => {
  const head = recordHead('quota', quota);
  expect(ownerOf({ ...head, entity: 'lease-contract' }, 'PV31')).toBeNull();
  expect(ownerOf({ ...head, key: '{"area":"GM0983"}' }, 'PV31')).toBeNull();
  expect(registersOf('lease-contract')).toEqual([]);
});

test('the natural key of a record can be read back', () => {
  expect(keyOf(recordHead('quota', quota), 'quota')).toEqual(quota);
  expect(keyOf(recordHead('quota', quota), 'realisation')).toBeNull();
});

test('a value this version does not know is kept apart from an empty one', () => {
  expect(readValue('quota', 'certainty', '"certain"')).toBe('certain');
  expect(readValue('quota', 'certainty', 'null')).toBeNull();
  expect(readValue('quota', 'certainty', '"guessed-by-a-newer-version"')).toBeUndefined();
});

test('total and amv are one register', () => {
  const text = writeValue('quota', 'figures', { total: 186, amv: 15, includesAmv: 'yes' });
  expect(readValue('quota', 'figures', text)).toEqual({ total: 186, amv: 15, includesAmv: 'yes' });
});

test('a free thing carries its own id in its key, and is of its host', () => {
  const id = '0199a000-0000-7000-8000-000000000001';
  const facility = recordHead('facility', { host: 'GM0983', id });
  expect(facility.id).toBe(id);
  expect(ownerOf(facility, 'PV31')).toBe('GM0983');
  expect(idFitsKey(facility)).toBe(true);
  expect(idFitsKey({ ...facility, id: '0199a000-0000-7000-8000-000000000002' })).toBe(false);
});

test('a share is kept by the host, its confirmation by the other municipality', () => {
  const key = { layer: '0199a000-0000-7000-8000-000000000001', host: 'GM0983', municipality: 'GM0984' } as const;
  expect(ownerOf(recordHead('share', key), 'PV31')).toBe('GM0983');
  expect(ownerOf(recordHead('share-confirmation', key), 'PV31')).toBe('GM0984');
});

test('an agreement and its lines are of the party that leads it, a consent of the party that gives it', () => {
  const id = '0199a000-0000-7000-8000-000000000001';
  const fingerprint = 'a'.repeat(64);
  const of = { agreement: id, leading: 'GM0984' };
  expect(ownerOf(recordHead('agreement', { leading: 'GM0984', id }), 'PV31')).toBe('GM0984');
  expect(ownerOf(recordHead('transfer', { ...of, id }), 'PV31')).toBe('GM0984');
  expect(ownerOf(recordHead('agreement-version', { ...of, fingerprint }), 'PV31')).toBe('GM0984');
  expect(ownerOf(recordHead('consent', { ...of, party: 'GM0983', fingerprint }), 'PV31')).toBe('GM0983');
});

test('consents of one party to two contents of an agreement are two records', () => {
  const of = { agreement: '0199a000-0000-7000-8000-000000000001', leading: 'GM0984', party: 'GM0983' };
  const [one, other] = ['a', 'b'].map((sign) => recordHead('consent', { ...of, fingerprint: sign.repeat(64) }));
  expect(one?.id).not.toBe(other?.id);
});
