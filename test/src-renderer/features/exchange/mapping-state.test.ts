import { describe, expect, it } from 'vitest';
import type { ListMapping } from '../../../../shared/ipc/schemas/exchange';
import {
  missingFields,
  proposedState,
  withColumn,
} from '../../../../src-renderer/features/exchange/list/mapping-state';

const column = (index: number, header: string, proposed: ListMapping['columns'][number]['proposed']) => ({
  index,
  header,
  samples: [],
  proposed,
});

const mapping: ListMapping = {
  file: { token: 't', name: 'lijst.xlsx', size: 1 },
  sheets: ['Blad1'],
  sheet: 'Blad1',
  headerRow: 1,
  columns: [column(0, 'Gemeente', 'municipality'), column(1, 'Aantal', 'total'), column(2, 'Datum', 'ignore')],
  preview: [],
  isRemembered: false,
  groups: [],
  periods: [],
};

describe('saying what the columns of an own list mean', () => {
  it('starts with the proposal and says what is still missing', () => {
    expect(missingFields(proposedState(mapping))).toEqual(['group', 'period', 'kind', 'referenceDate']);
  });

  it('a quota needs no reference date', () => {
    expect(missingFields({ ...proposedState(mapping), entity: 'quota' })).toEqual(['group', 'period', 'kind']);
  });

  it('a choice for all rows stands in for a column', () => {
    const state = proposedState(mapping);
    const fixed = { ...state.fixed, group: 'ukraine', period: '2026-2', kind: 'realised', referenceDate: '2026-11-01' };
    expect(missingFields({ ...state, fixed })).toEqual([]);
  });

  it('two columns never mean the same', () => {
    const state = withColumn(proposedState(mapping), 2, 'total');
    expect(state.columns).toEqual(['municipality', 'ignore', 'total']);
  });

  it('any number of columns may be left unread', () => {
    const state = withColumn(proposedState(mapping), 1, 'ignore');
    expect(state.columns).toEqual(['municipality', 'ignore', 'ignore']);
  });
});
