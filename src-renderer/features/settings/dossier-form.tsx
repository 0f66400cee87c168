import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierSummary } from '../../../shared/ipc/schemas/app';
import { call } from '../../api/client';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { TextField } from '../../components/text-field';
import { showToast } from '../../components/toasts';
import { useFailureText } from '../failure-text';

/** The name of the dossier belongs to the region: others see it here. */
export function DossierForm({ dossier, canRename }: { dossier: DossierSummary; canRename: boolean }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const [title, setTitle] = useState(dossier.title);
  const rename = useMutation({
    mutationFn: () => call('dossiers.rename', { title: title.trim() }),
    onSuccess: () => showToast({ title: t('settings.dossier.saved') }),
  });
  const isEmpty = title.trim() === '';
  return (
    <>
      <TextField
        label={t('settings.dossier.name')}
        description={canRename ? t('settings.dossier.nameHint') : t('settings.dossier.nameOfRegion')}
        value={title}
        onChange={setTitle}
        maxLength={120}
        isReadOnly={!canRename}
        error={isEmpty ? t('settings.dossier.nameMissing') : undefined}
      />
      {rename.error ? <Notice tone="danger">{failureText(rename.error)}</Notice> : null}
      {canRename ? (
        <Button
          onPress={() => rename.mutate()}
          isDisabled={isEmpty || title.trim() === dossier.title || rename.isPending}
        >
          {t('settings.dossier.save')}
        </Button>
      ) : null}
    </>
  );
}
