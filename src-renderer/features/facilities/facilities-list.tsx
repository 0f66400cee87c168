import type { FacilitySummary } from '../../../shared/ipc/schemas/facilities';
import { Icon } from '../../components/icon';
import { TriangleAlert } from '../../components/icons';
import { TextField } from '../../components/text-field';
import styles from './facilities-list.module.css';
import type { ChangeView, FacilitiesView } from './remembered-view';
import { needsAttention } from './shown-facilities';
import { capital, useWords } from './words';

interface FacilitiesListProps {
  rows: readonly FacilitySummary[];
  openId: string;
  view: FacilitiesView;
  onView: ChangeView;
}

/** The locations beside the one that is open; the same ones as in the table. */
export function FacilitiesList({ rows, openId, view, onView }: FacilitiesListProps) {
  const words = useWords();
  const { say } = words;
  return (
    <nav className={styles.list} aria-label={say('table.name')}>
      <div className={styles.search}>
        <TextField
          type="search"
          label={say('filter.search')}
          hideLabel
          placeholder={say('filter.search')}
          value={view.filter.search}
          onChange={(search) => onView({ filter: { ...view.filter, search } })}
        />
      </div>
      <ul>
        {rows.map((facility) => (
          <li key={facility.id}>
            <a
              href={`#/facilities/${facility.id}`}
              aria-current={facility.id === openId ? 'page' : undefined}
              className={styles.link}
            >
              <b>{facility.name}</b>
              <small>{[facility.hostName, capital(words.status(facility.status))].filter(Boolean).join(', ')}</small>
              {needsAttention(facility) ? (
                <Icon of={TriangleAlert} size={14} tone="warn" label={say('table.needsAttention')} />
              ) : null}
            </a>
          </li>
        ))}
      </ul>
      {rows.length === 0 ? <p className={styles.nothing}>{say('empty.filter')}</p> : null}
    </nav>
  );
}
