import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Channel, Input } from '../../shared/ipc/contract';
import { api } from './client';

/** What a screen keeps: everything it reads lives under the first key; the others change with it. */
export type AreaKeys = readonly [area: string, ...alsoChanged: string[]];

/**
 * A write of a screen. It waits until the screen has read again what it changed, also when it is refused: mostly because
 * what the screen shows is no longer so.
 */
export function useAreaWrite<C extends Channel>(keys: AreaKeys, channel: C) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input<C>) => send(channel, input),
    onSettled: async () => {
      await Promise.all([...keys, 'history'].map((key) => client.invalidateQueries({ queryKey: [key] })));
    },
  });
}

export interface Outcome {
  /** A deed that can be reverted is done. */
  readonly onDone: (sentence: string) => void;
  readonly onFail: (error: unknown) => void;
}

/**
 * A write with the sentence that says it is done. It is said also when what asked for it is gone by then, because the write
 * made it so.
 */
export function useAreaDeed<C extends Channel>(
  keys: AreaKeys,
  channel: C,
  { onDone, onFail }: Outcome,
): (input: Input<C>, sentence: string) => void {
  const { mutateAsync } = useAreaWrite(keys, channel);
  return (input, sentence) => void mutateAsync(input).then(() => onDone(sentence), onFail);
}

function send<C extends Channel>(channel: C, input: Input<C>) {
  // A write has an input; the type of `call` cannot know that of a union.
  const call = api.call as (channel: C, input: Input<C>) => ReturnType<typeof api.call<C>>;
  return call(channel, input);
}
