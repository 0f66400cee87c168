import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../../../shared/ipc/schemas/compare';
import { Button } from '../../../components/button';
import { Checkbox } from '../../../components/checkbox';
import { CopyTableButton } from '../../../components/copied-table/copy-table-button';
import { EmptyState } from '../../../components/empty-state';
import type { ChosenStandpoint } from '../../standpoint/remembered-standpoint';
import { dayText } from '../position-text';
import { useSay } from '../say';
import { CausesPanel } from './causes-panel';
import styles from './compare.module.css';
import { CompareTable } from './compare-table';
import { useMoments } from './moments';

interface ComparedAreasProps {
  comparison: Comparison;
  standpoint: ChosenStandpoint;
  onEarlier: (day: string) => void;
}

/** What differs, area by area, with beside it which records make the difference; or why there is nothing to compare. */
export function ComparedAreas({ comparison, standpoint, onEarlier }: ComparedAreasProps) {
  const say = useSay();
  const { language } = useTranslation().i18n;
  const moments = useMoments(comparison);
  const [isOnlyChanged, setIsOnlyChanged] = useState(true);
  const [chosen, setChosen] = useState<string | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const close = useCallback(() => {
    table.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    setChosen(null);
  }, []);
  const { rows, firstDay, beganWithFile, earlier, later } = comparison;
  const day = dayText(comparison.standpoint.day, language);
  if (rows === null) {
    const first = dayText(firstDay, language);
    return (
      <EmptyState
        title={say('compare.unknown.title', { day: moments.earlier })}
        actions={
          <Button variant="primary" onPress={() => onEarlier(firstDay)}>
            {say('compare.unknown.choose', { firstDay: first })}
          </Button>
        }
      >
        {say(beganWithFile ? 'compare.unknown.began' : 'compare.unknown.made', { firstDay: first })}
      </EmptyState>
    );
  }
  const changed = rows.filter(({ isChanged }) => isChanged);
  const shown = isOnlyChanged ? changed : rows;
  // An area that is not in the table any more is not explained beside it either.
  const selected = shown.some(({ area }) => area === chosen) ? chosen : null;
  // A copy of one municipality has nothing beside it to count.
  const single = rows.length === 1 ? (rows[0]?.name ?? null) : null;
  return (
    <div className={styles.columns}>
      <div className={styles.left}>
        <div className={styles.told}>
          <div role="status">
            <p>
              {say(summaryKey(changed.length, rows.length), {
                count: changed.length,
                of: rows.length,
                area: single ?? '',
                day,
                later: moments.later,
                earlier: moments.earlier,
              })}
            </p>
            {comparison.kindEarlier === comparison.kindLater ? null : (
              <p>
                {say('compare.kinds', {
                  earlier: moments.earlier,
                  later: moments.later,
                  kindEarlier: comparison.kindEarlier,
                  kindLater: comparison.kindLater,
                })}
              </p>
            )}
            {comparison.isWhole ? null : <p>{say('compare.partial')}</p>}
          </div>
          <Checkbox isSelected={isOnlyChanged} onChange={setIsOnlyChanged}>
            {say('compare.onlyChanged')}
          </Checkbox>
          <CopyTableButton table={table} isDisabled={shown.length === 0} />
        </div>
        {shown.length === 0 ? (
          <EmptyState
            title={say('compare.none.title')}
            actions={
              <Button onPress={() => setIsOnlyChanged(false)}>
                {single === null ? say('compare.none.all') : say('compare.none.single', { area: single })}
              </Button>
            }
          >
            {say(single === null ? 'compare.none.text' : 'compare.none.textSingle', {
              later: moments.later,
              earlier: moments.earlier,
              day,
            })}
          </EmptyState>
        ) : (
          <CompareTable
            tableRef={table}
            rows={shown}
            moments={moments}
            isFlow={comparison.group.measure === 'flow'}
            selected={selected}
            onSelect={setChosen}
          />
        )}
      </div>
      <CausesPanel
        query={selected === null ? null : { standpoint, earlier, later, area: selected }}
        moments={moments}
        onClose={close}
      />
    </div>
  );
}

function summaryKey(changed: number, of: number) {
  if (changed === 0) return 'compare.summaryNone';
  return of === 1 ? 'compare.summarySingle' : 'compare.summary';
}
