import type { ReviewGroup } from '../../../../shared/ipc/schemas/exchange';
import type { IconTone, IconType } from '../../../components/icon';
import { CircleAlert, CircleCheck, CircleDashed, FilePlus, GitCompareArrows, Users } from '../../../components/icons';

/** The sign of each group of the review; the word always stands beside it. */
export const groupLooks: Record<ReviewGroup, { icon: IconType; tone: IconTone }> = {
  conflict: { icon: GitCompareArrows, tone: 'warn' },
  foreign: { icon: Users, tone: 'warn' },
  unreadable: { icon: CircleAlert, tone: 'danger' },
  new: { icon: FilePlus, tone: 'accent' },
  own: { icon: CircleCheck, tone: 'accent' },
  'refused-before': { icon: CircleDashed, tone: 'quiet' },
};
