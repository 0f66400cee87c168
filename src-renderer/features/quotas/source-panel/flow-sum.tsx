import type { FigureDetail } from '../../../../shared/ipc/schemas/figures';
import { PanelSection } from '../../../components/side-panel';
import { numberText } from '../number-text';
import { useSay } from '../say';
import { useLanguage } from '../use-language';
import styles from './source-panel.module.css';

/** Of permit holders: how the corrected task follows from the net one, the transfers and what was carried over. */
export function FlowSum({ detail: { flow } }: { detail: FigureDetail }) {
  const say = useSay();
  const language = useLanguage();
  if (flow === null) return null;
  const { net, given, taken, carry, corrected } = flow;
  const text = (value: number | null) => (value === null ? say('source.flow.unknown') : numberText(value, language));
  const sign = carry === null || carry === 0 ? '' : carry > 0 ? '+' : '';
  const side = carry === null || carry === 0 ? '' : ` ${say(carry > 0 ? 'source.flow.behind' : 'source.flow.ahead')}`;
  const lines = [
    { label: say('source.flow.net'), value: text(net) },
    ...(given === 0 ? [] : [{ label: say('source.flow.given'), value: text(-given) }]),
    ...(taken === 0 ? [] : [{ label: say('source.flow.taken'), value: `+${text(taken)}` }]),
    { label: say('source.flow.carry'), value: `${sign}${text(carry)}${side}` },
    { label: say('source.flow.corrected'), value: text(corrected) },
  ];
  return (
    <PanelSection title={say('source.flow.title')}>
      <ul className={styles.kinds}>
        {lines.map(({ label, value }) => (
          <li key={label}>
            <span>{label}</span>
            <b>{value}</b>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
