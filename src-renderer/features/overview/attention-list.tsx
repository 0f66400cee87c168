import { memo, useRef, useState } from 'react';
import type { AttentionItem, PlaceLink } from '../../../shared/ipc/schemas/overview';
import type { CopiedTable } from '../../components/copied-table/copied-table';
import { useTableSource } from '../../components/copied-table/table-sources';
import { Icon, type IconTone, type IconType } from '../../components/icon';
import { CircleAlert, Clock, TriangleAlert } from '../../components/icons';
import { TextLink } from '../../components/text-link';
import { type Say, useSay } from './say';
import styles from './side-lists.module.css';

interface AttentionListProps {
  items: readonly AttentionItem[];
  /** As many as there is room for at first. */
  first: number;
  onGo: (link: PlaceLink) => void;
}

const signs: Readonly<Record<AttentionItem['level'], { icon: IconType; tone: IconTone }>> = {
  error: { icon: CircleAlert, tone: 'danger' },
  warning: { icon: TriangleAlert, tone: 'warn' },
  due: { icon: Clock, tone: 'quiet' },
};

/** What is wrong or due, each a way to the place where it is. */
export const AttentionList = memo(function AttentionList({ items, first, onGo }: AttentionListProps) {
  const say = useSay();
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLElement>(null);
  useTableSource(list, () => attentionTable(items, say));
  const shown = showsAll ? items : items.slice(0, first);
  return (
    <section ref={list} className={styles.section} aria-labelledby="overview-attention">
      <div className={styles.head}>
        <h2 id="overview-attention">{say('attention.title')}</h2>
        {items.length > first ? (
          <TextLink onPress={() => setShowsAll(!showsAll)}>
            {showsAll ? say('attention.fewer') : say('attention.all', { count: items.length })}
          </TextLink>
        ) : null}
      </div>
      {items.length === 0 ? <p className={styles.none}>{say('attention.none')}</p> : null}
      <ul className={styles.list}>
        {shown.map((item) => (
          <li key={item.id}>
            <Icon
              of={signs[item.level].icon}
              tone={signs[item.level].tone}
              label={say(`attention.levels.${item.level}`)}
            />
            <div>
              <button type="button" className={styles.go} onClick={() => onGo(item.link)}>
                {item.title}
              </button>
              {item.detail === '' ? null : <p className="meta">{item.detail}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
});

/** All of them, also those for which there is no room on the screen. */
function attentionTable(items: readonly AttentionItem[], say: Say): CopiedTable {
  const heads = [say('attention.title'), say('attention.detail')].map((text) => ({ text, isHead: true }));
  return [heads, ...items.map(({ title, detail }) => [{ text: title, isStrong: true }, { text: detail }])];
}
