import { useState } from 'react';
import { type PassedOn, passedOn } from '../../../shared/domain/passed-on';
import { isFunction } from '../../../shared/domain/work-address';
import { useStandpointChoices } from '../standpoint/standpoint-data';

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
  const { data: choices } = useStandpointChoices();
  const [typed, setTyped] = useState<Partial<PassedOnInput>>({});
  // Today is a proposal: the person sees it and can change it.
  const input: PassedOnInput = { how: '', by: '', on: choices?.today ?? null, ...typed };
  const [isTried, setTried] = useState(false);
  return {
    input,
    set: (change) => setTyped((before) => ({ ...before, ...change })),
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
