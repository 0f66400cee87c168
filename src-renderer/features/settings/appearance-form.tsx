import { useTranslation } from 'react-i18next';
import type { Preferences } from '../../../shared/ipc/schemas/app';
import { call } from '../../api/client';
import { RadioGroup } from '../../components/radio-group';

/** Language, colours and density: acted on at once. */
export function AppearanceForm({ preferences }: { preferences: Preferences }) {
  const { t } = useTranslation();
  const choose = (change: Partial<Preferences>) => void call('app.setPreferences', change);
  return (
    <>
      <RadioGroup
        label={t('settings.appearance.language')}
        value={preferences.language}
        onChange={(language) => choose({ language })}
        choices={[
          { id: 'nl', label: t('settings.appearance.dutch') },
          { id: 'en', label: t('settings.appearance.english') },
        ]}
      />
      <RadioGroup
        label={t('settings.appearance.theme')}
        value={preferences.theme}
        onChange={(theme) => choose({ theme })}
        choices={[
          { id: 'system', label: t('settings.appearance.system') },
          { id: 'light', label: t('settings.appearance.light') },
          { id: 'dark', label: t('settings.appearance.dark') },
        ]}
      />
      <RadioGroup
        label={t('settings.appearance.density')}
        value={preferences.density}
        onChange={(density) => choose({ density })}
        choices={[
          { id: 'compact', label: t('settings.appearance.compact') },
          { id: 'ruim', label: t('settings.appearance.roomy') },
        ]}
      />
    </>
  );
}
