import { useEffect, useRef, useState } from 'react';
import type { LayerView } from '../../../../shared/ipc/schemas/facilities';
import { Button } from '../../../components/button';
import { GroupGlyph } from '../../../components/group-glyph';
import { Plus } from '../../../components/icons';
import type { MenuEntry } from '../../../components/menu';
import { MenuButton } from '../../../components/menu-button';
import { useDeed } from '../facilities-data';
import { EndDialog } from '../forms/end-dialog';
import { ExplainDialog } from '../forms/explain-dialog';
import { HardenDialog } from '../forms/harden-dialog';
import { LayerDialog } from '../forms/layer-dialog';
import { LowerDialog } from '../forms/lower-dialog';
import { RedesignateDialog } from '../forms/redesignate-dialog';
import { SharesDialog } from '../forms/shares-dialog';
import { nextChange, placesOn } from '../places-on';
import type { Say } from '../say';
import { useWords } from '../words';
import styles from './detail.module.css';
import type { DetailPart } from './detail-part';
import { SharesRows } from './shares-rows';

type Deed = 'edit' | 'lower' | 'end' | 'redesignate' | 'harden' | 'shares' | 'explain' | 'remove';

interface LayersBlockProps extends DetailPart {
  /** The group that a new layer begins with. */
  group: string;
}

/** Capacity over time: every layer with its shares, what is there now and what is planned, and what can be done with it. */
export function LayersBlock(props: LayersBlockProps) {
  const { detail, list, group, onDone, onFail } = props;
  const words = useWords();
  const { say } = words;
  const [open, setOpen] = useState<{ deed: Deed | 'add'; layer: LayerView | null } | null>(null);
  const change = useDeed('facilities.changeLayer', { onDone, onFail });
  const canEdit = detail.facility.right !== 'no';
  const start = (deed: Deed, layer: LayerView) => {
    if (deed !== 'remove') return setOpen({ deed, layer });
    change({ kind: 'remove', layer: layer.id }, say('layer.removed', { places: words.number(layer.total) }));
  };
  const close = () => setOpen(null);
  const heading = useFocusWhenFewer(detail.layers.length);
  const finish = () => {
    close();
    onDone(say(open?.deed === 'shares' ? 'shares.saved' : 'layer.saved'));
  };
  return (
    <section className={styles.section} aria-labelledby="facility-capacity">
      <div className={styles.head}>
        <h2 id="facility-capacity" ref={heading} tabIndex={-1}>
          {say('layer.title')}
        </h2>
        {canEdit ? (
          <Button small icon={Plus} onPress={() => setOpen({ deed: 'add', layer: null })}>
            {say('layer.add')}
          </Button>
        ) : null}
      </div>
      <NowAndThen {...props} />
      {detail.layers.length === 0 ? (
        <p className="hint">{say('layer.none')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('form.group')}</th>
              <th scope="col" className={styles.end}>
                {say('form.total')}
              </th>
              <th scope="col" className={styles.end}>
                {say('form.amvShort')}
              </th>
              <th scope="col" className={styles.end}>
                {say('form.from')}
              </th>
              <th scope="col" className={styles.end}>
                {say('form.until')}
              </th>
              <th scope="col">{say('form.certainty')}</th>
              <th scope="col">{say('layer.counts')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {detail.layers.map((layer) => (
              <LayerRows key={layer.id} {...props} layer={layer} canEdit={canEdit} onDeed={start} />
            ))}
          </tbody>
        </table>
      )}
      {open === null ? null : (
        <DeedDialog {...open} {...props} group={group} onDone={finish} onCancel={close} onFail={onFail} list={list} />
      )}
    </section>
  );
}

/** The focus stood on the button of the layer that is gone: the heading of those that are left takes it over. */
function useFocusWhenFewer(count: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count < before.current && document.activeElement === document.body) heading.current?.focus();
    before.current = count;
  }, [count]);
  return heading;
}

/** "Nu 84 plaatsen. Vanaf 1 maart 2027: 120." per group. */
function NowAndThen({ detail, list }: LayersBlockProps) {
  const { say, number, longDay } = useWords();
  const groups = list.groups.filter(({ code }) => detail.layers.some((layer) => layer.group === code));
  return (
    <ul className={styles.now}>
      {groups.map(({ code, name, order }) => {
        const { hard, soft } = placesOn(detail.facility, list.today, code);
        const next = nextChange(detail.facility, list.today, code);
        return (
          <li key={code}>
            <GroupGlyph order={order} />
            <span>
              {say('layer.now', { group: name, places: number(hard) || '–' })}
              {soft === null || soft === 0 ? '' : ` ${say('layer.nowSoft', { places: number(soft) })}`}
              {next === null
                ? ''
                : ` ${say(next.certainty === 'hard' ? 'layer.later' : 'layer.laterSoft', {
                    day: longDay(next.day),
                    places: number(next.total),
                  })}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

interface LayerRowsProps extends LayersBlockProps {
  layer: LayerView;
  canEdit: boolean;
  onDeed: (deed: Deed, layer: LayerView) => void;
}

function LayerRows({ layer, canEdit, onDeed, ...part }: LayerRowsProps) {
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

const deeds: readonly Deed[] = ['edit', 'lower', 'end', 'redesignate', 'harden', 'shares', 'explain', 'remove'];

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

interface DeedDialogProps extends LayersBlockProps {
  deed: Deed | 'add';
  layer: LayerView | null;
  onDone: () => void;
  onCancel: () => void;
}

function DeedDialog({ deed, layer, detail, list, group, onDone, onCancel, onFail }: DeedDialogProps) {
  const shared = { list, onDone, onCancel, onFail };
  if (layer === null || deed === 'add' || deed === 'edit') {
    return <LayerDialog {...shared} layer={layer} facility={detail.facility.id} group={group} />;
  }
  switch (deed) {
    case 'lower':
      return <LowerDialog {...shared} layer={layer} />;
    case 'end':
      return <EndDialog layer={layer} onDone={onDone} onCancel={onCancel} onFail={onFail} />;
    case 'redesignate':
      return <RedesignateDialog {...shared} layer={layer} />;
    case 'harden':
      return <HardenDialog layer={layer} onDone={onDone} onCancel={onCancel} onFail={onFail} />;
    case 'shares':
      return <SharesDialog {...shared} layer={layer} hostName={detail.facility.hostName} />;
    case 'explain':
      return <ExplainDialog layer={layer} onDone={onDone} onCancel={onCancel} onFail={onFail} />;
    case 'remove':
      return null;
  }
}
