import type { TurnCarry } from '../../../../../shared/ipc/schemas/period-turn';
import { useWords } from '../words';
import { useTurnSay } from './turn-say';

/** In words how a carry comes about, whether it is recorded, and what else was counted or published. */
export function CarryHow({ row }: { row: TurnCarry }) {
  const say = useTurnSay();
  const { number, day } = useWords();
  const { state, reason, published, corrected, isProvisional, counts } = row;
  const values = { published: number(published) };
  const isWaiting = state === 'proposed' && isProvisional;
  const parts = [
    reason !== null ? say(`carry.reasons.${reason}`) : '',
    state === 'unknown' ? '' : say(`carry.states.${isWaiting ? 'waits' : state}`, values),
    state !== 'unknown' && state !== 'recorded' && isProvisional && !isWaiting ? say('carry.provisional') : '',
    published !== null && corrected !== null && published !== corrected ? say('carry.differs', values) : '',
    ...counts.slice(1).map(({ persons, on, sourceName }) =>
      say('carry.other', {
        count: say('carry.count', { persons: number(persons), day: day(on), source: sourceName }),
      }),
    ),
  ];
  return <>{parts.filter((part) => part !== '').join(' ')}</>;
}
