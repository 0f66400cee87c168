import { useEffect, useRef } from 'react';
import type { EventName, EventPayload } from '../../shared/ipc/contract';
import { on } from './client';

/** Calls the latest `listener` at every event of the main process, as long as the component is there. */
export function useEvent<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): void {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => on(event, (payload) => latest.current(payload)), [event]);
}
