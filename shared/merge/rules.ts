import { type ContextRules, contextRules } from './merge-register';
import type { Dot, Label, RegisterState } from './types';
import { writeRegister } from './write-register';

/** What a decision on a register knows. */
export interface Decision {
  /** Before anything was merged; null for a register that is new here. */
  readonly before: RegisterState | null;
  /** What the write comes on top of; null for the first write. */
  readonly merged: RegisterState | null;
  readonly waiting: readonly RegisterState[];
  readonly value: string;
  readonly dot: Dot;
  readonly label: Label;
}

/** The few laws that planning, applying and undoing stand on; given in so that the proof can plant a fault in each. */
export interface MergeRules extends ContextRules {
  readonly decide: (decision: Decision) => RegisterState;
  /** What undo puts back: siblings *and* context of before. */
  readonly restore: (before: RegisterState | null, after: RegisterState) => RegisterState | null;
}

export const mergeRules: MergeRules = {
  ...contextRules,
  decide: ({ merged, waiting, value, dot, label }) => writeRegister(merged, waiting, value, dot, label),
  restore: (before) => before,
};
