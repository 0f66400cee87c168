import { useState } from 'react';
import type { TransferView } from '../../../../shared/ipc/schemas/agreements';
import { GroupGlyph } from '../../../components/group-glyph';
import { TextLink } from '../../../components/text-link';
import { useWords, type Words } from '../words';
import shared from './detail.module.css';
import type { DetailPart } from './detail-part';
import styles from './transfers-block.module.css';
import { TransfersTable } from './transfers-table';

/** Who takes over what: as sentences, and on demand as a table in which one changes it. */
export function TransfersBlock(part: DetailPart) {
  const { detail, list, canEdit } = part;
  const words = useWords();
  const { say, number } = words;
  const [isTable, setIsTable] = useState(false);
  return (
    <section className={isTable ? shared.whole : undefined} aria-labelledby="agreement-transfers">
      <div className={shared.top}>
        <h3 id="agreement-transfers">{say('transfers.title')}</h3>
        <TextLink onPress={() => setIsTable(!isTable)}>
          {say(isTable ? 'transfers.ready' : canEdit ? 'transfers.change' : 'transfers.asTable')}
        </TextLink>
      </div>
      {detail.transfers.length === 0 && !isTable ? <p className={shared.empty}>{say('transfers.none')}</p> : null}
      {isTable ? (
        <TransfersTable {...part} />
      ) : (
        <ul className={styles.sentences}>
          {detail.transfers.map((transfer) => (
            <li key={transfer.id}>
              <span className={styles.count}>{number(transfer.total)}</span>
              <div>
                {say('transfers.takes', { to: transfer.to.name, from: transfer.from.name })}
                <p className={styles.meta}>
                  <GroupGlyph order={list.groups.find(({ code }) => code === transfer.group)?.order ?? 1} />
                  <span>{whatOf(words, part, transfer)}</span>
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** "Asielzoekers, plaatsen, waarvan 3 amv, ronde 2026–2027, indicatief". */
function whatOf(words: Words, { list }: DetailPart, { group: code, period, amv, kind, own }: TransferView): string {
  const { say, number, longDay } = words;
  const group = list.groups.find((each) => each.code === code);
  const unit = group?.unit ?? 'places';
  const amvText =
    group?.countsAmv !== true
      ? ''
      : amv === null
        ? say('transfers.amvUnknown')
        : say('transfers.ofWhichAmv', { amv: number(amv) });
  const periodName = list.periods.find((each) => each.code === period)?.name ?? period;
  const until = own.until === null ? '' : say('head.termUntil', { until: longDay(own.until) });
  return [
    group?.name ?? code,
    say(`transfers.units.${unit}`),
    amvText,
    lowerFirst(periodName),
    lowerFirst(until),
    words.kind(kind),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
