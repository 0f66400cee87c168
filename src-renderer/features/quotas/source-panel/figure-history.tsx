import { useState } from 'react';
import type { FigureDetail } from '../../../../shared/ipc/schemas/figures';
import { PanelSection } from '../../../components/side-panel';
import { TextLink } from '../../../components/text-link';
import { dayText } from '../number-text';
import { useSay } from '../say';
import { useLanguage } from '../use-language';
import { originText, registerName } from './figure-words';
import styles from './source-panel.module.css';

/** What the figure was before, and on request every change of everything beside it. */
export function FigureHistory({ detail }: { detail: FigureDetail }) {
  const say = useSay();
  const language = useLanguage();
  const [showsAll, setShowsAll] = useState(false);
  const { history } = detail;
  return (
    <PanelSection
      title={say('source.history.title')}
      action={
        history.length > 0 ? (
          <TextLink onPress={() => setShowsAll(!showsAll)}>
            {showsAll ? say('source.history.fewer') : say('source.history.all', { count: history.length })}
          </TextLink>
        ) : null
      }
    >
      {showsAll ? <AllChanges detail={detail} /> : <LastChange detail={detail} language={language} />}
    </PanelSection>
  );
}

function LastChange({ detail, language }: { detail: FigureDetail; language: string }) {
  const say = useSay();
  const changes = detail.history.filter((entry) => entry.register === 'figures');
  const [last] = changes;
  // The first time a figure was filled in is no change of it.
  if (last === undefined || (changes.length === 1 && last.was === ''))
    return <p className={styles.beside}>{say('source.history.none')}</p>;
  const date = dayText(last.at, language);
  return (
    <p className={styles.beside}>
      {last.was === '' ? say('source.history.wasEmpty', { date }) : say('source.history.was', { was: last.was, date })}
    </p>
  );
}

function AllChanges({ detail }: { detail: FigureDetail }) {
  const say = useSay();
  const language = useLanguage();
  const shown = (text: string) => (text === '' ? say('source.history.empty') : text);
  return (
    <ol className={styles.changes}>
      {detail.history.map((entry) => (
        <li key={`${entry.at} ${entry.register} ${entry.became}`}>
          <span>
            {say('source.history.change', {
              register: registerName(say, entry.register),
              was: shown(entry.was),
              became: shown(entry.became),
            })}
          </span>
          <span className={styles.small}>
            {say('source.history.by', {
              date: dayText(entry.at, language),
              party: entry.partyName,
              origin: originText(say, entry.origin, entry.detail),
            })}
            {entry.onBehalfOf === null ? null : `, ${say('source.onBehalf', { party: entry.onBehalfOf })}`}
            {entry.passedOn === '' ? null : `; ${entry.passedOn}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
