import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OnBehalfList } from '../../../shared/ipc/schemas/on-behalf';
import { Button } from '../../components/button';
import { PlainTable } from '../../components/plain-table';
import { dayText } from '../frame/moment';
import styles from './on-behalf.module.css';
import { useGoTo } from './use-go-to';

type Item = OnBehalfList[number];

interface OnBehalfTableProps {
  list: OnBehalfList;
  side: 'of' | 'by';
  /** Somebody goes to the place where a value stands. */
  onGo: () => void;
  /** Whether an item is meant, before its name. */
  choice?: (item: Item) => ReactNode;
}

/** Values that were written on behalf: what, for or by whom, who passed it on, and the way to where it stands. */
export function OnBehalfTable({ list, side, onGo, choice }: OnBehalfTableProps) {
  const { t } = useTranslation();
  const goTo = useGoTo();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, this is a table that scrolls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls has to be reachable with the keyboard
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('onBehalf.table')}>
      <PlainTable rows="wrapping" hasStickyHead className={styles.table}>
        <thead>
          <tr>
            {choice === undefined ? null : <th scope="col">{t('onBehalf.choose')}</th>}
            <th scope="col">{t('onBehalf.what')}</th>
            <th scope="col">{t('onBehalf.value')}</th>
            <th scope="col">{t(`onBehalf.${side === 'of' ? 'filledBy' : 'filledFor'}`)}</th>
            <th scope="col">{t('onBehalf.goHead')}</th>
          </tr>
        </thead>
        <tbody>
          {list.map((item) => (
            <tr key={item.recordId}>
              {choice === undefined ? null : <td>{choice(item)}</td>}
              <th scope="row">
                {item.title}
                <div className={styles.beside}>{item.subtitle}</div>
              </th>
              <td>
                {item.values.map(({ word, text }) => (
                  <div key={`${word} ${text}`}>{word === '' ? <b>{text}</b> : `${word}: ${text}`}</div>
                ))}
              </td>
              <td>
                <Origin item={item} side={side} />
              </td>
              <td>
                {item.link === null ? null : (
                  <Button
                    small
                    variant="quiet"
                    aria-label={t('onBehalf.goTo', { title: item.title })}
                    onPress={() => {
                      onGo();
                      if (item.link !== null) goTo(item.link);
                    }}
                  >
                    {t('onBehalf.go')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </div>
  );
}

function Origin({ item, side }: { item: Item; side: 'of' | 'by' }) {
  const { language } = useTranslation().i18n;
  const who = side === 'of' ? [item.byName, item.function].filter((part) => part !== '').join(', ') : item.ownerName;
  return (
    <>
      {who}, {dayText(item.at, language)}
      {item.passedOn === '' ? null : <div className={styles.beside}>{item.passedOn}</div>}
    </>
  );
}
