import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { call } from '../../api/client';

/** Queries with this mark fill in something small beside what the screen is about: no window waits for them. */
export const besides = { isBeside: true };

/** The window is shown when what it shows is there: not first a frame, then a table. */
export function useShowWindow(): void {
  const client = useQueryClient();
  useEffect(() => {
    const check = () => {
      if (client.isFetching({ predicate: ({ meta }) => meta?.isBeside !== true }) > 0) return;
      stop();
      void call('window.ready');
    };
    const stop = client.getQueryCache().subscribe(check);
    check();
    return stop;
  }, [client]);
}
