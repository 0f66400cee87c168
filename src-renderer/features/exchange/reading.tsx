import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ChosenFile } from '../../../shared/ipc/schemas/app';
import { call } from '../../api/client';
import { useEvent } from '../../api/use-event';
import { showToast } from '../../components/toasts';

export type ReadingStep = 'queued' | 'check' | 'read' | 'compare';

export interface ReadingFile {
  readonly token: string;
  readonly name: string;
  readonly step: ReadingStep;
  readonly fraction: number;
  /** Set when the file was refused: shown until the person closes the message. */
  readonly failure: unknown;
}

interface Reading {
  readonly files: readonly ReadingFile[];
  /** Plans that are ready while another one is being looked at. */
  readonly ready: readonly string[];
  readonly read: (files: readonly ChosenFile[]) => void;
  readonly cancel: (token: string) => void;
  readonly dismiss: (token: string) => void;
  /** Reads a file that was refused as of another dossier once more, to join both dossiers. */
  readonly join: (file: ReadingFile) => void;
  /** Takes the next plan that is ready off the pile. */
  readonly takeNext: () => string | undefined;
}

/** A file to read, and whether it may be of another dossier. */
type FileToRead = Pick<ChosenFile, 'token' | 'name'> & { readonly joins?: boolean };

const ReadingContext = createContext<Reading | null>(null);

const isStep = (step: string): step is ReadingStep => ['queued', 'check', 'read', 'compare'].includes(step);

/**
 * Reads files one after the other, wherever they came from (dialog, drop on any screen, second start of the program),
 * and opens the review of the first; the others wait in line.
 */
export function ReadingProvider({ children }: { children: ReactNode }) {
  const [files, setFiles] = useState<readonly ReadingFile[]>([]);
  const [ready, setReady] = useState<readonly string[]>([]);
  const [location, navigate] = useLocation();
  const place = useRef(location);
  place.current = location;
  const { t } = useTranslation();

  const update = useCallback((token: string, change: Partial<ReadingFile>) => {
    setFiles((all) => all.map((file) => (file.token === token ? { ...file, ...change } : file)));
  }, []);
  const dismiss = useCallback((token: string) => setFiles((all) => all.filter((file) => file.token !== token)), []);

  const readOne = useCallback(
    async ({ token, joins }: FileToRead): Promise<string | null> => {
      try {
        const result = await call('exchange.read', { fileToken: token, joins });
        dismiss(token);
        return result.kind === 'plan' ? `/exchange/review/${result.planId}` : `/exchange/list/${result.fileToken}`;
      } catch (failure) {
        update(token, { failure });
        return null;
      }
    },
    [dismiss, update],
  );

  const read = useCallback(
    async (chosen: readonly FileToRead[]) => {
      const queued = chosen.map(({ token, name }) => ({
        token,
        name,
        step: 'queued' as const,
        fraction: 0,
        failure: null,
      }));
      const isQueued = ({ token }: ReadingFile) => queued.some((file) => file.token === token);
      setFiles((all) => [...all.filter((file) => !isQueued(file)), ...queued]);
      const places: string[] = [];
      for (const file of chosen) {
        const place = await readOne(file);
        if (place) places.push(place);
      }
      // Who is looking at a file is not torn away from it: choices made there would be gone.
      const isLooking = /^\/exchange\/(review|list)\//.test(place.current);
      const [first, others] = isLooking ? [undefined, places] : [places[0], places.slice(1)];
      setReady((waiting) => [...waiting, ...others]);
      if (isLooking && others.length > 0) showToast({ title: t('exchangeScreen.ready', { count: others.length }) });
      if (first) navigate(first);
      else if (chosen.length > 0 && places.length === 0 && !isLooking) navigate('/exchange');
    },
    [navigate, readOne, t],
  );

  const cancel = useCallback(
    (token: string) => {
      void call('exchange.cancelRead', { fileToken: token });
      dismiss(token);
    },
    [dismiss],
  );

  useEvent('files.dropped', ({ files: dropped }) => void read(dropped));
  useEvent('exchange.progress', ({ fileToken, step, fraction }) =>
    update(fileToken, { fraction, ...(isStep(step) ? { step } : {}) }),
  );

  const value = useMemo<Reading>(
    () => ({
      files,
      ready,
      read: (chosen) => void read(chosen),
      cancel,
      dismiss,
      join: ({ token, name }) => void read([{ token, name, joins: true }]),
      takeNext: () => {
        const [next, ...rest] = ready;
        setReady(rest);
        return next;
      },
    }),
    [files, ready, read, cancel, dismiss],
  );
  return <ReadingContext.Provider value={value}>{children}</ReadingContext.Provider>;
}

export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('useReading needs a ReadingProvider above it');
  return reading;
}
