import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../shared/domain/agreement/content';
import { canonical, canonicalText } from '../../../shared/domain/canonical';
import { recordHead } from '../../../shared/domain/entities';
import { buildWorkbook } from '../../../shared/workbook/build-workbook';
import type { ExportRecord } from '../../../shared/workbook/export-data';
import { interpretWorkbook } from '../../../shared/workbook/interpret-workbook';
import { parseFile } from '../../../src-main/excel/parse-file';
import { writeWorkbook } from '../../../src-main/excel/write-workbook';
import {
  conflict,
  countingIds,
  exampleExport,
  figures,
  quotaHead,
  realisationHead,
  record,
  referenceRecords,
} from '../../shared/workbook/example-export';

const nasty = fc.constantFrom(
  '=1+1',
  '@som',
  "'tekst",
  '_x0041_',
  '_x000D_',
  '<a>&amp;"',
  '  ',
  '\n',
  '\t',
  '\u0007',
  '\u0000',
  '\ud800',
  '\u{1f600}',
  '01900',
  '1e5',
  '#REF!',
  '\ufffe',
  '\u00a0',
  'TRUE',
  '-',
);
const text = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 6 })
  .map((parts) => parts.join(''));
const count = fc.option(fc.integer({ min: 0, max: 10_000_000 }), { nil: null });
const day = fc
  .integer({ min: 0, max: 3_000 })
  .map((days) => new Date(Date.UTC(2022, 0, 1 + days)).toISOString().slice(0, 10));
const includes = fc.constantFrom('yes', 'no', 'unknown');
const certainty = fc.constantFrom('certain', 'approximate', 'single-source', 'unknown', null);
const area = fc.constantFrom('GM0983', 'GM0984', 'GM0888', 'PV31', 'noord-limburg', 'GM9999');

const quota = fc
  .record({ area, total: count, amv: count, includes, source: text, day, certainty, explanation: text })
  .map((one) =>
    record(quotaHead(one.area, 'asylum-seekers', 'spreidingswet-2', 'agreed'), {
      figures: one.total === null && one.amv === null ? null : figures(one.total, one.amv, one.includes),
      source: canonicalText(one.source),
      referenceDate: one.day,
      certainty: one.certainty,
      explanation: canonicalText(one.explanation),
    }),
  );
const realisation = fc.record({ day, total: count, other: count, explanation: text }).map((one): ExportRecord => {
  const made = record(realisationHead('GM0983', one.day, 'coa'), { explanation: canonicalText(one.explanation) });
  const value =
    one.total === one.other
      ? null
      : { register: 'figures', state: conflict(figures(one.total ?? 0), figures(one.other ?? 0)) };
  return value === null || canonical(one.total) === canonical(one.other)
    ? made
    : { ...made, registers: [...made.registers, value] };
});
const uuid = fc
  .tuple(fc.integer({ min: 0, max: 0xffffff }), fc.integer({ min: 0, max: 0xffffff }))
  .map(([one, other]) => {
    const hex = (part: number) => part.toString(16).padStart(6, '0');
    return `0199${hex(one).slice(0, 4)}-0000-7000-8000-${hex(other)}${hex(one)}`;
  });
const host = fc.constantFrom('GM0983', 'GM0984', 'GM0888', 'GM9999');
const maybeDay = fc.option(day, { nil: null });
const maybeName = fc.option(text.map(canonicalText), { nil: null });

/** A facility with its layers and shares; names may be equal, empty, or look like something else. */
const facility = fc
  .record({
    id: uuid,
    host,
    name: fc.oneof(maybeName, fc.constantFrom('De Linde', 'de linde', 'De Linde (Venlo)', '12')),
    kind: fc.constantFrom('asylum-centre', 'transit', null),
    circle: fc.constantFrom('own', 'parties', 'region', null),
    isSmallScale: fc.constantFrom(true, false, null),
    partners: fc.option(fc.array(text.map(canonicalText), { maxLength: 3 }), { nil: null }),
    from: maybeDay,
    until: maybeDay,
    renewal: fc.constantFrom('yes', 'no', 'unknown'),
    layers: fc.uniqueArray(
      fc.record({ id: uuid, total: count, amv: count, from: maybeDay, until: maybeDay, share: host, yes: count }),
      {
        selector: ({ id }) => id,
        maxLength: 3,
      },
    ),
  })
  .map((one): readonly ExportRecord[] => [
    record(recordHead('facility', { host: one.host, id: one.id }), {
      name: one.name,
      kind: one.kind,
      circle: one.circle,
      isSmallScale: one.isSmallScale,
      partners: one.partners,
      term: one.from === null && one.until === null ? null : { from: one.from, until: one.until },
      renewal: { isPossible: one.renewal, until: one.until },
    }),
    ...one.layers.flatMap(({ id, total, amv, from, until, share, yes }) => {
      const key = { layer: id, host: one.host, municipality: share };
      const layer = { group: 'asylum-seekers', total, amv, from, until, certainty: 'hard' };
      return [
        record(recordHead('capacity-layer', { facility: one.id, host: one.host, id }), { layer }),
        record(recordHead('share', key), { places: { total, amv } }),
        ...(yes === null
          ? []
          : [record(recordHead('share-confirmation', key), { confirmed: { total: yes, amv: null } })]),
      ];
    }),
  ]);
