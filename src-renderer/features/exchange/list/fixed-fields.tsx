import { useTranslation } from 'react-i18next';
import { quotaKinds, realisationKinds } from '../../../../shared/domain/figure-kinds';
import type { ListMapping } from '../../../../shared/ipc/schemas/exchange';
import { ComboBox } from '../../../components/combo-box';
import { DateField } from '../../../components/date-field';
import { Select } from '../../../components/select';
import styles from '../exchange.module.css';
import { useParties } from '../use-parties';
import type { Fixed, MappingState } from './mapping-state';

interface FixedFieldsProps {
  mapping: ListMapping;
  state: MappingState;
  onChange: (state: MappingState) => void;
}

/** What no column says: chosen once for every row of the list. */
export function FixedFields({ mapping, state, onChange }: FixedFieldsProps) {
  const { t } = useTranslation();
  const { municipalities } = useParties();
  const set = (change: Partial<Fixed>) => onChange({ ...state, fixed: { ...state.fixed, ...change } });
  const lacks = (field: MappingState['columns'][number]) => !state.columns.includes(field);
  const label = (field: keyof Fixed) => t(`exchangeScreen.list.field.${field}`);
  const empty = t('exchangeScreen.list.choose');
  const named = (list: readonly { code: string; name: string }[]) =>
    list.map(({ code, name }) => ({ id: code, label: name }));
  return (
    <fieldset className={styles.fixed}>
      <legend>{t('exchangeScreen.list.fixedTitle')}</legend>
      <p className={styles.hint}>{t('exchangeScreen.list.fixedHint')}</p>
      <div className={styles.fields}>
        {lacks('municipality') ? (
          <ComboBox
            label={label('municipality')}
            choices={named(municipalities)}
            value={state.fixed.municipality}
            onChange={(municipality) => set({ municipality })}
          />
        ) : null}
        {lacks('group') ? (
          <Select
            label={label('group')}
            emptyText={empty}
            choices={named(mapping.groups)}
            value={state.fixed.group}
            onChange={(group) => set({ group })}
          />
        ) : null}
        {lacks('period') ? (
          <Select
            label={label('period')}
            emptyText={empty}
            choices={named(mapping.periods)}
            value={state.fixed.period}
            onChange={(period) => set({ period })}
          />
        ) : null}
        {lacks('kind') ? (
          <Select
            label={label('kind')}
            emptyText={empty}
            choices={(state.entity === 'quota' ? quotaKinds : realisationKinds).map((kind) => ({
              id: kind,
              label: t(`domain.kinds.${kind}`),
            }))}
            value={state.fixed.kind}
            onChange={(kind) => set({ kind })}
          />
        ) : null}
        {lacks('referenceDate') && state.entity === 'realisation' ? (
          <DateField
            label={label('referenceDate')}
            value={state.fixed.referenceDate}
            onChange={(referenceDate) => set({ referenceDate })}
          />
        ) : null}
      </div>
    </fieldset>
  );
}
