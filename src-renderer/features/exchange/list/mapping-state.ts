import type { ListMapping, ListMappingChoice } from '../../../../shared/ipc/schemas/exchange';

export type ListField = ListMappingChoice['columns'][number];
export type Fixed = ListMappingChoice['fixed'];

export interface MappingState {
  readonly columns: readonly ListField[];
  readonly entity: ListMappingChoice['entity'];
  readonly fixed: Fixed;
  readonly sender: string;
}

const noFixed: Fixed = { group: null, period: null, kind: null, referenceDate: null, municipality: null };

/** The proposal of the main process as a first answer. */
export function proposedState(mapping: ListMapping): MappingState {
  return {
    columns: mapping.columns.map((column) => column.proposed),
    entity: 'realisation',
    fixed: noFixed,
    sender: '',
  };
}

/** A column says one thing, and no two columns say the same: choosing a field frees it elsewhere. */
export function withColumn(state: MappingState, index: number, field: ListField): MappingState {
  const columns = state.columns.map((present, at) =>
    at === index ? field : present === field && field !== 'ignore' ? 'ignore' : present,
  );
  return { ...state, columns };
}

/** What every row needs, by a column or once for the whole list. */
export function missingFields(state: MappingState): ListField[] {
  const needed: ListField[] = ['municipality', 'group', 'period', 'kind', 'total'];
  if (state.entity === 'realisation') needed.push('referenceDate');
  return needed.filter((field) => !state.columns.includes(field) && !fixedValue(state.fixed, field));
}

function fixedValue(fixed: Fixed, field: ListField): string | null {
  return field in fixed ? (fixed[field as keyof Fixed] ?? null) : null;
}
