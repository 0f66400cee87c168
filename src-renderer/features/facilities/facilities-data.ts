import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Input } from '../../../shared/ipc/contract';
import { api } from '../../api/client';
import { besides } from '../frame/use-show-window';

/** Everything this screen reads lives under this key. The language is part of the keys, because names come in it. */
const area = 'facilities';

export function useFacilityList() {
  const { language } = useTranslation().i18n;
  return useQuery({ queryKey: [area, 'list', language], queryFn: () => api.call('facilities.list') });
}

/** One facility. The previous one is not kept in view: what stands beside a name must be about it. */
export function useFacility(id: string) {
  const { language } = useTranslation().i18n;
  return useQuery({
    queryKey: [area, 'detail', language, id],
    queryFn: () => api.call('facilities.detail', { id }),
    meta: besides,
  });
}

export function useCountingRules() {
  const { language } = useTranslation().i18n;
  return useQuery({
    queryKey: [area, 'counting-rules', language],
    queryFn: () => api.call('facilities.countingRules'),
    meta: besides,
  });
}

type WriteChannel =
  | 'facilities.write'
  | 'facilities.create'
  | 'facilities.changeLayer'
  | 'facilities.writeShares'
  | 'facilities.answerShare'
  | 'facilities.writeRemark'
  | 'facilities.setSameAs'
  | 'facilities.decideConflict'
  | 'facilities.confirmOnBehalf'
  | 'facilities.remove'
  | 'facilities.writeCountingRule';

/** A write of this screen. It waits until the screen has read again what it changed. */
export function useFacilityWrite<C extends WriteChannel>(channel: C) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input<C>) => send(channel, input),
    onSuccess: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: [area] }),
        client.invalidateQueries({ queryKey: ['history'] }),
      ]);
    },
  });
}

/**
 * A write with the sentence that says it is done. It is said also when what asked for it is gone by then, because the write
 * made it so.
 */
export function useDeed<C extends WriteChannel>(
  channel: C,
  { onDone, onFail }: { onDone: (sentence: string) => void; onFail: (error: unknown) => void },
): (input: Input<C>, sentence: string) => void {
  const { mutateAsync } = useFacilityWrite(channel);
  return (input, sentence) => void mutateAsync(input).then(() => onDone(sentence), onFail);
}

function send<C extends WriteChannel>(channel: C, input: Input<C>) {
  // None of these calls is without input; the type of `call` cannot know that of a union.
  const call = api.call as (channel: C, input: Input<C>) => ReturnType<typeof api.call<C>>;
  return call(channel, input);
}
