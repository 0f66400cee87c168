import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierSummary } from '../../../shared/ipc/schemas/app';
import { call } from '../../api/client';
import { Button } from '../../components/button';
import { ComboBox } from '../../components/combo-box';
import { Notice } from '../../components/notice';
import { TextField } from '../../components/text-field';
import { showToast } from '../../components/toasts';
import { useFailureText } from '../failure-text';

/** Who I am: the party, the function (never a name) and what people call this computer. */
export function IdentityForm({ dossier }: { dossier: DossierSummary }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const [identity, setIdentity] = useState(dossier.identity);
  const parties = useQuery({
    queryKey: ['dossier', 'parties'],
    queryFn: () => call('dossiers.parties'),
  });
  const save = useMutation({
    mutationFn: () => call('dossiers.setIdentity', identity),
    onSuccess: () => showToast({ title: t('settings.who.saved') }),
  });
  const changesParty = identity.party !== dossier.identity.party;
  const isChanged = JSON.stringify(identity) !== JSON.stringify(dossier.identity);
  const region = parties.data?.region;
  const choices = [
    ...(region ? [{ id: region.code, label: t('frame.supportTeam', { region: region.name }) }] : []),
    ...(parties.data?.municipalities ?? []).map(({ code, name }) => ({ id: code, label: name })),
  ];
  const chooseParty = (party: string | null) => {
    if (party === null) return;
    // A computer that is called after the party goes along with it.
    const nameOf = (code: string) => choices.find(({ id }) => id === code)?.label;
    const isCalledSo = identity.siteLabel === nameOf(identity.party);
    setIdentity({ ...identity, party, siteLabel: isCalledSo ? (nameOf(party) ?? '') : identity.siteLabel });
  };
  return (
    <>
      <ComboBox
        label={t('settings.who.party')}
        choices={choices}
        value={identity.party}
        onChange={chooseParty}
        isDisabled={dossier.isReadOnly}
      />
      {changesParty ? <Notice>{t('settings.who.otherParty')}</Notice> : null}
      <TextField
        label={t('settings.who.function')}
        description={t('settings.who.functionHint')}
        value={identity.function}
        onChange={(value) => setIdentity({ ...identity, function: value })}
        maxLength={80}
        isDisabled={dossier.isReadOnly}
      />
      <TextField
        label={t('settings.who.siteLabel')}
        description={t('settings.who.siteLabelHint')}
        value={identity.siteLabel}
        onChange={(siteLabel) => setIdentity({ ...identity, siteLabel })}
        maxLength={80}
        isDisabled={dossier.isReadOnly}
      />
      {save.error ? <Notice tone="danger">{failureText(save.error)}</Notice> : null}
      <Button onPress={() => save.mutate()} isDisabled={!isChanged || save.isPending}>
        {t('settings.who.save')}
      </Button>
    </>
  );
}
