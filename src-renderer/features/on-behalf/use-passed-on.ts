import { useState } from 'react';
import { type PassedOn, passedOn } from '../../../shared/domain/passed-on';
import { isFunction } from '../../../shared/domain/work-address';

type Way = PassedOn['how'] | '';

/** What is typed about who passed a value on; no way chosen: nobody says so. */
export interface PassedOnInput {
  readonly how: Way;
  readonly by: string;
  readonly on: string | null;
}

export interface PassedOnState {
  readonly input: PassedOnInput;
  readonly set: (change: Partial<PassedOnInput>) => void;
  /** A problem is only said after somebody tried to go on. */
  readonly isByWrong: boolean;
  readonly isDayMissing: boolean;
  /** What to write; `null` when something is missing: then it is said at its field. */
  readonly read: () => { readonly passedOn?: PassedOn } | null;
}

/** Who passed on what is written on behalf: asked beside the question whether to write it. */
export function usePassedOn(): PassedOnState {
  const [input, setInput] = useState<PassedOnInput>(() => ({ how: '', by: '', on: today() }));
  const [isTried, setTried] = useState(false);
  return {
    input,
    set: (change) => setInput((before) => ({ ...before, ...change })),
    isByWrong: isTried && input.how !== '' && !isFunction(input.by),
    isDayMissing: isTried && input.how !== '' && input.on === null,
    read: () => {
      setTried(true);
      if (input.how === '') return {};
      const read = passedOn.safeParse(input);
      return read.success ? { passedOn: read.data } : null;
    },
  };
}

/** The day on the wall. It is a proposal: the person sees it and can change it. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
