import { useMemo } from 'react';
import { type Standpoint, standpointOf } from '../../../shared/domain/standpoint';
import type { StandpointChoices } from '../../../shared/ipc/schemas/standpoint';
import { useAppState } from '../../api/use-app-state';
import type { ChosenStandpoint } from './remembered-standpoint';
import { useStandpointChoices } from './standpoint-data';
import { useChosenStandpoint } from './use-chosen-standpoint';

export interface UsedStandpoint {
  readonly standpoint: Standpoint;
  readonly choices: StandpointChoices;
  readonly change: (change: ChosenStandpoint) => void;
}

/**
 * From where the open dossier is looked at, for a screen that needs nothing else first. Null until the choices are there.
 * Use below a component whose key is the dossier.
 */
export function useStandpoint(): UsedStandpoint | null {
  const [chosen, change] = useChosenStandpoint(useAppState()?.dossier?.dossierId ?? '');
  const choices = useStandpointChoices().data;
  return useMemo(
    () => (choices === undefined ? null : { standpoint: standpointOf(chosen, choices), choices, change }),
    [chosen, choices, change],
  );
}
