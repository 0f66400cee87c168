import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EffectQuery } from '../../../shared/ipc/schemas/agreement-effect';
import { api } from '../../api/client';
import { type Outcome, useAreaDeed, useAreaWrite } from '../../api/use-area-write';
import { besides } from '../frame/use-show-window';

/** Everything this screen reads lives under this key. The language is part of the keys, because names come in it. */
const area = 'agreements';

export function useAgreementList() {
  const { language } = useTranslation().i18n;
  return useQuery({ queryKey: [area, 'list', language], queryFn: () => api.call('agreements.list') });
}

/** One agreement. The previous one is not kept in view: what stands beside a name must be about it. */
export function useAgreement(id: string) {
  const { language } = useTranslation().i18n;
  return useQuery({
    queryKey: [area, 'detail', language, id],
    queryFn: () => api.call('agreements.detail', { id }),
    meta: besides,
  });
}

/** What an agreement changes. */
export function useEffectOf(query: EffectQuery) {
  const { language } = useTranslation().i18n;
  return useQuery({
    queryKey: [area, 'effect', language, query],
    queryFn: () => api.call('agreements.effect', query),
    meta: besides,
  });
}

/** Who must still sign, and what ends or is due. */
export function useSigningRound() {
  const { language } = useTranslation().i18n;
  return useQuery({
    queryKey: [area, 'round', language],
    queryFn: () => api.call('agreements.round'),
    meta: besides,
  });
}

/** What a typed sentence says. What was read before stays in view until the next is read. */
export function useReadSentence(text: string, day: string) {
  const { language } = useTranslation().i18n;
  return useQuery({
    queryKey: [area, 'sentence', language, text, day],
    queryFn: () => api.call('agreements.readSentence', { text, day }),
    placeholderData: (before) => before,
    meta: besides,
  });
}

type WriteChannel =
  | 'agreements.write'
  | 'agreements.create'
  | 'agreements.changeTransfers'
  | 'agreements.propose'
  | 'agreements.withdraw'
  | 'agreements.writeConsent'
  | 'agreements.stop'
  | 'agreements.writeRemark'
  | 'agreements.attach'
  | 'agreements.detach'
  | 'agreements.remove'
  | 'agreements.restore'
  | 'agreements.decideConflict'
  | 'agreements.confirmOnBehalf';

/** A write of this screen. */
export const useAgreementWrite = <C extends WriteChannel>(channel: C) => useAreaWrite([area], channel);

/** A write of this screen with the sentence that says it is done. */
export const useDeed = <C extends WriteChannel>(channel: C, outcome: Outcome) => useAreaDeed([area], channel, outcome);
