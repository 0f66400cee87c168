import { useLocation } from 'wouter';
import type { PlaceLink } from '../../../shared/ipc/schemas/overview';
import { useAppState } from '../../api/use-app-state';
import { rememberCell } from '../quotas/go-to-cell';

/** Goes to the cell, location or agreement where a value stands. */
export function useGoTo(): (link: PlaceLink) => void {
  const [, navigate] = useLocation();
  const dossierId = useAppState()?.dossier?.dossierId ?? '';
  return ({ screen, facility, agreement, cell }) => {
    if (cell !== null) rememberCell(dossierId, cell);
    const record = facility ?? agreement;
    navigate(record === null ? `/${screen}` : `/${screen}/${record}`);
  };
}
