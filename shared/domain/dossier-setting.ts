import { z } from 'zod';
import { defineEntity, ownedByRegion } from './entity';
import { longText } from './fields';

/** Choices that the law does not settle, each with its default. */
export const settingDefaults = {
  /** What of a layer nobody has a share in counts for the host. */
  'rest-counts-for-host': true,
  /** A task is only met without a warning when its amv places are there too. */
  'amv-by-amv-places': true,
} as const satisfies Readonly<Record<string, boolean>>;

export type SettingName = keyof typeof settingDefaults;
// Object.keys forgets the key type.
export const settingNames = Object.keys(settingDefaults) as [SettingName, ...SettingName[]];

export const dossierSetting = defineEntity({
  entity: 'setting',
  key: z.strictObject({ name: z.enum(settingNames) }),
  registers: { value: z.boolean(), reason: longText },
  owner: ownedByRegion,
});
