import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { ComboBox } from '../../components/combo-box';
import { RadioGroup } from '../../components/radio-group';
import type { Who } from './first-run';

interface WhoAmIProps {
  who: Who;
  onChange: (who: Who) => void;
  /** How often one tried to begin without a municipality: each time the question gets the focus. */
  missed: number;
}

export function WhoAmI({ who, onChange, missed }: WhoAmIProps) {
  const { t } = useTranslation();
  const municipality = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (missed > 0) municipality.current?.focus();
  }, [missed]);
  const options = useStartOptions();
  const municipalities = (options?.municipalities ?? []).map(({ code, name }) => ({ id: code, label: name }));
  return (
    <RadioGroup
      label={t('app.firstRun.whoLabel')}
      hideLabel
      look="cards"
      value={who.kind}
      onChange={(kind) => onChange({ ...who, kind })}
      choices={[
        {
          id: 'municipality',
          label: t('app.firstRun.municipality'),
          extra: (
            <ComboBox
              label={t('app.firstRun.chooseMunicipality')}
              hideLabel
              emptyText={t('app.firstRun.chooseYours')}
              inputRef={municipality}
              choices={municipalities}
              value={who.municipality}
              onChange={(municipality) => onChange({ kind: 'municipality', municipality })}
              error={missed > 0 && who.municipality === null ? t('app.firstRun.missingMunicipality') : undefined}
            />
          ),
        },
        { id: 'support', label: t('app.firstRun.support'), description: t('app.firstRun.supportHint') },
      ]}
    />
  );
}

export function useStartOptions() {
  return useQuery({ queryKey: ['start-options'], queryFn: () => call('dossiers.startOptions') }).data;
}
