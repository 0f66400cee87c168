import { beforeEach, describe, expect, test } from 'vitest';
import {
  type PositionFinding,
  type PositionFindingCode,
  positionFindingCodes,
} from '../../../../shared/domain/position/finding';
import { readPositionFindings } from '../../../../src-main/services/positions/read-findings';
import type { Session } from '../../../../src-main/services/session';
import { makeDatabase } from '../../../helpers/make-database';

// Sessions of tests are in November 2026, from when the example is seen; later other things are due.

/** The finding, and where the example shows it: municipality or area, and the facility by its name. */
const shown: readonly (readonly [PositionFindingCode, string, string | null])[] = [
  ['published-corrected-differs', 'GM0946', null],
  ['net-differs-from-computed', 'GM0938', null],
  ['layer-without-group', 'GM0946', 'De Vlonder'],
  ['layer-without-dates', 'GM0946', 'De Vlonder'],
  ['layer-without-places', 'GM0946', 'De Vlonder'],
  ['layer-ends-before-it-begins', 'GM1954', 'De Hazelaar'],
  ['layer-amv-exceeds-total', 'GM1883', 'De Haven'],
  ['layer-outside-facility-term', 'GM1903', 'De Gaard'],
  ['layer-beyond-hard-limit', 'GM1507', 'Doorstroomhuis De Merel'],
  ['layer-at-closed-facility', 'GM1883', 'Paviljoen Zuid'],
  ['places-exceed-physical', 'GM0882', 'De Wilg'],
  ['places-exceed-physical-with-soft', 'GM0917', 'De Schacht'],
  ['same-as-missing', 'GM0889', 'De Roerdomp'],
  ['facility-possibly-doubled', 'GM0938', 'De Zilverberk'],
  ['shares-exceed-layer', 'GM0944', 'Maasdijk'],
  ['share-amv-exceeds-total', 'GM0957', 'De Brugwachter'],
  ['share-unknown-municipality', 'GM0988', 'De Berk'],
  ['share-not-confirmed', 'GM0965', 'De Schacht'],
  ['facility-ends-with-shortage', 'GM1894', 'De Hoeve'],
  ['area-falls-below-quota', 'noord-limburg', null],
  ['area-falls-below-amv', 'noord-limburg', null],
  ['amv-places-missing', 'GM0988', null],
];

/** Of agreements, which the example does not have yet. */
const ofAgreements: readonly PositionFindingCode[] = [
  'adjusted-below-zero',
  'adjusted-amv-exceeds-total',
  'transfer-from-equals-to',
  'transfer-above-quota',
  'transfer-unknown-municipality',
  'transfer-term-outside-period',
  'containment-unknown',
  'counted-twice',
  'published-corrected-differs-by-transfer',
  'area-falls-below-by-transfer',
  'area-falls-below-amv-by-transfer',
];

/** Of what is not filled in: the half-years of the example are. */
const ofMissingFigures: readonly PositionFindingCode[] = ['national-task-missing', 'inhabitants-missing'];

describe('the example', () => {
  let session: Session;
  let findings: readonly PositionFinding[];

  beforeEach(() => {
    session = makeDatabase({ start: { kind: 'example' } });
    findings = readPositionFindings(session);
  });

  test.each(shown)('shows finding %s once, at %s %s', (code, area, facility) => {
    const found = findings.filter((finding) => finding.code === code);
    expect(found.map((finding) => [finding.area, finding.values.facility ?? null])).toEqual([[area, facility]]);
  });

  test('shows every finding but those about agreements and about what is not filled in', () => {
    expect([...new Set(findings.map(({ code }) => code))].sort()).toEqual(shown.map(([code]) => code).sort());
    const hidden = positionFindingCodes.filter((code) => !shown.some(([each]) => each === code));
    expect([...hidden].sort()).toEqual([...ofAgreements, ...ofMissingFigures].sort());
  });

  test('has a record behind every link to a facility or a figure', () => {
    const isThere = session.sqlite.prepare('SELECT count(*) FROM records WHERE id = ?').pluck();
    const records = findings.filter(({ link }) => link.screen !== 'overview').map(({ link }) => link.recordId);
    expect(records).toHaveLength(19);
    for (const record of records) expect(isThere.get(record)).toBe(1);
  });
});
