import type { FacilityList, LayerView } from '../../../../shared/ipc/schemas/facilities';
import { inSentence } from '../../../../shared/text/in-sentence';
import { useFacilityWrite } from '../facilities-data';
import { useWords } from '../words';
import styles from './form.module.css';
import { FormDialog } from './form-dialog';
import { SharesFields, type ShareValues, shareTexts } from './shares-fields';
import { useForm } from './use-form';

interface SharesDialogProps {
  layer: LayerView;
  list: FacilityList;
  hostName: string;
  onDone: () => void;
  onCancel: () => void;
  onFail: (error: unknown) => void;
}

/** The shares of one layer; what nobody has counts for the host, and is shown while one types. */
export function SharesDialog({ layer, list, hostName, onDone, onCancel, onFail }: SharesDialogProps) {
  const words = useWords();
  const { say } = words;
  const { mutateAsync: write } = useFacilityWrite('facilities.writeShares');
  const form = useForm<{ shares: readonly ShareValues[] }>({
    initial: { shares: startShares(layer, words.number) },
    send: ({ shares }) => write({ layer: layer.id, shares: shareTexts(shares) }),
    onDone,
    onFail,
  });
  const rest = restOf(layer, form.values.shares);
  return (
    <FormDialog
      title={say('shares.title', { group: inSentence(layer.groupName), places: words.number(layer.total) })}
      submitLabel={say('shares.submit')}
      onSubmit={form.submit}
      onCancel={onCancel}
      wide
    >
      <p className={styles.sentence}>{say('shares.hint')}</p>
      <SharesFields form={form} municipalities={list.municipalities} hasAmv={layer.countsAmv} />
      <p aria-live="polite">
        {rest === null ? say('shares.restUnknown') : say('shares.rest', { host: hostName, places: words.number(rest) })}
      </p>
    </FormDialog>
  );
}

function startShares(layer: LayerView, number: (value: number | null) => string): ShareValues[] {
  const shares = layer.shares.map(({ municipality, total, amv }, at) => ({
    key: at,
    municipality,
    total: number(total),
    amv: number(amv),
  }));
  return shares.length > 0 ? shares : [{ key: 0, municipality: '', total: '', amv: '' }];
}

/** While a number is not readable, the rest is not known either. */
function restOf({ total }: LayerView, shares: readonly ShareValues[]): number | null {
  if (total === null) return null;
  return shares.reduce<number | null>((rest, share) => {
    const text = share.total.replace(/[.\s]/g, '');
    if (rest === null || !/^\d*$/.test(text)) return null;
    return rest - Number(text);
  }, total);
}
