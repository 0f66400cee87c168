import type { AgreementList, SigningRound } from '../../../../shared/ipc/schemas/agreements';
import { inSentence } from '../../../../shared/text/in-sentence';
import { api } from '../../../api/client';
import { Button } from '../../../components/button';
import { Icon } from '../../../components/icon';
import { Calendar, FileSpreadsheet } from '../../../components/icons';
import { PlainTable } from '../../../components/plain-table';
import { useFailureText } from '../../failure-text';
import { useSigningRound } from '../agreements-data';
import { useWords, type Words } from '../words';
import { NextDue } from './next-due';
import styles from './signing-round-pane.module.css';

interface SigningRoundPaneProps {
  list: AgreementList;
  onOpen: (id: string) => void;
  onSaid: (sentence: string) => void;
  onFail: (error: unknown) => void;
}

/** Who must sign what before when, with the workbook that asks for it; and the days on which agreements end or are due. */
export function SigningRoundPane({ list, onOpen, onSaid, onFail }: SigningRoundPaneProps) {
  const words = useWords();
  const { say } = words;
  const failureText = useFailureText();
  const { data: round, error } = useSigningRound();
  if (error !== null) return <p role="alert">{failureText(error)}</p>;
  if (round === undefined) return <div aria-busy="true" />;
  const save = () =>
    void api
      .call('agreements.saveCalendar')
      .then((name) => name !== null && onSaid(say('roundPane.calendarSaved', { name })), onFail);
  return (
    <div className={styles.pane}>
      <section aria-labelledby="signing-round">
        <h2 id="signing-round">{say('roundPane.title')}</h2>
        <p className={styles.lead}>{say('roundPane.lead')}</p>
        {round.asks.length === 0 ? (
          <p className="hint">{say('roundPane.none')}</p>
        ) : (
          <Asks words={words} list={list} asks={round.asks} onOpen={onOpen} />
        )}
      </section>
      <section aria-labelledby="signing-dates">
        <div className={styles.head}>
          <h2 id="signing-dates">{say('roundPane.dates')}</h2>
          {round.dates.length === 0 ? null : (
            <Button small icon={Calendar} onPress={save}>
              {say('roundPane.calendar')}
            </Button>
          )}
        </div>
        {round.dates.length === 0 ? (
          <p className="hint">{say('roundPane.noDates')}</p>
        ) : (
          <Dates words={words} list={list} dates={round.dates} onOpen={onOpen} />
        )}
      </section>
    </div>
  );
}

interface AsksProps {
  words: Words;
  list: AgreementList;
  asks: SigningRound['asks'];
  onOpen: (id: string) => void;
}

/** A row per party and agreement; the workbook once per party, in its first row. */
function Asks({ words, list, asks, onOpen }: AsksProps) {
  const { say, longDay } = words;
  const isFirst = (code: string, at: number) => asks.findIndex(({ party }) => party.code === code) === at;
  return (
    <PlainTable rows="one-line" className={styles.table} aria-labelledby="signing-round">
      <thead>
        <tr>
          <th scope="col">{say('roundPane.party')}</th>
          <th scope="col">{say('roundPane.agreement')}</th>
          <th scope="col">{say('roundPane.by')}</th>
          <th scope="col">{say('roundPane.steps')}</th>
          <th scope="col">
            <span className="visually-hidden">{say('head.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {asks.map(({ party, agreement, number, title, by, isLate, steps }, at) => (
          <tr key={`${agreement} ${party.code}`}>
            <th scope="row">{party.name}</th>
            <td>
              <Open number={number} title={title} onOpen={() => onOpen(agreement)} />
            </td>
            <td className={isLate ? styles.late : undefined}>
              {by === null ? say('roundPane.noDate') : longDay(by)}
              {isLate ? ` (${say('roundPane.late')})` : ''}
            </td>
            <td>{inList(steps.map((step) => say(`consents.columns.${step}`)))}</td>
            <td className={styles.deed}>
              {party.code !== list.party && isFirst(party.code, at) ? (
                <a href={`#/exchange/export/${party.code}`} className={styles.workbook}>
                  <Icon of={FileSpreadsheet} size={14} />
                  {say('roundPane.workbook', { party: party.name })}
                </a>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}

interface DatesProps extends Pick<AsksProps, 'words' | 'list' | 'onOpen'> {
  dates: SigningRound['dates'];
}

function Dates({ words, list, dates, onOpen }: DatesProps) {
  const { say, longDay } = words;
  return (
    <PlainTable rows="one-line" className={styles.table} aria-labelledby="signing-dates">
      <thead>
        <tr>
          <th scope="col">{say('roundPane.day')}</th>
          <th scope="col">{say('roundPane.agreement')}</th>
          <th scope="col">{say('roundPane.what')}</th>
        </tr>
      </thead>
      <tbody>
        {dates.map(({ agreement, number, title, ...next }) => (
          <tr key={`${agreement} ${next.kind} ${next.date} ${next.party?.code ?? ''}`}>
            <th scope="row">{longDay(next.date)}</th>
            <td>
              <Open number={number} title={title} onOpen={() => onOpen(agreement)} />
            </td>
            <td>
              <NextDue next={next} today={list.today} />
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}

function Open({ number, title, onOpen }: { number: string; title: string; onOpen: () => void }) {
  return (
    <button type="button" className={styles.open} onClick={onOpen}>
      {[number, title].filter((part) => part !== '').join(', ')}
    </button>
  );
}

/** "College, raad, handtekening". */
const inList = (names: readonly string[]): string =>
  names.map((name, at) => (at === 0 ? name : inSentence(name))).join(', ');
