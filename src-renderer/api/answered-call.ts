import type { Channel } from '../../shared/ipc/contract';

/** A call that was answered. */
export interface AnsweredCall {
  readonly channel: Channel;
  readonly input: unknown;
  readonly value: unknown;
}
