import type { FacilityList } from '../../../../shared/ipc/schemas/facilities';
import { Button } from '../../../components/button';
import { ComboBox } from '../../../components/combo-box';
import { Icon } from '../../../components/icon';
import { IconButton } from '../../../components/icon-button';
import { CircleAlert, Plus, X } from '../../../components/icons';
import { TextField } from '../../../components/text-field';
import { useSay } from '../say';
import styles from './form.module.css';
import type { Form } from './use-form';

export interface ShareValues {
  /** Of the row on screen, so that a row keeps its fields while another is taken out. */
  readonly key: number;
  readonly municipality: string;
  readonly total: string;
  readonly amv: string;
}

interface SharesFieldsProps {
  form: Form<{ shares: readonly ShareValues[] }>;
  municipalities: FacilityList['municipalities'];
  hasAmv: boolean;
}

/** Which municipality has which share. */
export function SharesFields({ form, municipalities, hasAmv }: SharesFieldsProps) {
  const say = useSay();
  const { values, set, error } = form;
  const change = (key: number, part: Partial<ShareValues>) =>
    set({ shares: values.shares.map((share) => (share.key === key ? { ...share, ...part } : share)) });
  const add = () => {
    const key = Math.max(0, ...values.shares.map((share) => share.key)) + 1;
    set({ shares: [...values.shares, { key, municipality: '', total: '', amv: '' }] });
  };
  const problem = error('shares');
  return (
    <div className={styles.shares}>
      {values.shares.map((share, at) => (
        <div key={share.key} className={styles.share}>
          <ComboBox
            label={say('shares.municipality', { number: at + 1 })}
            choices={municipalities.map(({ code, name }) => ({ id: code, label: name }))}
            value={share.municipality === '' ? null : share.municipality}
            onChange={(code) => change(share.key, { municipality: code ?? '' })}
            error={error(`${share.municipality}.municipality`)}
          />
          <TextField
            label={say('form.total')}
            value={share.total}
            onChange={(total) => change(share.key, { total })}
            error={error(`${share.municipality}.total`)}
          />
          {hasAmv ? (
            <TextField
              label={say('form.amvShort')}
              value={share.amv}
              onChange={(amv) => change(share.key, { amv })}
              error={error(`${share.municipality}.amv`)}
            />
          ) : (
            <span />
          )}
          <IconButton
            icon={X}
            small
            variant="quiet"
            aria-label={say('shares.remove', { number: at + 1 })}
            onPress={() => set({ shares: values.shares.filter(({ key }) => key !== share.key) })}
          />
        </div>
      ))}
      {problem === undefined ? null : (
        <p className={styles.error} role="alert">
          <Icon of={CircleAlert} size={14} />
          {problem}
        </p>
      )}
      <div>
        <Button small icon={Plus} onPress={add}>
          {say('shares.add')}
        </Button>
      </div>
    </div>
  );
}

/** What is sent of the rows. */
export function shareTexts(shares: readonly ShareValues[]) {
  return shares.map(({ municipality, total, amv }) => ({ municipality, total, amv }));
}
