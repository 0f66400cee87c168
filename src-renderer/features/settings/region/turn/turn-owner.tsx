import type { TurnStart } from '../../../../../shared/ipc/schemas/period-turn';
import { Notice } from '../../../../components/notice';
import { useTurnSay } from './turn-say';

/** Says to who may not begin a period why not, and what they can do. */
export function TurnOwner({ start: { right, ownerName, isReadOnly, isWhole } }: { start: TurnStart }) {
  const say = useTurnSay();
  if (right !== 'no') return null;
  return (
    <Notice tone="plain" title={say('owner.title')}>
      {isReadOnly ? say('owner.readOnly') : say('owner.text', { owner: ownerName })}
      {isWhole ? null : ` ${say('owner.ownOnly')}`}
    </Notice>
  );
}
