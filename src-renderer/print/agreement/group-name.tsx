import type { PrintedGroup } from '../../../shared/print/printed-agreement';
import { GroupGlyph } from '../../components/group-glyph';

/** A target group by its shape and its name. */
export function GroupName({ group }: { group: PrintedGroup }) {
  return (
    <span className="paper-group">
      <GroupGlyph order={group.order} />
      {group.name}
    </span>
  );
}
