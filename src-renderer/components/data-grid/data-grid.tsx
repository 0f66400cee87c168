import type { Ref } from 'react';
import type { DataGridHandle, DataGridProps } from './data-grid-types';

/** The table of the program: walk, select, edit, copy and paste as in Excel. */
export function DataGrid(_props: DataGridProps & { gridRef?: Ref<DataGridHandle> }) {
  return null;
}
