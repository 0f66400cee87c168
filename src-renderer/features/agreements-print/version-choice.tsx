import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { Select } from '../../components/select';

interface VersionChoiceProps {
  agreementId: string;
  /** Fingerprint of the content in view. */
  value: string;
  onChange: (fingerprint: string) => void;
}

/** Which content is printed, each with what it is; nothing to choose while there is only one. */
export function VersionChoice({ agreementId, value, onChange }: VersionChoiceProps) {
  const { t } = useTranslation();
  const { data: choices = [] } = useQuery({
    queryKey: ['print', 'versions', agreementId],
    queryFn: () => call('print.versions', { id: agreementId }),
  });
  if (choices.length < 2) return null;
  return (
    <Select
      inline
      label={t('print.preview.version')}
      value={value}
      choices={choices.map(({ fingerprint, version, standing }) => ({
        id: fingerprint,
        label: t('print.preview.versionChoice', { version, standing: t(`print.standings.${standing}`) }),
      }))}
      onChange={onChange}
    />
  );
}
