import { useTranslation } from 'react-i18next';
import { passedOnWays } from '../../../shared/domain/passed-on';
import { DateField } from '../../components/date-field';
import { Select } from '../../components/select';
import { TextField } from '../../components/text-field';
import styles from './on-behalf.module.css';
import type { PassedOnState } from './use-passed-on';

/** How one knows what is written on behalf of another: by which way, from which function, on which day. */
export function PassedOnFields({ state }: { state: PassedOnState }) {
  const { t } = useTranslation();
  const { input, set, isByWrong, isDayMissing } = state;
  const ways = passedOnWays.map((id) => ({ id, label: t(`onBehalf.how.${id}`) }));
  return (
    <div className={styles.fields}>
      <Select
        label={t('onBehalf.how.label')}
        choices={[{ id: 'unsaid', label: t('onBehalf.how.unsaid') }, ...ways]}
        value={input.how === '' ? 'unsaid' : input.how}
        onChange={(id) => set({ how: passedOnWays.find((way) => way === id) ?? '' })}
      />
      {input.how === '' ? null : (
        <>
          <TextField
            label={t('onBehalf.by')}
            description={t('onBehalf.byHint')}
            value={input.by}
            onChange={(by) => set({ by })}
            error={isByWrong ? t('onBehalf.byWrong') : undefined}
            maxLength={100}
          />
          <DateField
            label={t('onBehalf.on')}
            value={input.on}
            onChange={(on) => set({ on })}
            error={isDayMissing ? t('onBehalf.onMissing') : undefined}
          />
        </>
      )}
    </div>
  );
}
