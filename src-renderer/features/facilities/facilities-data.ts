import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { type Outcome, useAreaDeed, useAreaWrite } from '../../api/use-area-write';
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

/** A write of this screen. */
export const useFacilityWrite = <C extends WriteChannel>(channel: C) => useAreaWrite([area], channel);

/** A write of this screen with the sentence that says it is done. */
export const useDeed = <C extends WriteChannel>(channel: C, outcome: Outcome) => useAreaDeed([area], channel, outcome);
