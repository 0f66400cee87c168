import fc from 'fast-check';
import { joinContexts } from '../../../shared/merge/context';
import { editState } from '../../../shared/merge/excel-edit';
import { mergeRegister } from '../../../shared/merge/merge-register';
import type { Label, RegisterState } from '../../../shared/merge/types';
import { nextCounter, writeRegister } from '../../../shared/merge/write-register';

export const label: Label = { at: '2026-01-15T09:00:00Z', party: 'PV31', function: 'coördinator', origin: 'typed' };
export const ref = { recordId: 'a2c4', register: 'places' };
const SITES = ['PV31-0001', 'GM0983-0002', 'GM0984-0003'];

interface Step {
  readonly kind: 'write' | 'merge' | 'excel' | 'write-over-waiting';
  readonly at: number;
  readonly from: number;
  readonly value: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom<Step['kind'][]>('write', 'merge', 'merge', 'excel', 'write-over-waiting'),
  at: fc.nat(2),
  from: fc.nat(20),
  value: fc.nat(4),
});

/** Every state that one register was in, in any copy or file, in a random history of three installations and Excel. */
export const reachableStates: fc.Arbitrary<readonly RegisterState[]> = fc
  .array(step, { minLength: 3, maxLength: 25 })
  .map(statesOf);

export function merged(left: RegisterState, right: RegisterState): RegisterState {
  const result = mergeRegister(left, right, 1000);
  if (result.kind === 'clone') throw new Error(`clone: ${result.reason}`);
  return result.kind === 'merged' ? result.state : left;
}

function statesOf(steps: readonly Step[]): readonly RegisterState[] {
  const first = writeRegister(null, [], '0', { site: 'PV31-0001', counter: 1 }, label);
  const states: RegisterState[] = [first];
  const copies = SITES.map(() => first);
  let highest = 1;
  for (const { kind, at, from, value } of steps) {
    const mine = copies[at] ?? first;
    const other = states[from % states.length] ?? first;
    const dot = { site: SITES[at] ?? '', counter: nextCounter(highest) };
    if (kind === 'merge') copies[at] = merged(mine, other);
    if (kind === 'write') copies[at] = writeRegister(mine, [], `${value}`, dot, label);
    if (kind === 'write-over-waiting') copies[at] = writeRegister(mine, [other], `${value}`, dot, label);
    if (kind === 'excel')
      states.push(editState({ basis: other, addressee: '-', exportId: 'e1', ref, value: `${value}`, label }));
    states.push(copies[at] ?? first);
    highest = Math.max(...states.flatMap(({ context }) => Object.values(context)));
  }
  return states;
}

export function everythingSeen(states: readonly RegisterState[]): RegisterState['context'] {
  return states.map(({ context }) => context).reduce(joinContexts, {});
}
