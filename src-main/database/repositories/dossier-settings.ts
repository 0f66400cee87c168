import { type SettingName, settingDefaults, settingNames } from '../../../shared/domain/dossier-setting';
import { all, type Store } from '../store';

/** The settings of the dossier; what nobody chose has its default. */
export function readSettings(store: Store): Readonly<Record<SettingName, boolean>> {
  const settings: Record<SettingName, boolean> = { ...settingDefaults };
  for (const { name, value } of all(store, store.db.selectFrom('settings').selectAll())) {
    const known = settingNames.find((each) => each === name);
    if (known !== undefined && value !== null) settings[known] = value === 1;
  }
  return settings;
}
