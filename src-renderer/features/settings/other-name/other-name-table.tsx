import { useTranslation } from 'react-i18next';
import type { OtherNameItem } from '../../../../shared/ipc/schemas/other-name';
import { PlainTable } from '../../../components/plain-table';
import { Select } from '../../../components/select';
import { type Answer, keyOf } from './answer';
import styles from './other-name.module.css';

interface OtherNameTableProps {
  items: readonly OtherNameItem[];
  /** Who one is now. */
  me: string;
  answerOf: (item: OtherNameItem) => Answer;
  onChoose: (item: OtherNameItem, answer: Answer) => void;
}

const answers = ['rewrite', 'revert', 'leave'] as const satisfies readonly Answer[];

export function OtherNameTable({ items, me, answerOf, onChoose }: OtherNameTableProps) {
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, this is a table that scrolls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls has to be reachable with the keyboard
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('settings.otherName.title')}>
      <PlainTable rows="wrapping" hasStickyHead className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('settings.otherName.what')}</th>
            <th scope="col">{t('settings.otherName.was')}</th>
            <th scope="col">{t('settings.otherName.value')}</th>
            <th scope="col">{t('settings.otherName.owner')}</th>
            <th scope="col">{t('settings.otherName.answer')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={keyOf(item)}>
              <th scope="row">
                {item.word === '' ? item.title : `${item.title}, ${item.word}`}
                <div className={styles.beside}>{t('settings.otherName.as', { party: item.asName })}</div>
              </th>
              <td>{item.before}</td>
              <td>
                <b>{item.text}</b>
              </td>
              <td>{item.isMine ? t('settings.otherName.mine', { owner: item.ownerName }) : item.ownerName}</td>
              <td className={styles.answer}>
                <Select
                  label={t('settings.otherName.answerFor', { title: item.title })}
                  hideLabel
                  value={answerOf(item)}
                  onChange={(id) => onChoose(item, answers.find((answer) => answer === id) ?? 'leave')}
                  choices={answers
                    .filter((answer) => answer !== 'rewrite' || item.mayRewrite)
                    .map((id) => ({ id, label: t(`settings.otherName.answers.${id}`, { me }) }))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </div>
  );
}
