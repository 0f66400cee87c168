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

/** What somebody chose, with the reason; null where the default holds. */
export interface SettingRow {
  readonly id: string;
  readonly name: SettingName;
  readonly value: boolean | null;
  readonly reason: string | null;
}

export function readChosenSettings(store: Store): SettingRow[] {
  return all(store, store.db.selectFrom('settings').selectAll()).flatMap(({ record_id, name, value, reason }) => {
    const known = settingNames.find((each) => each === name);
    return known === undefined
      ? []
      : [{ id: record_id, name: known, value: value === null ? null : value === 1, reason }];
  });
}
