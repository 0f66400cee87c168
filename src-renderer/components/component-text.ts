import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { components as en } from '../../shared/text/en/components';
import { components as nl } from '../../shared/text/nl/components';

type Key = keyof typeof nl;
type CountKey = 'copied' | 'selected';

/**
 * The generic words of this layer in the language of the window.
 *
 * Reads the catalogue directly, so that a part also has its words where i18next is not started (error screens, tests).
 */
export function useComponentText() {
  const { i18n } = useTranslation();
  const catalogue = i18n?.language?.startsWith('en') ? en : nl;
  const text = useCallback((key: Key) => catalogue[key], [catalogue]);
  const count = useCallback(
    (key: CountKey, number: number) =>
      catalogue[`${key}_${number === 1 ? 'one' : 'other'}` as const].replace('{{count}}', String(number)),
    [catalogue],
  );
  return { text, count };
}
