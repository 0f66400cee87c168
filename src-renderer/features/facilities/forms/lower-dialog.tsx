import type { FacilityList, LayerView } from '../../../../shared/ipc/schemas/facilities';
import { TextField } from '../../../components/text-field';
import { useFacilityWrite } from '../facilities-data';
import { useWords } from '../words';
import styles from './form.module.css';
import { FormDialog } from './form-dialog';
import { PlacesFields } from './places-fields';
import { SharesFields, type ShareValues, shareTexts } from './shares-fields';
import { useForm } from './use-form';

interface LowerDialogProps {
  layer: LayerView;
  list: FacilityList;
  onDone: () => void;
  onCancel: () => void;
  onFail: (error: unknown) => void;
}

/** Lowers a layer: so many go on, the others end on a day. Shares are asked for anew where there are any. */
export function LowerDialog({ layer, list, onDone, onCancel, onFail }: LowerDialogProps) {
  const { say, number } = useWords();
  const { mutateAsync: change } = useFacilityWrite('facilities.changeLayer');
  const form = useForm({
    initial: {
      total: '',
      amv: number(layer.amv),
      until: '',
      shares: layer.shares.map(
        ({ municipality, total, amv }, key): ShareValues => ({
          key,
          municipality,
          total: number(total),
          amv: number(amv),
        }),
      ) as readonly ShareValues[],
    },
    send: ({ shares, ...values }) => change({ kind: 'lower', layer: layer.id, ...values, shares: shareTexts(shares) }),
    onDone,
    onFail,
  });
  const { values, set, error } = form;
  return (
    <FormDialog
      title={say('layer.lowerTitle', { places: number(layer.total) })}
      submitLabel={say('layer.lower')}
      onSubmit={form.submit}
      onCancel={onCancel}
      wide={layer.shares.length > 0}
    >
      <p className={styles.sentence}>{say('layer.lowerHint')}</p>
      <PlacesFields form={form} label={say('layer.goesOn')} hasAmv={layer.countsAmv} autoFocus />
      <TextField
        label={say('layer.othersUntil')}
        description={say('form.dayHint')}
        value={values.until}
        onChange={(until) => set({ until })}
        error={error('until')}
      />
      {layer.shares.length === 0 ? null : (
        <>
          <p className={styles.sentence}>{say('layer.lowerShares')}</p>
          <SharesFields form={form} municipalities={list.municipalities} hasAmv={layer.countsAmv} />
        </>
      )}
    </FormDialog>
  );
}
