// The small build of zod: this is read before the first picture.
import * as z from 'zod/mini';
import { remembered } from './remembered';

type Memory = Pick<typeof remembered, 'getItem' | 'setItem'>;

/** How a screen of a dossier was left, and what it begins with when nothing is remembered. */
export interface ScreenView<V> {
  readonly first: V;
  /** What cannot be read (another version, damaged) is forgotten: it holds no data, only a view. */
  readonly read: (dossierId: string, memory?: Memory) => V;
  readonly write: (dossierId: string, view: V, memory?: Memory) => void;
}

export function screenView<V>(screen: string, schema: z.ZodMiniType<V>, first: V): ScreenView<V> {
  const keyOf = (dossierId: string) => `regietafel.${screen}.${dossierId}`;
  return {
    first,
    read: (dossierId, memory = remembered) => {
      const text = memory.getItem(keyOf(dossierId));
      if (text === null) return first;
      const parsed = z.safeParse(schema, parseJson(text));
      return parsed.success ? parsed.data : first;
    },
    write: (dossierId, view, memory = remembered) => memory.setItem(keyOf(dossierId), JSON.stringify(view)),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not ours or cut off: the schema refuses null, and the screen begins as new.
    return null;
  }
}
