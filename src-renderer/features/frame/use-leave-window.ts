import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { AppState } from '../../../shared/ipc/schemas/app';
import { call } from '../../api/client';
import { keepRemembered } from '../../api/remembered';
import { useEvent } from '../../api/use-event';
import { pictureOf } from './first-picture';
import { startPath } from './navigation';

/**
 * When the window closes (it is hidden by then), the page hands over what it had not kept, draws the first screen as a
 * new start would, and gives that as the picture with which the next start begins.
 *
 * @returns a key for everything that must be drawn as new
 */
export function useLeaveWindow({ dossier, problem }: AppState): string {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [isLeaving, setLeaving] = useState(false);
  useEvent('window.closing', () => {
    keepRemembered();
    if (dossier === null || problem !== null) return leave(null);
    navigate(startPath, { replace: true });
    setLeaving(true);
  });
  useEffect(() => {
    if (!isLeaving) return undefined;
    let timer = 0;
    const check = () => {
      window.clearTimeout(timer);
      // The turn after the last answer draws it.
      if (client.isFetching() === 0)
        timer = window.setTimeout(() => leave(pictureOf(document.getElementById('root'))), 0);
    };
    check();
    return client.getQueryCache().subscribe(check);
  }, [isLeaving, client]);
  return isLeaving ? 'leaving' : '';
}

function leave(picture: string | null): void {
  // The window closes without an answer too.
  void call('window.leave', { picture }).catch(() => undefined);
}
