import { facilityKinds, facilityStatuses } from '../../../shared/domain/facility';
import type { FacilityList } from '../../../shared/ipc/schemas/facilities';
import { Button } from '../../components/button';
import { Checkbox } from '../../components/checkbox';
import { DateField } from '../../components/date-field';
import { Columns3, Filter } from '../../components/icons';
import { PopoverButton } from '../../components/popover';
import { Select } from '../../components/select';
import { TextField } from '../../components/text-field';
import styles from './filter-bar.module.css';
import type { ChangeView } from './remembered-view';
import { type FacilitiesView, type FacilityFilter, noFilter } from './remembered-view';
import { filterCount, type ShownFacilities } from './shown-facilities';
import { facilityColumns, shownColumns } from './table/facility-columns';
import { capital, useWords, type Words } from './words';

interface FilterBarProps {
  list: FacilityList;
  view: FacilitiesView;
  shown: ShownFacilities;
  hasOneGroup: boolean;
  onView: ChangeView;
}

/** Search, filters and what is in view together: "12 van 61 locaties. 1.288 plaatsen hard, 184 zacht." */
export function FilterBar({ list, view, shown, hasOneGroup, onView }: FilterBarProps) {
  const words = useWords();
  const { say } = words;
  const { filter } = view;
  const change = (part: Partial<FacilityFilter>) => onView({ filter: { ...filter, ...part } });
  const count = filterCount(filter);
  return (
    <search className={styles.bar}>
      <div className={styles.search}>
        <TextField
          type="search"
          label={say('filter.search')}
          hideLabel
          placeholder={say('filter.search')}
          value={filter.search}
          onChange={(search) => change({ search })}
        />
      </div>
      <ChecksButton
        name={say('filter.kind')}
        all={say('filter.all')}
        words={words}
        choices={facilityKinds.map((id) => ({ id, label: capital(words.kind(id)) }))}
        value={filter.kinds}
        onChange={(kinds) => change({ kinds })}
      />
      <ChecksButton
        name={say('filter.status')}
        all={say('filter.all')}
        words={words}
        choices={facilityStatuses.map((id) => ({ id, label: capital(words.status(id)) }))}
        value={filter.statuses}
        onChange={(statuses) => change({ statuses })}
      />
      <Button
        small
        aria-pressed={filter.onlySmallScale}
        onPress={() => change({ onlySmallScale: !filter.onlySmallScale })}
      >
        {say('filter.smallScale')}
      </Button>
      <MoreFilters list={list} filter={filter} words={words} onChange={change} />
      {count === 0 ? null : (
        <Button small variant="quiet" onPress={() => onView({ filter: noFilter })}>
          {say('filter.clear')}
        </Button>
      )}
      <span className={styles.space} />
      <p className={styles.count} role="status">
        {countText(words, shown)}
      </p>
      {view.look === 'table' ? (
        <ColumnsButton view={view} hasOneGroup={hasOneGroup} words={words} onView={onView} />
      ) : null}
    </search>
  );
}

function countText({ say, number }: Words, { rows, all, hard, soft, unknown }: ShownFacilities): string {
  const places = { hard: number(hard), soft: number(soft) };
  const locations =
    rows.length === all
      ? say('filter.count', { count: all })
      : say('filter.countOf', { count: all, shown: rows.length });
  const known = unknown === 0 ? '' : ` ${say('filter.unknown', { count: unknown })}`;
  return `${locations} ${say('filter.places', places)}${known}`;
}

interface ChecksButtonProps {
  name: string;
  all: string;
  words: Words;
  choices: readonly { id: string; label: string }[];
  value: readonly string[];
  onChange: (value: string[]) => void;
}

