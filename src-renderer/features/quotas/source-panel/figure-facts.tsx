import type { DetailWrite } from '../../../../shared/ipc/schemas/figures';
import { FactList } from '../../../components/editable-fact';
import { dayText, numberText } from '../number-text';
import { useQuotaWrites } from '../quotas-data';
import { useSay } from '../say';
import { useLanguage } from '../use-language';
import { certaintyName, originText, registerName } from './figure-words';
import type { PanelPart } from './panel-part';
import { StatedFact } from './stated-fact';

const certainties = ['certain', 'approximate', 'single-source', 'unknown'] as const;
const includes = ['yes', 'no', 'unknown'] as const;

/** The facts beside a figure. Of a figure that nobody typed yet, only what it would be. */
export function FigureFacts(props: PanelPart) {
  const say = useSay();
  const language = useLanguage();
  const { detail, place } = props;
  return (
    <FactList isNarrow>
      <dt>{say(place.row.type === 'municipality' ? 'source.municipality' : 'source.area')}</dt>
      <dd>{detail.areaName}</dd>
      <dt>{say('source.group')}</dt>
      <dd>
        {detail.countsAmv && detail.amv !== null
          ? say('source.groupAmv', { group: detail.groupName, amv: numberText(detail.amv, language) })
          : detail.groupName}
      </dd>
      <dt>{say('source.period')}</dt>
      <dd>{detail.periodName}</dd>
      <dt>{say('source.owner')}</dt>
      <dd>{detail.isMine ? say('source.ownerMine', { owner: detail.ownerName }) : detail.ownerName}</dd>
      {place.row.cells[place.column.id]?.isReceived === true ? (
        <>
          <dt>{say('source.source')}</dt>
          <dd>{say('cell.received')}</dd>
        </>
      ) : null}
      {detail.recordId === null ? null : <StatedFacts {...props} />}
    </FactList>
  );
}

/** What people state about a figure themselves: edited in place. */
function StatedFacts({ detail, place, query, isReadOnly, onDone, onFail }: PanelPart) {
  const say = useSay();
  const language = useLanguage();
  const { writeDetail } = useQuotaWrites();
  const { row, column } = place;
  const isQuota = column.entity === 'quota';
  const edit = { canEdit: !isReadOnly, ownerName: detail.isMine ? null : detail.ownerName };
  // Day and source of a realisation are its key: another day is another figure.
  const ofQuota = isQuota ? edit : { canEdit: false, ownerName: null };
  const first = detail.versions.find((version) => version.isCounting) ?? detail.versions[0];

  const save = async (register: DetailWrite['register'], text: string): Promise<boolean> => {
    try {
      await writeDetail.mutateAsync({ query, area: row.area, column: column.id, register, text });
      onDone(say('write.saved', { what: registerName(say, register) }));
      return true;
    } catch (error) {
      onFail(error);
      return false;
    }
  };

  return (
    <>
      <StatedFact
        {...ofQuota}
        name={say('source.referenceDate')}
        shown={detail.referenceDate === null ? '' : dayText(detail.referenceDate, language)}
        value={detail.referenceDate ?? ''}
        kind="day"
        onSave={(text) => save('referenceDate', text)}
      />
      <StatedFact
        {...ofQuota}
        name={say('source.source')}
        shown={!isQuota && detail.source === '' ? say('source.ownCount') : detail.source}
        value={detail.source}
        kind="text"
        onSave={(text) => save('source', text)}
      />
      {first === undefined ? null : (
        <>
          <dt>{say('source.entered')}</dt>
          <dd>
            {say('source.enteredBy', {
              date: dayText(first.at, language),
              party: first.partyName,
              origin: originText(say, first.origin, first.detail),
            })}
            {first.onBehalfOf === null ? null : `, ${say('source.onBehalf', { party: first.onBehalfOf })}`}
            {first.passedOn === '' ? null : `; ${first.passedOn}`}
            {first.onBehalfOf === null || detail.isMine ? null : (
              <small>{say('source.notConfirmed', { party: first.onBehalfOf })}</small>
            )}
          </dd>
        </>
      )}
      <StatedFact
        {...edit}
        name={say('source.certainty')}
        shown={certaintyName(say, detail.certainty)}
        value={detail.certainty}
        kind="choice"
        choices={certainties.map((id) => ({ id, label: certaintyName(say, id) }))}
        onSave={(text) => save('certainty', text)}
      />
      {detail.countsAmv ? (
        <StatedFact
          {...edit}
          name={say('source.includesAmv')}
          shown={say(`includesAmv.${detail.includesAmv}`)}
          value={detail.includesAmv}
          kind="choice"
          choices={includes.map((id) => ({ id, label: say(`includesAmv.${id}`) }))}
          onSave={(text) => save('includesAmv', text)}
        />
      ) : null}
      <StatedFact
        {...edit}
        name={say('source.explanation')}
        shown={detail.explanation}
        value={detail.explanation}
        kind="long-text"
        onSave={(text) => save('explanation', text)}
      />
    </>
  );
}
