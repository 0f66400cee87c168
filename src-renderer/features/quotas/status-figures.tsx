import { Icon } from '../../components/icon';
import { CircleAlert, TriangleAlert } from '../../components/icons';
import { StatusItem } from '../../components/status-bar';
import type { PlacedFinding } from './all-findings';
import { numberText, tenthsText } from './number-text';
import { useSay } from './say';
import type { SelectionFigures } from './selection-figures';
import styles from './status-figures.module.css';
import { useLanguage } from './use-language';

interface StatusFiguresProps {
  selection: SelectionFigures;
  findings: readonly PlacedFinding[];
  onNextFinding: (level: 'error' | 'warning') => void;
}

/** What the status bar says of this screen: the selection, and how much is wrong. A count leads to the next one. */
export function StatusFigures({ selection, findings, onNextFinding }: StatusFiguresProps) {
  const say = useSay();
  const count = (level: 'error' | 'warning') => findings.filter((each) => each.finding.level === level).length;
  const errors = count('error');
  const warnings = count('warning');
  return (
    <>
      <SelectionText selection={selection} />
      {errors === 0 ? null : (
        <button type="button" className={styles.count} onClick={() => onNextFinding('error')}>
          <Icon of={CircleAlert} size={14} tone="danger" />
          {say('status.errors', { count: errors })}
        </button>
      )}
      {warnings === 0 ? null : (
        <button type="button" className={styles.count} onClick={() => onNextFinding('warning')}>
          <Icon of={TriangleAlert} size={14} tone="warn" />
          {say('status.warnings', { count: warnings })}
        </button>
      )}
    </>
  );
}

function SelectionText({ selection }: { selection: SelectionFigures }) {
  const say = useSay();
  const language = useLanguage();
  if (selection.kind === 'none') return null;
  const cells = <StatusItem isStrong>{say('status.cells', { count: selection.cells })}</StatusItem>;
  if (selection.kind === 'not-addable') {
    return (
      <>
        {cells}
        <StatusItem>{say(selection.why === 'kinds' ? 'status.notAddable' : 'status.notAddableRows')}</StatusItem>
      </>
    );
  }
  const { sum, known, meanTenths } = selection;
  const sumText = sum === null ? '–' : numberText(sum, language);
  return (
    <>
      {cells}
      <StatusItem>
        {known === selection.cells
          ? say('status.sum', { sum: sumText })
          : say('status.sumKnown', { sum: sumText, known, of: selection.cells })}
      </StatusItem>
      {meanTenths === null ? null : (
        <StatusItem>{say('status.mean', { mean: tenthsText(meanTenths, language) })}</StatusItem>
      )}
    </>
  );
}
