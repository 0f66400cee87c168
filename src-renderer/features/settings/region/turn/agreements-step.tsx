import type { TurnAgreement, TurnProposalView } from '../../../../../shared/ipc/schemas/period-turn';
import { Icon, type IconType } from '../../../../components/icon';
import { Check, Clock, FilePlus } from '../../../../components/icons';
import { PlainTable } from '../../../../components/plain-table';
import { useWords } from '../words';
import styles from './turn.module.css';
import { useTurnSay } from './turn-say';

const icons: Readonly<Record<TurnAgreement['turn'], IconType>> = {
  'needs-version': FilePlus,
  ends: Clock,
  'runs-on': Check,
};
const order = ['needs-version', 'ends', 'runs-on'] as const;

/** Step 3: which agreements run on, which end, and which need a new version. Nothing of them changes here. */
export function AgreementsStep({ view }: { view: TurnProposalView }) {
  const say = useTurnSay();
  const [before, after] = [view.before.name, view.target.name];
  const agreements = order.flatMap((turn) => view.agreements.filter((each) => each.turn === turn));
  return (
    <>
      <p>{say('agreements.intro')}</p>
      {agreements.length === 0 ? (
        <p>{say('agreements.none', { before, after })}</p>
      ) : (
        <PlainTable rows="wrapping" className={styles.table} data-auto aria-label={say('agreements.table')}>
          <thead>
            <tr>
              <th scope="col">{say('agreements.agreement')}</th>
              <th scope="col">{say('agreements.until')}</th>
              <th scope="col" className={styles.number}>
                {say('agreements.linesBefore', { before })}
              </th>
              <th scope="col" className={styles.number}>
                {say('agreements.linesAfter', { after })}
              </th>
              <th scope="col">{say('agreements.what')}</th>
            </tr>
          </thead>
          <tbody>
            {agreements.map((agreement) => (
              <AgreementRow key={agreement.id} agreement={agreement} after={after} />
            ))}
          </tbody>
        </PlainTable>
      )}
    </>
  );
}

function AgreementRow({ agreement, after }: { agreement: TurnAgreement; after: string }) {
  const say = useTurnSay();
  const { number, day } = useWords();
  const { id, name, title, parties, turn, until, countsUntil, noticeBy, isSigned, isChanged, linesBefore, linesAfter } =
    agreement;
  const state = [isSigned ? '' : say('agreements.draft'), isChanged ? say('agreements.changed') : ''];
  return (
    <tr>
      <th scope="row">
        <a href={`#/agreements/${id}`} aria-label={say('agreements.open', { name })}>
          {name}
        </a>{' '}
        {[title === name ? '' : title, ...state].filter((part) => part !== '').join(', ')}
        <span className={styles.parties}>{parties.join(', ')}</span>
      </th>
      <td>
        {until === null ? say('agreements.noEnd') : day(until)}
        {countsUntil === null || countsUntil === until ? null : (
          <span className={styles.parties}>{say('agreements.countsUntil', { day: day(countsUntil) })}</span>
        )}
      </td>
      <td className={styles.number}>{number(linesBefore)}</td>
      <td className={styles.number}>{number(linesAfter)}</td>
      <td>
        <span className={styles.what}>
          <Icon of={icons[turn]} size={14} tone={turn === 'runs-on' ? 'accent' : 'warn'} />
          <b>{say(`agreements.${turn}`)}.</b>
        </span>{' '}
        {say(`agreements.${turn}Text`, { after, day: until === null ? '' : day(until) })}
        {noticeBy === null ? null : ` ${say('agreements.notice', { day: day(noticeBy) })}`}
      </td>
    </tr>
  );
}
