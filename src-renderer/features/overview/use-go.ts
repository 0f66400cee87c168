import { useCallback } from 'react';
import { useLocation } from 'wouter';
import type { PlaceLink } from '../../../shared/ipc/schemas/overview';
import { rememberCell } from '../quotas/go-to-cell';

/** Goes to the place of a record: its location, its cell in Opgaven, or the screen. */
export function useGo(dossierId: string): (link: PlaceLink) => void {
  const [, navigate] = useLocation();
  return useCallback(
    ({ screen, facility, cell }: PlaceLink) => {
      if (cell !== null) rememberCell(dossierId, cell);
      navigate(facility === null ? `/${screen}` : `/${screen}/${facility}`);
    },
    [dossierId, navigate],
  );
}
