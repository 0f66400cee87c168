import { GroupGlyph } from '../../components/group-glyph';
import styles from './marks.module.css';

/** A target group as it always stands: its shape and its name. */
export function GroupMark({ order, name }: { order: number; name: string }) {
  return (
    <span className={styles.mark}>
      <GroupGlyph order={order} />
      {name}
    </span>
  );
}
