import type { FacilityList } from '../../../shared/ipc/schemas/facilities';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { FileInput, Plus } from '../../components/icons';
import { useCommands } from '../frame/commands';
import { EmptyDrawing } from './empty-drawing';
import type { ChangeView } from './remembered-view';
import { noFilter } from './remembered-view';
import { useSay } from './say';
import type { ShownFacilities } from './shown-facilities';

interface NoFacilitiesProps {
  list: FacilityList;
  shown: ShownFacilities;
  onView: ChangeView;
  onNew: () => void;
}

/** Nothing to show: because of a filter, because of the area or group, or because nobody entered a location yet. */
export function NoFacilities({ list, shown, onView, onNew }: NoFacilitiesProps) {
  const say = useSay();
  const { run } = useCommands();
  if (shown.all > 0) {
    return (
      <EmptyState
        title={say('empty.filterTitle')}
        actions={<Button onPress={() => onView({ filter: noFilter })}>{say('filter.clear')}</Button>}
      >
        {say('empty.filter')}
      </EmptyState>
    );
  }
  const hasSome = list.facilities.length > 0;
  return (
    <EmptyState
      drawing={<EmptyDrawing />}
      title={say(hasSome ? 'empty.hereTitle' : 'empty.title')}
      actions={
        list.isReadOnly ? null : (
          <>
            <Button icon={Plus} onPress={onNew}>
              {say('create.button')}
            </Button>
            <Button icon={FileInput} onPress={() => run('exchange.import')}>
              {say('empty.fromExcel')}
            </Button>
          </>
        )
      }
    >
      {say(hasSome ? 'empty.here' : 'empty.text')}
    </EmptyState>
  );
}
