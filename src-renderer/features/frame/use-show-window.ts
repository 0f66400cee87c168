import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { call } from '../../api/client';

/** One answer may lead to the next question (which rounds there are, then the figures of one): that much is waited. */
const quiet = 20;

/** The window is shown when what it shows is there: not first a frame, then a table. */
export function useShowWindow(): void {
  const client = useQueryClient();
  useEffect(() => {
    let timer: number | undefined;
    const check = () => {
      window.clearTimeout(timer);
      if (client.isFetching() === 0) timer = window.setTimeout(show, quiet);
    };
    const stop = client.getQueryCache().subscribe(check);
    const show = () => {
      stop();
      void call('window.ready');
    };
    check();
    return () => {
      stop();
      window.clearTimeout(timer);
    };
  }, [client]);
}
