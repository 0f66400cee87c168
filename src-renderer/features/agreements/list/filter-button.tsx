import type { AgreementList } from '../../../../shared/ipc/schemas/agreements';
import { Button } from '../../../components/button';
import { Checkbox } from '../../../components/checkbox';
import { Filter } from '../../../components/icons';
import { PopoverButton } from '../../../components/popover';
import { Select } from '../../../components/select';
import { type AgreementFilter, type AgreementsView, type ChangeView, noFilter } from '../remembered-view';
import { filterCount } from '../shown-agreements';
import { statusOrder } from '../status-groups';
import { capital, useWords } from '../words';
import styles from './filter-button.module.css';

interface FilterButtonProps {
  list: AgreementList;
  view: AgreementsView;
  onView: ChangeView;
}

/** A choice of a Select cannot be null. */
const everything = '';

/** Subregion, party, group, status, and only one's own. */
export function FilterButton({ list, view, onView }: FilterButtonProps) {
  const { say, status } = useWords();
  const { filter } = view;
  const change = (part: Partial<AgreementFilter>) => onView({ filter: { ...filter, ...part } });
  const count = filterCount(filter);
  const parties = list.municipalities.filter(({ code }) =>
    list.agreements.some((each) => each.leading.code === code || each.parties.some((party) => party.code === code)),
  );
  const choose = (
    key: 'subregion' | 'party' | 'group' | 'status',
    label: string,
    every: string,
    choices: readonly { id: string; label: string }[],
  ) => (
    <Select
      label={label}
      choices={[{ id: everything, label: every }, ...choices]}
      value={filter[key] ?? everything}
      onChange={(id) => change({ [key]: id === everything ? null : id })}
    />
  );
  return (
    <PopoverButton
      label={say('filter.title')}
      placement="bottom end"
      trigger={
        <Button icon={Filter}>{count === 0 ? say('filter.button') : say('filter.buttonActive', { count })}</Button>
      }
    >
      <div className={styles.filters}>
        {choose('subregion', say('filter.subregion'), say('filter.everySubregion'), list.subregions.map(toChoice))}
        {choose('party', say('filter.party'), say('filter.everyParty'), parties.map(toChoice))}
        {choose('group', say('filter.group'), say('filter.everyGroup'), list.groups.map(toChoice))}
        {choose(
          'status',
          say('filter.status'),
          say('filter.everyStatus'),
          statusOrder.map((id) => ({ id, label: capital(status(id)) })),
        )}
        <Checkbox isSelected={filter.onlyMine} onChange={(onlyMine) => change({ onlyMine })}>
          {say('filter.mine')}
        </Checkbox>
        <div>
          <Button
            small
            isDisabled={count === 0}
            onPress={() => onView({ filter: { ...noFilter, search: filter.search } })}
          >
            {say('filter.clear')}
          </Button>
        </div>
      </div>
    </PopoverButton>
  );
}

function toChoice({ code, name }: { code: string; name: string }) {
  return { id: code, label: name };
}