const maybeText = text.map(canonicalText);
const party = fc.constantFrom('GM0983', 'GM0984', 'PV31', 'GM9999');
const step = fc.option(fc.record({ date: maybeDay, reference: maybeText }), { nil: null });

/** An agreement with a transfer, a version that was put before its parties, and a consent of one of them. */
const agreement = fc
  .record({
    id: uuid,
    transfer: uuid,
    leading: party,
    number: fc.constantFrom(
      null,
      { letters: 'VENR', year: 2026, serial: 3 },
      { letters: 'VENR', year: 2026, serial: 12 },
    ),
    title: fc.oneof(maybeName, fc.constantFrom('Ruil', 'ruil', '12')),
    parties: fc.uniqueArray(fc.record({ party, role: fc.constantFrom('giving', 'receiving', 'facilitating') }), {
      selector: (one) => canonical(one),
      maxLength: 4,
    }),
    dates: fc.array(day, { maxLength: 3 }),
    from: maybeDay,
    total: count,
    answers: fc.uniqueArray(
      fc.record({ kind: fc.constantFrom('decided', 'net', 'corrected'), answer: fc.constantFrom('yes', 'no') }),
      { selector: ({ kind }) => kind, maxLength: 3 },
    ),
    version: fc.integer({ min: 1, max: 9 }),
    college: step,
    note: maybeName,
  })
  .map((one): readonly ExportRecord[] => {
    const { id, leading, parties } = one;
    const number = one.number;
    const line = { from: 'GM0983', to: 'GM0984', group: 'asylum-seekers', period: 'spreidingswet-2', amv: null };
    const content = canonical({ agreement: id, leading, version: one.version, parties, title: one.title ?? '' });
    const key = { agreement: id, leading, fingerprint: fingerprintOf(content) };
    const [first] = parties;
    return [
      record(recordHead('agreement', { leading, id }), {
        number,
        title: one.title,
        parties: parties.length === 0 ? null : parties,
        evaluation: { dates: one.dates, text: one.note ?? '' },
        term: { from: one.from, until: null },
        notice: { months: one.version, text: '' },
        stage: 'in-discussion',
      }),
      record(recordHead('transfer', { agreement: id, leading, id: one.transfer }), {
        line: { ...line, total: one.total, kind: 'agreed' },
        containedIn: one.answers,
      }),
      record(recordHead('agreement-version', key), { content, proposed: { version: one.version, on: '2026-11-20' } }),
      ...(first === undefined || one.college === null
        ? []
        : [
            record(recordHead('consent', { ...key, party: first.party }), {
              college: { ...one.college, status: 'decided' },
              remark: one.note,
            }),
          ]),
    ];
  });
const records = fc
  .tuple(
    fc.uniqueArray(quota, { selector: ({ id }) => id, maxLength: 6 }),
    fc.uniqueArray(realisation, { selector: ({ id }) => id, maxLength: 6 }),
    fc.uniqueArray(facility, { selector: ([first]) => first?.id, maxLength: 4 }),
    fc.uniqueArray(agreement, { selector: ([first]) => first?.id, maxLength: 3 }),
  )
  .map(([quotas, realisations, facilities, agreements]) => [
    ...referenceRecords,
    ...quotas,
    ...realisations,
    ...new Map([...facilities, ...agreements].flat().map((each) => [each.id, each])).values(),
  ]);

describe('export then import', () => {
  it('changes nothing, whatever the records hold', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(records, fc.constantFrom('nl', 'en'), fc.boolean(), async (all, locale, isExample) => {
        const data = exampleExport({ locale, isExample }, all);
        const bytes = await writeWorkbook(buildWorkbook(data, countingIds()));
        const result = interpretWorkbook(await parseFile(Buffer.from(bytes), 'a.xlsx'));
        if (result.kind !== 'workbook') throw new Error(JSON.stringify(result));
        expect([...result.edits.values()]).toEqual([]);
        expect([...result.problems, ...result.notes]).toEqual([]);
        const sent = new Map(all.map((each) => [each.id, each.registers]));
        for (const { id, registers } of result.records)
          expect(registers.map(({ register, state }) => ({ register, state }))).toEqual(sent.get(id));
        expect(result.records).toHaveLength(all.length);
      }),
      { numRuns: 60 },
    );
  });
});
