import { useTranslation } from 'react-i18next';
import { ContextBar } from '../../../../components/context-bar';
import { HistoryButtons } from '../../../history/history-buttons';
import { Failed } from '../failed';
import regionStyles from '../region.module.css';
import { useSay } from '../say';
import { useTurnStart } from './turn-data';
import { useTurnSay } from './turn-say';
import { TurnSteps } from './turn-steps';

/** "Nieuwe periode": from one half-year or round to the next, in four steps of which only the last one writes. */
export function TurnScreen() {
  const say = useTurnSay();
  const sayRegion = useSay();
  const { t } = useTranslation();
  const start = useTurnStart();
  const [first] = start.data?.targets ?? [];
  const begin = start.data?.targets.find(({ isDue }) => isDue) ?? first;
  return (
    <div className={regionStyles.screen}>
      <ContextBar
        title={say('title')}
        breadcrumb={[
          { label: t('settings.title'), href: '#/settings' },
          { label: sayRegion('title'), href: '#/settings/region/periods' },
        ]}
      >
        <HistoryButtons />
      </ContextBar>
      {start.error === null ? null : <Failed error={start.error} />}
      {start.data !== undefined && begin === undefined ? (
        <div className={regionStyles.nothing}>
          <p>{say('period.noTargets')}</p>
          <p>
            <a href="#/settings/region/periods">{say('period.toPeriods')}</a>
          </p>
        </div>
      ) : null}
      {start.data === undefined || begin === undefined ? null : <TurnSteps start={start.data} first={begin.initial} />}
    </div>
  );
}
