import type { MatrixRow } from '../../../shared/ipc/schemas/figures';
import { Button } from '../../components/button';
import { Checkbox } from '../../components/checkbox';
import { Filter } from '../../components/icons';
import { PopoverButton } from '../../components/popover';
import { Select } from '../../components/select';
import { TextField } from '../../components/text-field';
import styles from './choosers.module.css';
import { useSay } from './say';
import { filterCount, noFilter, type RowFilter } from './shown-rows';

interface FilterButtonProps {
  rows: readonly MatrixRow[];
  filter: RowFilter;
  shown: { municipalities: number; all: number };
  onChange: (filter: RowFilter) => void;
}

const everySubregion = 'all';

export function FilterButton({ rows, filter, shown, onChange }: FilterButtonProps) {
  const say = useSay();
  const count = filterCount(filter);
  const subregions = rows.filter((row) => row.type === 'subregion').map((row) => ({ id: row.area, label: row.name }));
  const label = count === 0 ? say('filter.button') : say('filter.buttonActive', { count });
  return (
    <PopoverButton label={say('filter.title')} placement="bottom end" trigger={<Button icon={Filter}>{label}</Button>}>
      <div className={styles.popover}>
        <h2>{say('filter.title')}</h2>
        <div className={styles.fields}>
          <TextField
            type="search"
            label={say('filter.search')}
            value={filter.search}
            onChange={(search) => onChange({ ...filter, search })}
            autoFocus
          />
          <Select
            label={say('filter.subregion')}
            choices={[{ id: everySubregion, label: say('filter.allSubregions') }, ...subregions]}
            value={filter.subregion ?? everySubregion}
            onChange={(id) => onChange({ ...filter, subregion: id === everySubregion ? null : id })}
          />
          <Checkbox isSelected={filter.onlyUnknown} onChange={(onlyUnknown) => onChange({ ...filter, onlyUnknown })}>
            {say('filter.unknown')}
          </Checkbox>
          <Checkbox
            isSelected={filter.onlyDifferences}
            onChange={(onlyDifferences) => onChange({ ...filter, onlyDifferences })}
          >
            {say('filter.differences')}
          </Checkbox>
          <Checkbox isSelected={filter.onlyMine} onChange={(onlyMine) => onChange({ ...filter, onlyMine })}>
            {say('filter.mine')}
          </Checkbox>
        </div>
        <p className="hint" role="status">
          {say('filter.shown', { shown: shown.municipalities, all: shown.all })}
        </p>
        <p className="hint">{say('filter.totalsHint')}</p>
        <div className={styles.actions}>
          <Button small isDisabled={count === 0} onPress={() => onChange(noFilter)}>
            {say('filter.clear')}
          </Button>
        </div>
      </div>
    </PopoverButton>
  );
}
