import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ListMapping } from '../../../../shared/ipc/schemas/exchange';
import { Button } from '../../../components/button';
import { ContextBar } from '../../../components/context-bar';
import { EmptyState } from '../../../components/empty-state';
import { NumberField } from '../../../components/number-field';
import { RadioGroup } from '../../../components/radio-group';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { useFailureText } from '../../failure-text';
import styles from '../exchange.module.css';
import { useListMapping, usePlanList } from '../exchange-queries';
import { ColumnTable } from './column-table';
import { FixedFields } from './fixed-fields';
import { type MappingState, missingFields, proposedState } from './mapping-state';

/** A municipality's own list: says per column what it means, then goes on to the same review as a workbook. */
export function ListMappingScreen({ fileToken }: { fileToken: string }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const [, navigate] = useLocation();
  const [sheet, setSheet] = useState<string | null>(null);
  const [headerRow, setHeaderRow] = useState<number | null>(null);
  const mapping = useListMapping(fileToken, sheet, headerRow);
  const leave = () => navigate('/exchange');
  return (
    <div className={styles.overview}>
      <ContextBar
        breadcrumb={[{ label: t('exchangeScreen.title'), href: '#/exchange' }]}
        title={t('exchangeScreen.list.title')}
      />
      {mapping.error ? (
        <EmptyState
          title={t('exchangeScreen.list.title')}
          actions={<Button onPress={leave}>{t('exchangeScreen.review.back')}</Button>}
        >
          {failureText(mapping.error)}
        </EmptyState>
      ) : mapping.data ? (
        <MappingForm
          key={`${mapping.data.sheet} ${mapping.data.headerRow}`}
          fileToken={fileToken}
          mapping={mapping.data}
          onSheet={(name) => {
            setSheet(name);
            setHeaderRow(null);
          }}
          onHeaderRow={setHeaderRow}
        />
      ) : null}
    </div>
  );
}

interface MappingFormProps {
  fileToken: string;
  mapping: ListMapping;
  onSheet: (name: string) => void;
  onHeaderRow: (row: number) => void;
}

function MappingForm({ fileToken, mapping, onSheet, onHeaderRow }: MappingFormProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const [state, setState] = useState<MappingState>(() => proposedState(mapping));
  const plan = usePlanList();
  const missing = missingFields(state);
  const show = () =>
    plan.mutate({
      fileToken,
      sheet: mapping.sheet,
      headerRow: mapping.headerRow,
      columns: [...state.columns],
      entity: state.entity,
      fixed: state.fixed,
      sender: state.sender,
    });
  return (
    <div className={styles.scroll}>
      <div className={styles.mapping}>
        <p>
          <b>{mapping.file.name}</b>. {t('exchangeScreen.list.text')}
        </p>
        {mapping.isRemembered ? <p className={styles.hint}>{t('exchangeScreen.list.remembered')}</p> : null}
        <div className={styles.fields}>
          {mapping.sheets.length > 1 ? (
            <Select
              label={t('exchangeScreen.list.sheet')}
              value={mapping.sheet}
              onChange={onSheet}
              choices={mapping.sheets.map((name) => ({ id: name, label: name }))}
            />
          ) : null}
          <NumberField
            label={t('exchangeScreen.list.headerRow')}
            value={mapping.headerRow}
            minValue={1}
            onChange={(row) => row !== null && onHeaderRow(row)}
          />
          <TextField
            label={t('exchangeScreen.list.sender')}
            description={t('exchangeScreen.list.senderHint')}
            value={state.sender}
            onChange={(sender) => setState({ ...state, sender })}
            maxLength={120}
          />
        </div>
        <RadioGroup
          label={t('exchangeScreen.list.entity')}
          value={state.entity}
          onChange={(entity: MappingState['entity']) => setState({ ...state, entity })}
          choices={[
            { id: 'realisation', label: t('exchangeScreen.list.realisation') },
            { id: 'quota', label: t('exchangeScreen.list.quota') },
          ]}
        />
        <ColumnTable mapping={mapping} state={state} onChange={setState} />
        <FixedFields mapping={mapping} state={state} onChange={setState} />
        <p role="status" className={styles.hint}>
          {missing.length > 0
            ? t('exchangeScreen.list.missing', {
                fields: missing.map((field) => t(`exchangeScreen.list.field.${field}`).toLocaleLowerCase()).join(', '),
              })
            : null}
        </p>
        {plan.error ? (
          <p role="alert" className={styles.error}>
            {failureText(plan.error)}
          </p>
        ) : null}
        <Button variant="primary" onPress={show} isDisabled={missing.length > 0 || plan.isPending}>
          {t('exchangeScreen.list.show')}
        </Button>
      </div>
    </div>
  );
}
