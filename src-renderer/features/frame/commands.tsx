import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { isAvailable, type Situation } from '../../../shared/commands/availability';
import { type Command, type CommandId, commandList, commandOf, isCommandId } from '../../../shared/commands/commands';
import type { AppState } from '../../../shared/ipc/schemas/app';
import { api } from '../../api/client';
import { useEvent } from '../../api/use-event';
import { CommandDialogs, type OpenDialog } from './command-dialogs';
import { isTextField } from './is-text-field';
import { PageMenu } from './page-menu';
import { commandFor } from './shortcut';
import { useCommandActions } from './use-command-actions';
import { besides } from './use-show-window';

type Handler = () => void;

interface Commands {
  readonly situation: Situation;
  readonly run: (id: CommandId) => void;
  readonly register: (id: CommandId, handler: Handler) => () => void;
}

const CommandsContext = createContext<Commands | null>(null);

/** Carries out the commands of `shared/commands`, wherever they come from: menu, shortcut, palette, system menu. */
export function CommandsProvider({ state, children }: { state: AppState; children: ReactNode }) {
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const [location, navigate] = useLocation();
  const situation = useSituation(state);
  const handlers = useRef(new Map<CommandId, Handler>());
  const waiting = useRef<CommandId | null>(null);
  const actions = useCommandActions(setDialog);

  const run = useCallback(
    (id: CommandId) => {
      // What can be taken back is known here a moment after an edit. The main process knows it at once: a quick Ctrl Z counts.
      if (!isAvailable(commandOf(id), { ...situation, canUndo: true, canRedo: true })) return;
      const handler = handlers.current.get(id) ?? actions[id];
      if (handler) return handler();
      // A screen that is not there yet carries it out as soon as it is.
      waiting.current = id;
      navigate(screenOf(id));
    },
    [situation, actions, navigate],
  );

  const register = useCallback((id: CommandId, handler: Handler) => {
    handlers.current.set(id, handler);
    if (waiting.current === id) {
      waiting.current = null;
      handler();
    }
    return () => {
      if (handlers.current.get(id) === handler) handlers.current.delete(id);
    };
  }, []);

  // The system menu sends what the page left alone, so the same holds for where the person is.
  useEvent('command', ({ id }) => isCommandId(id) && isLeftTo(commandOf(id), document.activeElement) && run(id));
  useShortcuts(run);
  const value = useMemo(() => ({ situation, run, register }), [situation, run, register]);
  return (
    <CommandsContext.Provider value={value}>
      {children}
      <PageMenu onRun={run} />
      <CommandDialogs
        key={location}
        state={state}
        situation={situation}
        open={dialog}
        onOpenChange={setDialog}
        onRun={run}
      />
    </CommandsContext.Provider>
  );
}

export function useCommands(): Commands {
  const found = useContext(CommandsContext);
  if (!found) throw new Error('useCommands needs a CommandsProvider above it');
  return found;
}

/** Carries out a command as long as this component is there, for example opening its dialog. */
export function useCommandHandler(id: CommandId, handler: Handler): void {
  const { register } = useCommands();
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => register(id, () => latest.current()), [id, register]);
}

function useSituation({ dossier, preferences }: AppState): Situation {
  const history = useQuery({
    queryKey: ['history', 'state'],
    queryFn: () => api.call('history.state'),
    meta: besides,
    enabled: dossier !== null,
  }).data;
  const canUndo = history?.undo != null;
  const canRedo = history?.redo != null;
  return useMemo(() => ({ dossier, preferences, canUndo, canRedo }), [dossier, preferences, canUndo, canRedo]);
}

/** The screen that carries a command out. */
function screenOf(id: CommandId): string {
  if (id.startsWith('facility.')) return '/facilities';
  return id.startsWith('agreement.') ? '/agreements' : '/exchange';
}

/** Cut, copy and paste come from the browser itself: handling them here as well would do them twice. */
const byShortcut = commandList.filter(({ id }) => !id.startsWith('edit.'));

function useShortcuts(run: (id: CommandId) => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const command = event.defaultPrevented ? undefined : commandFor(event, byShortcut);
      if (!command || !isLeftTo(command, event.target)) return;
      event.preventDefault();
      run(command.id);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [run]);
}

/** A text field has its own undo, and a dialog has to be answered first. */
const isLeftTo = (command: Command, place: EventTarget | null): boolean =>
  !(command.isForText && isInText(place)) && !(isInDialog(place) && command.menu !== 'view');

const isInText = (target: EventTarget | null): boolean => target instanceof Element && isTextField(target);

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[role="dialog"], [role="alertdialog"]') !== null;
