import { describe, expect, it } from 'vitest';
import { fnv64 } from '../../../shared/workbook/fnv';

describe('the hash of a row', () => {
  it('is FNV-1a of 64 bits, as any other program computes it', () => {
    // Values of the reference implementation of Fowler, Noll and Vo.
    expect(fnv64('')).toBe('cbf29ce484222325');
    expect(fnv64('a')).toBe('af63dc4c8601ec8c');
    expect(fnv64('foobar')).toBe('85944171f73967e8');
  });
});
