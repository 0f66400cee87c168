import { createContext, type ReactNode, useContext, useState } from 'react';
import { createPortal } from 'react-dom';

const StatusPlace = createContext<{ place: HTMLElement | null; setPlace: (place: HTMLElement | null) => void } | null>(
  null,
);

export function StatusPlaceProvider({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return <StatusPlace.Provider value={{ place, setPlace }}>{children}</StatusPlace.Provider>;
}

/** Where the status bar shows what the present screen counts. */
export function StatusOutlet() {
  const status = useContext(StatusPlace);
  return <span ref={status?.setPlace} style={{ display: 'contents' }} />;
}

/** What a screen says at the left of the status bar: use `StatusItem`s. */
export function ScreenStatus({ children }: { children: ReactNode }) {
  const place = useContext(StatusPlace)?.place;
  return place ? createPortal(children, place) : null;
}