function ChecksButton({ name, all, words, choices, value, onChange }: ChecksButtonProps) {
  const only = choices.find(({ id }) => id === value[0])?.label ?? '';
  const shown = value.length === 0 ? all : value.length === 1 ? only : words.number(value.length);
  return (
    <PopoverButton label={name} trigger={<Button small>{`${name}: ${shown}`}</Button>}>
      <div className={styles.checks}>
        {choices.map(({ id, label }) => (
          <Checkbox
            key={id}
            isSelected={value.includes(id)}
            onChange={(isOn) => onChange(isOn ? [...value, id] : value.filter((each) => each !== id))}
          >
            {label}
          </Checkbox>
        ))}
      </div>
    </PopoverButton>
  );
}

interface MoreFiltersProps {
  list: FacilityList;
  filter: FacilityFilter;
  words: Words;
  onChange: (change: Partial<FacilityFilter>) => void;
}

const everyone = '';

function MoreFilters({ list, filter, words, onChange }: MoreFiltersProps) {
  const { say } = words;
  const operators = [...new Set(list.facilities.map(({ operator }) => operator))].filter((name) => name !== '').sort();
  const count = [
    filter.operator !== null,
    filter.firmness !== 'all',
    filter.endsBefore !== null,
    filter.onlyMine,
    filter.onlyAttention,
  ].filter(Boolean).length;
  return (
    <PopoverButton
      label={say('filter.more')}
      trigger={
        <Button small icon={Filter}>
          {count === 0 ? say('filter.more') : say('filter.moreActive', { count })}
        </Button>
      }
    >
      <div className={styles.more}>
        <Select
          label={capital(words.field('operator'))}
          choices={[{ id: everyone, label: say('filter.everyone') }, ...operators.map((id) => ({ id, label: id }))]}
          value={filter.operator ?? everyone}
          onChange={(id) => onChange({ operator: id === everyone ? null : id })}
        />
        <Select
          label={say('filter.firmness')}
          choices={[
            { id: 'all', label: say('filter.hardAndSoft') },
            { id: 'hard', label: say('filter.onlyHard') },
            { id: 'soft', label: say('filter.onlySoft') },
          ]}
          value={filter.firmness}
          onChange={(id) => onChange({ firmness: id === 'hard' || id === 'soft' ? id : 'all' })}
        />
        <DateField
          label={say('filter.endsBefore')}
          value={filter.endsBefore}
          onChange={(endsBefore) => onChange({ endsBefore })}
        />
        <Checkbox isSelected={filter.onlyAttention} onChange={(onlyAttention) => onChange({ onlyAttention })}>
          {say('filter.attention')}
        </Checkbox>
        <Checkbox isSelected={filter.onlyMine} onChange={(onlyMine) => onChange({ onlyMine })}>
          {say('filter.mine')}
        </Checkbox>
      </div>
    </PopoverButton>
  );
}

interface ColumnsButtonProps {
  view: FacilitiesView;
  hasOneGroup: boolean;
  words: Words;
  onView: ChangeView;
}

function ColumnsButton({ view, hasOneGroup, words, onView }: ColumnsButtonProps) {
  const { say } = words;
  const shown = shownColumns(view.columns, hasOneGroup);
  const label = say('filter.columns', { shown: shown.length, all: facilityColumns.length });
  return (
    <PopoverButton
      label={say('filter.columnsTitle')}
      placement="bottom end"
      trigger={
        <Button small variant="quiet" icon={Columns3}>
          {label}
        </Button>
      }
    >
      <div className={styles.checks}>
        {facilityColumns.map((column) => (
          <Checkbox
            key={column.id}
            isSelected={shown.includes(column)}
            isDisabled={shown.length === 1 && shown.includes(column)}
            onChange={(isOn) => onView({ columns: { ...view.columns, [column.id]: isOn } })}
          >
            {capital(column.header(words))}
          </Checkbox>
        ))}
        <div>
          <Button small onPress={() => onView({ columns: {} })}>
            {say('filter.columnsReset')}
          </Button>
        </div>
      </div>
    </PopoverButton>
  );
}
