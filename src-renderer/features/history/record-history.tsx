import { useTranslation } from 'react-i18next';
import type { RecordChange } from '../../../shared/ipc/schemas/record-change';
import { formatDate } from '../../../shared/text/dates';
import { Disclosure } from '../../components/disclosure';
import { LineList } from '../../components/line-list';

interface RecordHistoryProps {
  /** Newest first. */
  history: readonly RecordChange[];
  /** Of its heading, where the screen has it. */
  level: 2 | 3;
}

/** Every change of a record and of what belongs to it: who, when, from what to what. */
export function RecordHistory({ history, level }: RecordHistoryProps) {
  const { t } = useTranslation();
  return (
    <Disclosure level={level} title={t('domain.recordHistory.title', { count: history.length })}>
      <LineList>
        {history.map(({ at, partyName, what, was, became }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a log have no other identity, and are only added at the top
          <li key={index}>
            <span>
              {t(`domain.recordHistory.${was === '' ? 'first' : 'change'}`, { what, was, became: became || '–' })}
            </span>
            <small>{t('domain.recordHistory.by', { party: partyName, day: formatDate(at) })}</small>
          </li>
        ))}
      </LineList>
    </Disclosure>
  );
}
