import type { LayerView } from '../../../../shared/ipc/schemas/facilities';
import { GroupGlyph } from '../../../components/group-glyph';
import type { MenuEntry } from '../../../components/menu';
import { MenuButton } from '../../../components/menu-button';
import type { Say } from '../say';
import { useWords } from '../words';
import styles from './detail.module.css';
import type { DetailPart } from './detail-part';
import { SharesRows } from './shares-rows';

interface LayerRowsProps extends DetailPart {
  layer: LayerView;
  canEdit: boolean;
  onDeed: (deed: LayerDeed, layer: LayerView) => void;
}

/** A layer, what was said about it, and its shares. */
export function LayerRows({ layer, canEdit, onDeed, ...part }: LayerRowsProps) {
  const words = useWords();
  const { say } = words;
  const label = say('layer.deeds', { group: layer.groupName, places: words.number(layer.total) });
  return (
    <>
      <tr>
        <th scope="row">
          <span className={styles.group}>
            <GroupGlyph order={layer.groupOrder} />
            {layer.groupName}
          </span>
        </th>
        <td className={styles.end}>{words.number(layer.total) || '–'}</td>
        <td className={styles.end}>{layer.countsAmv ? words.number(layer.amv) || '–' : ''}</td>
        <td className={styles.end}>{words.day(layer.from) || '–'}</td>
        <td className={styles.end}>{words.day(layer.until) || say('layer.noEnd')}</td>
        <td>
          <span className={layer.certainty === 'soft' ? styles.soft : undefined}>
            {words.firmness(layer.certainty)}
          </span>
        </td>
        <td>
          <Counting layer={layer} />
        </td>
        <td className={styles.deeds}>
          {canEdit ? (
            <MenuButton
              label={label}
              entries={deedsOf(say, layer)}
              onAction={(id) => {
                const deed = deeds.find((each) => each === id);
                if (deed !== undefined) onDeed(deed, layer);
              }}
            />
          ) : null}
        </td>
      </tr>
      {layer.explanation === '' ? null : (
        <tr className={styles.share}>
          <td colSpan={8}>{layer.explanation}</td>
        </tr>
      )}
      <SharesRows {...part} layer={layer} />
    </>
  );
}

/** By the rule of each round: that it counts, or why it does not. */
function Counting({ layer }: { layer: LayerView }) {
  const [first] = layer.counting;
  if (first === undefined) return null;
  const isOne = layer.counting.every(({ reason }) => reason === first.reason);
  if (isOne) return <span>{first.reason}</span>;
  return (
    <ul>
      {layer.counting.map(({ periodName, reason }) => (
        <li key={periodName}>
          {periodName}: {reason}
        </li>
      ))}
    </ul>
  );
}

const deeds = ['edit', 'lower', 'end', 'redesignate', 'harden', 'shares', 'explain', 'remove'] as const;

/** What can be done with a layer. */
export type LayerDeed = (typeof deeds)[number];

function deedsOf(say: Say, { certainty }: LayerView): MenuEntry[] {
  return [
    { id: 'edit', label: say('layer.menu.edit') },
    { id: 'lower', label: say('layer.menu.lower') },
    { id: 'end', label: say('layer.menu.end') },
    { id: 'redesignate', label: say('layer.menu.redesignate') },
    ...(certainty === 'soft' ? [{ id: 'harden', label: say('layer.menu.harden') }] : []),
    { id: 'shares', label: say('layer.menu.shares') },
    { id: 'explain', label: say('layer.menu.explain') },
    { separator: true, id: 'line' },
    { id: 'remove', label: say('layer.menu.remove') },
  ];
}
