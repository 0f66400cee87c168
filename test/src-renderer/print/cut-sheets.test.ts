import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Atom, cutSheets } from '../../../src-renderer/print/sheets/cut-sheets';

const atom = (height: number, more: Partial<Atom> = {}): Atom => ({
  height,
  space: 0,
  repeated: 0,
  isGlued: false,
  ...more,
});

const atoms = fc.array(
  fc.record({
    height: fc.integer({ min: 1, max: 120 }),
    space: fc.integer({ min: 0, max: 20 }),
    repeated: fc.integer({ min: 0, max: 30 }),
    isGlued: fc.boolean(),
  }),
  { minLength: 1, maxLength: 60 },
);

const heightOf = (part: readonly Atom[]) =>
  part.reduce((sum, { height, space, repeated }, index) => sum + height + (index === 0 ? repeated : space), 0);

const sheetsOf = (all: readonly Atom[], starts: readonly number[]) =>
  starts.map((start, index) => all.slice(start, starts[index + 1]));

describe('cutting into sheets', () => {
  test('what fits on one sheet is one sheet', () => {
    expect(cutSheets([atom(40), atom(40), atom(20)], 100)).toEqual([0]);
  });

  test('what does not fit any more begins the next sheet, without the room above it', () => {
    expect(cutSheets([atom(60), atom(30, { space: 10 }), atom(100, { space: 10 })], 100)).toEqual([0, 2]);
  });

  test('a heading goes to the next sheet with what follows it', () => {
    const heading = atom(20, { space: 10 });
    expect(cutSheets([atom(60), heading, atom(30, { isGlued: true })], 100)).toEqual([0, 1]);
  });

  test('the signatures take the last consent with them', () => {
    const consents = [atom(30), atom(30), atom(30)];
    const signatures = [atom(20, { isGlued: true }), atom(40, { isGlued: true })];
    expect(cutSheets([...consents, ...signatures], 120)).toEqual([0, 2]);
  });

  test('the head that a table repeats takes its room', () => {
    const rows = [atom(50, { repeated: 20 }), atom(50, { repeated: 20 }), atom(50, { repeated: 20 })];
    expect(cutSheets([atom(100), ...rows], 110)).toEqual([0, 1, 2, 3]);
  });

  test('what is glued but higher than a sheet is cut all the same', () => {
    expect(cutSheets([atom(80), atom(80, { isGlued: true })], 100)).toEqual([0, 1]);
  });

  test('nothing is nothing', () => {
    expect(cutSheets([], 100)).toEqual([]);
  });

  test('every sheet holds something and no more than fits, whatever is on it', () => {
    fc.assert(
      fc.property(atoms, (all) => {
        const sheets = sheetsOf(all, cutSheets(all, 160));
        expect(sheets.flat()).toEqual(all);
        for (const sheet of sheets) {
          expect(sheet.length).toBeGreaterThan(0);
          expect(sheet.length === 1 || heightOf(sheet) <= 160).toBe(true);
        }
      }),
    );
  });

  test('a sheet begins with something glued only when no sheet could hold all that is glued to it', () => {
    fc.assert(
      fc.property(atoms, (all) => {
        const starts = cutSheets(all, 160);
        for (const [index, start] of starts.entries()) {
          if (index === 0 || all[start]?.isGlued !== true) continue;
          const before = starts[index - 1] ?? 0;
          const kept = all.slice(before + 1, start + 1);
          expect(kept.every(({ isGlued }) => isGlued)).toBe(true);
        }
      }),
    );
  });
});
