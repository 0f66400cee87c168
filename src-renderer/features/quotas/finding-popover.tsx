import type { RefObject } from 'react';
import type { MatrixCell } from '../../../shared/ipc/schemas/figures';
import { Button } from '../../components/button';
import { AnchoredPopover } from '../../components/popover';
import { findingReason, findingTitle } from './cell-face';
import styles from './finding-popover.module.css';
import { useSay } from './say';
import { useLanguage } from './use-language';

interface FindingPopoverProps {
  anchor: RefObject<Element | null>;
  findings: MatrixCell['findings'];
  areaName: string;
  isOpen: boolean;
  onClose: () => void;
  onFix: () => void;
  onShowSource: () => void;
}

/** What is wrong with the cell, why, and two ways on. It leaves the focus in the grid. */
export function FindingPopover(props: FindingPopoverProps) {
  const { anchor, findings, areaName, isOpen, onClose, onFix, onShowSource } = props;
  const say = useSay();
  const words = { say, language: useLanguage() };
  const [first] = findings;
  if (first === undefined) return null;
  return (
    <AnchoredPopover
      isPassive
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      anchor={anchor}
      label={findingTitle(first, words)}
      tone={findings.some((finding) => finding.level === 'error') ? 'danger' : 'warn'}
    >
      <div className={styles.finding}>
        {findings.map((finding) => (
          <p key={finding.code} data-level={finding.level}>
            <b>{findingTitle(finding, words)}</b>
            <br />
            {findingReason(finding, areaName, words)}
          </p>
        ))}
        <div className={styles.actions}>
          <Button small onPress={onFix}>
            {say('findings.fix')}
          </Button>
          <Button small variant="quiet" onPress={onShowSource}>
            {say('findings.showSource')}
          </Button>
        </div>
      </div>
    </AnchoredPopover>
  );
}
