import type { DetailWrite } from '../../../../shared/ipc/schemas/figures';
import { dayText, numberText } from '../number-text';
import { useQuotaWrites } from '../quotas-data';
import { useSay } from '../say';
import { useLanguage } from '../use-language';
import { EditableFact } from './editable-fact';
import styles from './facts.module.css';
import { certaintyName, originText, registerName } from './figure-words';
import type { PanelPart } from './panel-part';

const certainties = ['certain', 'approximate', 'single-source', 'unknown'] as const;
const includes = ['yes', 'no', 'unknown'] as const;

/** The facts beside a figure; what people may state themselves is edited in place. */
export function FigureFacts({ detail, place, query, isReadOnly, onDone, onFail }: PanelPart) {
  const say = useSay();
  const language = useLanguage();
  const { writeDetail } = useQuotaWrites();
  const { row, column } = place;
  const canEdit = !isReadOnly && detail.recordId !== null && row.cells[column.id]?.isReceived !== true;
  const isQuota = column.entity === 'quota';

  const save = (register: DetailWrite['register'], text: string) =>
    writeDetail
      .mutateAsync({ query, area: row.area, column: column.id, register, text })
      .then(() => onDone(say('write.saved', { what: registerName(say, register) })))
      .catch(onFail);

  const edit = { canEdit, ownerName: detail.isMine ? null : detail.ownerName };
  const first = detail.versions.find((version) => version.isCounting) ?? detail.versions[0];

  return (
    <dl className={styles.facts}>
      <dt>{say(row.type === 'municipality' ? 'source.municipality' : 'source.area')}</dt>
      <dd>{detail.areaName}</dd>
      <dt>{say('source.group')}</dt>
      <dd>
        {detail.countsAmv && detail.amv !== null
          ? say('source.groupAmv', { group: detail.groupName, amv: numberText(detail.amv, language) })
          : detail.groupName}
      </dd>
      <dt>{say('source.period')}</dt>
      <dd>{detail.periodName}</dd>
      <EditableFact
        {...edit}
        canEdit={canEdit && isQuota}
        name={say('source.referenceDate')}
        shown={detail.referenceDate === null ? '' : dayText(detail.referenceDate, language)}
        value={detail.referenceDate ?? ''}
        kind="day"
        onSave={(text) => save('referenceDate', text)}
      />
      <EditableFact
        {...edit}
        canEdit={canEdit && isQuota}
        name={say('source.source')}
        shown={detail.source}
        value={detail.source}
        kind="text"
        onSave={(text) => save('source', text)}
      />
      <dt>{say('source.owner')}</dt>
      <dd>{detail.isMine ? say('source.ownerMine', { owner: detail.ownerName }) : detail.ownerName}</dd>
      {first === undefined ? null : (
        <>
          <dt>{say('source.entered')}</dt>
          <dd>
            {say('source.enteredBy', {
              date: dayText(first.at, language),
              party: first.partyName,
              origin: originText(say, first.origin, first.detail),
            })}
          </dd>
        </>
      )}
      <EditableFact
        {...edit}
        name={say('source.certainty')}
        shown={certaintyName(say, detail.certainty)}
        value={detail.certainty}
        kind="choice"
        choices={certainties.map((id) => ({ id, label: certaintyName(say, id) }))}
        onSave={(text) => save('certainty', text)}
      />
      {detail.countsAmv ? (
        <EditableFact
          {...edit}
          name={say('source.includesAmv')}
          shown={say(`includesAmv.${detail.includesAmv}`)}
          value={detail.includesAmv}
          kind="choice"
          choices={includes.map((id) => ({ id, label: say(`includesAmv.${id}`) }))}
          onSave={(text) => save('includesAmv', text)}
        />
      ) : null}
      <EditableFact
        {...edit}
        name={say('source.explanation')}
        shown={detail.explanation}
        value={detail.explanation}
        kind="long-text"
        onSave={(text) => save('explanation', text)}
      />
    </dl>
  );
}
