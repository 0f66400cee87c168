import type { AgreementList } from '../../../shared/ipc/schemas/agreements';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { FileInput, Plus } from '../../components/icons';
import { useCommands } from '../frame/commands';
import { EmptyDrawing } from './empty-drawing';
import { Ladder } from './ladder';
import { type ChangeView, noFilter } from './remembered-view';
import { useSay } from './say';

interface NoAgreementsProps {
  list: AgreementList;
  onView: ChangeView;
  onNew: () => void;
}

/** Nothing to show: because of a filter, or because nobody made an agreement yet. */
export function NoAgreements({ list, onView, onNew }: NoAgreementsProps) {
  const say = useSay();
  const { run } = useCommands();
  if (list.agreements.length > 0) {
    return (
      <EmptyState
        title={say('empty.filterTitle')}
        actions={<Button onPress={() => onView({ filter: noFilter })}>{say('filter.clear')}</Button>}
      >
        {say('empty.filter')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      drawing={<EmptyDrawing />}
      title={say('empty.title')}
      footnote={
        <>
          <Ladder status="decision-making" />
          {say('empty.scenario')}
          <Ladder status="active" />
          {say('empty.counts')}
        </>
      }
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
      {say('empty.text')}
    </EmptyState>
  );
}
