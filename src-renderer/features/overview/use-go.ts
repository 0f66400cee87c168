import { useCallback } from 'react';
import { useLocation } from 'wouter';
import type { PlaceLink } from '../../../shared/ipc/schemas/overview';
import { rememberCell } from '../quotas/go-to-cell';

/** Goes to the place of a record: its location, its agreement, its cell in Opgaven, what to look at here, or a screen. */
export function useGo(
  dossierId: string,
  onLook: (look: NonNullable<PlaceLink['look']>) => void,
): (link: PlaceLink) => void {
  const [, navigate] = useLocation();
  return useCallback(
    ({ screen, facility, agreement, cell, look }: PlaceLink) => {
      if (look !== null) return onLook(look);
      if (cell !== null) rememberCell(dossierId, cell);
      const record = facility ?? agreement;
      navigate(record === null ? (places[screen] ?? `/${screen}`) : `/${screen}/${record}`);
    },
    [dossierId, navigate, onLook],
  );
}

/** Parts of the settings: what is missing there is missing among the figures, what is odd about days among the periods. */
const places: Readonly<Partial<Record<PlaceLink['screen'], string>>> = {
  settings: '/settings/region/permit-holders',
  periods: '/settings/region/periods',
  'new-period': '/settings/region/new-period',
};
