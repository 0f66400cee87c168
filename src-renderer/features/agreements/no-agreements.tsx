import type { AgreementList } from '../../../shared/ipc/schemas/agreements';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { Plus } from '../../components/icons';
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
      title={say('empty.title')}
      actions={
        list.isReadOnly ? null : (
          <Button icon={Plus} onPress={onNew}>
            {say('create.button')}
          </Button>
        )
      }
    >
      {say('empty.text')}
    </EmptyState>
  );
}
