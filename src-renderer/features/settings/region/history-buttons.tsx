import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { IconButton } from '../../../components/icon-button';
import { Redo2, Undo2 } from '../../../components/icons';
import { useCommands } from '../../frame/commands';
import { besides } from '../../frame/use-show-window';
import { useSay } from './say';

/** Back and forward, each with what it is about. */
export function HistoryButtons() {
  const say = useSay();
  const { run } = useCommands();
  const history = useQuery({
    queryKey: ['history', 'state'],
    queryFn: () => api.call('history.state'),
    meta: besides,
  }).data;
  const undo = history?.undo ?? null;
  const redo = history?.redo ?? null;
  return (
    <>
      <IconButton
        icon={Undo2}
        shortcut="Ctrl Z"
        aria-label={undo === null ? say('undoNothing') : say('undo', { what: undo })}
        isDisabled={undo === null}
        onPress={() => run('history.undo')}
      />
      <IconButton
        icon={Redo2}
        shortcut="Ctrl Y"
        aria-label={redo === null ? say('redoNothing') : say('redo', { what: redo })}
        isDisabled={redo === null}
        onPress={() => run('history.redo')}
      />
    </>
  );
}
