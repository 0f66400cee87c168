import { useTranslation } from 'react-i18next';
import { IconButton } from '../../components/icon-button';
import { Redo2, Undo2 } from '../../components/icons';
import { useCommands } from '../frame/commands';
import { useHistoryState } from './use-history-state';

/** Back and forward, each with what it is about; the same in every bar. */
export function HistoryButtons() {
  const { t } = useTranslation();
  const { run } = useCommands();
  const history = useHistoryState();
  const undo = history?.undo ?? null;
  const redo = history?.redo ?? null;
  return (
    <>
      <IconButton
        icon={Undo2}
        shortcut="Ctrl Z"
        aria-label={undo === null ? t('frame.history.undoNothing') : t('frame.history.undo', { what: undo })}
        isDisabled={undo === null}
        onPress={() => run('history.undo')}
      />
      <IconButton
        icon={Redo2}
        shortcut="Ctrl Y"
        aria-label={redo === null ? t('frame.history.redoNothing') : t('frame.history.redo', { what: redo })}
        isDisabled={redo === null}
        onPress={() => run('history.redo')}
      />
    </>
  );
}
