import type { FigureDetail } from '../../../../shared/ipc/schemas/figures';
import { Icon } from '../../../components/icon';
import { OctagonAlert, TriangleAlert } from '../../../components/icons';
import { ConfirmButton } from '../../on-behalf/confirm-button';
import { findingReason, findingTitle } from '../cell-face';
import { useSay } from '../say';
import { useLanguage } from '../use-language';
import styles from './findings.module.css';

export function FindingsBlock({ detail, isReadOnly }: { detail: FigureDetail; isReadOnly: boolean }) {
  const words = { say: useSay(), language: useLanguage() };
  if (detail.findings.length === 0) return null;
  return (
    <ul className={styles.findings}>
      {detail.findings.map((finding) => (
        <li key={finding.code} data-level={finding.level}>
          <Icon of={finding.level === 'error' ? OctagonAlert : TriangleAlert} />
          <div>
            <b>{findingTitle(finding, words)}</b>
            <p>{findingReason(finding, detail.areaName, words)}</p>
            {finding.code === 'on-behalf' && detail.toConfirm !== null && detail.recordId !== null && !isReadOnly ? (
              <ConfirmButton shown={{ recordId: detail.recordId, fingerprint: detail.toConfirm }} />
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
