import { useTranslation } from 'react-i18next';
import type { ListMapping } from '../../../../shared/ipc/schemas/exchange';
import { listFields } from '../../../../shared/workbook/list-fields';
import { PlainTable } from '../../../components/plain-table';
import { Select } from '../../../components/select';
import styles from '../exchange.module.css';
import { type MappingState, withColumn } from './mapping-state';

interface ColumnTableProps {
  mapping: ListMapping;
  state: MappingState;
  onChange: (state: MappingState) => void;
}

/** One row per column of the file: its head, some cells, and what it means. */
export function ColumnTable({ mapping, state, onChange }: ColumnTableProps) {
  const { t } = useTranslation();
  const choices = listFields.map((id) => ({ id, label: t(`exchangeScreen.list.field.${id}`) }));
  return (
    <PlainTable rows="wrapping" className={styles.plain}>
      <thead>
        <tr>
          <th scope="col">{t('exchangeScreen.list.columnHeader')}</th>
          <th scope="col">{t('exchangeScreen.list.samples')}</th>
          <th scope="col">{t('exchangeScreen.list.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {mapping.columns.map((column, at) => (
          <tr key={column.index}>
            <th scope="row">{column.header || '–'}</th>
            <td>{column.samples.slice(0, 3).join(', ')}</td>
            <td>
              <Select
                label={`${t('exchangeScreen.list.meaning')}: ${column.header}`}
                hideLabel
                choices={choices}
                value={state.columns[at] ?? 'ignore'}
                onChange={(id) => onChange(withColumn(state, at, listFields.find((field) => field === id) ?? 'ignore'))}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}
