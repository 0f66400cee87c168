import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { preferences } from '../../shared/ipc/schemas/app';
import { tourProgress } from '../../shared/ipc/schemas/tour';
import { writeFileAtomically } from './atomic-file';

const bounds = z.object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() });

const recent = z.object({
  path: z.string(),
  title: z.string(),
  partyName: z.string(),
  openedAt: z.string(),
  isExample: z.boolean(),
});

// Each part falls back by itself: one unreadable value does not cost the others.
const settings = z.object({
  preferences: z.object(preferences.shape).catch({ language: 'nl', theme: 'system', density: 'compact' }),
  window: z.object({ bounds: bounds.nullable(), isMaximized: z.boolean() }).catch({ bounds: null, isMaximized: false }),
  recent: z.array(recent).catch([]),
  /** Path of the dossier to open at the next start; null after a person closed it. */
  lastOpened: z.string().nullable().catch(null),
  /** How far somebody is with the tour. */
  tour: tourProgress.nullable().catch(null),
});

export type Settings = z.output<typeof settings>;

export interface SettingsStore {
  readonly current: () => Settings;
  readonly change: (part: Partial<Settings>) => void;
}

/** What this computer remembers about the window and its user's taste; a lost file costs no data. */
export function openSettings(path: string): SettingsStore {
  let current = settings.parse(readJson(path));
  return {
    current: () => current,
    change: (part) => {
      current = { ...current, ...part };
      mkdirSync(dirname(path), { recursive: true });
      writeFileAtomically(path, JSON.stringify(current, null, 2));
    },
  };
}

function readJson(path: string): object {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    // No file yet, or one that cannot be read: start with the defaults.
    return {};
  }
}
