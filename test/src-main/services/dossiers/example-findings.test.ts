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
  ['amv-places-missing', 'GM0944', null],
  ['amv-places-missing', 'GM0988', null],
  ['transfer-above-quota', 'GM0981', null],
  ['containment-unknown', 'GM0957', null],
  ['published-corrected-differs-by-transfer', 'GM1894', null],
  ['published-corrected-differs-by-transfer', 'GM0944', null],
  ['area-falls-below-by-transfer', 'midden-limburg', null],
  ['area-falls-below-amv-by-transfer', 'midden-limburg', null],
];
const codes = [...new Set(shown.map(([code]) => code))];

/** Of agreements that would be odd in a region that works with the program. */
const ofAgreements: readonly PositionFindingCode[] = [
  'adjusted-below-zero',
  'adjusted-amv-exceeds-total',
  'transfer-from-equals-to',
  'transfer-unknown-municipality',
  'transfer-term-outside-period',
  'counted-twice',
];

/** Of what is not filled in: the half-years of the example are. */
const ofMissingFigures: readonly PositionFindingCode[] = ['national-task-missing', 'inhabitants-missing'];

/** Of two copies that each recorded where the books of a municipality begin. */
const ofBooksBegunTwice: readonly PositionFindingCode[] = ['carry-differs-from-computed'];

/** Of groups that stand in for one another: a rule of a region that is off until somebody gives a reason for it. */
const ofRulesThatAreOff: readonly PositionFindingCode[] = ['area-falls-below-with-substitution'];

describe('the example', () => {
  let session: Session;
  let findings: readonly PositionFinding[];

  beforeEach(() => {
    session = makeDatabase({ start: { kind: 'example' } });
    findings = readPositionFindings(session);
  });

  test.each(codes)('shows finding %s where it is, and nowhere else', (code) => {
    const found = findings.filter((finding) => finding.code === code);
    const places = found.map((finding) => [finding.code, finding.area, finding.values.facility ?? null]);
    expect(places).toEqual(shown.filter(([each]) => each === code));
  });

  test('shows every finding but odd ones about agreements, of what is not filled in or begun twice, and of rules that are off', () => {
    expect([...new Set(findings.map(({ code }) => code))].sort()).toEqual([...codes].sort());
    const hidden = positionFindingCodes.filter((code) => !shown.some(([each]) => each === code));
    expect([...hidden].sort()).toEqual(
      [...ofAgreements, ...ofMissingFigures, ...ofBooksBegunTwice, ...ofRulesThatAreOff].sort(),
    );
  });

  test('has a record behind every link to a facility, a figure or an agreement', () => {
    const isThere = session.sqlite.prepare('SELECT count(*) FROM records WHERE id = ?').pluck();
    const records = findings.filter(({ link }) => link.screen !== 'overview').map(({ link }) => link.recordId);
    expect(records).toHaveLength(23);
    for (const record of records) expect(isThere.get(record)).toBe(1);
  });
});
