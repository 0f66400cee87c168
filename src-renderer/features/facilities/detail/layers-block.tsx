import { useEffect, useRef, useState } from 'react';
import type { LayerView } from '../../../../shared/ipc/schemas/facilities';
import { Button } from '../../../components/button';
import { GroupGlyph } from '../../../components/group-glyph';
import { Plus } from '../../../components/icons';
import { PlainTable } from '../../../components/plain-table';
import { useDeed } from '../facilities-data';
import { nextChange, placesOn } from '../places-on';
import { useWords } from '../words';
import styles from './detail.module.css';
import type { DetailPart } from './detail-part';
import { LayerDeedDialog } from './layer-deed-dialog';
import { type LayerDeed, LayerRows } from './layer-rows';

interface LayersBlockProps extends DetailPart {
  /** The group that a new layer begins with. */
  group: string;
}

/** Capacity over time: every layer with its shares, what is there now and what is planned, and what can be done with it. */
export function LayersBlock(props: LayersBlockProps) {
  const { detail, list, group, onDone, onFail } = props;
  const words = useWords();
  const { say } = words;
  const [open, setOpen] = useState<{ deed: LayerDeed | 'add'; layer: LayerView | null } | null>(null);
  const change = useDeed('facilities.changeLayer', { onDone, onFail });
  const canEdit = detail.facility.right !== 'no';
  const start = (deed: LayerDeed, layer: LayerView) => {
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
        <PlainTable rows="one-line" className={styles.table}>
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
        </PlainTable>
      )}
      {open === null ? null : (
        <LayerDeedDialog
          {...open}
          {...props}
          group={group}
          onDone={finish}
          onCancel={close}
          onFail={onFail}
          list={list}
        />
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
