import { useEffect, useState } from 'react';

/** Longer than this and a person wonders whether anything happens. */
const patience = 500;

/** Whether something has been going on for over half a second. */
export function useIsLate(isBusy: boolean): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    if (!isBusy) return setIsLate(false);
    const timer = setTimeout(() => setIsLate(true), patience);
    return () => clearTimeout(timer);
  }, [isBusy]);
  return isBusy && isLate;
}
