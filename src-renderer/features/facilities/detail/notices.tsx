import type { FacilityNotice } from '../../../../shared/ipc/schemas/facilities';
import { Button } from '../../../components/button';
import { Notice } from '../../../components/notice';
import { useDeed } from '../facilities-data';
import { capital, useWords } from '../words';
import styles from './detail.module.css';
import type { DetailPart } from './detail-part';

/** Confirming has a notice of its own; what may be double and what has no places stand below, with what to do. */
const saidElsewhere = ['confirm-on-behalf', 'facility-possibly-doubled', 'no-capacity'];

/** What has to be said before anything else about this location: whose it is, what asks for a deed, what is in conflict. */
export function Notices({ detail, list, onDone, onFail }: DetailPart) {
  const words = useWords();
  const { say } = words;
  const { facility, notices, sameAsName } = detail;
  const confirm = useDeed('facilities.confirmOnBehalf', { onDone, onFail });
  const setSameAs = useDeed('facilities.setSameAs', { onDone, onFail });
  const onBehalf = notices.find(({ onBehalfBy }) => onBehalfBy !== null);
  const conflicts = notices.filter(({ versions }) => versions.length > 0);
  const others = facility.attention.filter(({ code }) => !saidElsewhere.includes(code));
  const canEdit = facility.right !== 'no';
  const endSameAs = canEdit ? (
    <Button small onPress={() => setSameAs({ id: facility.id, sameAs: null }, say('same.undone'))}>
      {say('same.undo')}
    </Button>
  ) : null;
  return (
    <div className={styles.notices}>
      {facility.right === 'no' && !list.isReadOnly ? (
        <Notice tone="plain">{say('detail.readOnly', { owner: facility.hostName })}</Notice>
      ) : null}
      {facility.right === 'on-behalf' ? (
        <Notice tone="plain">{say('detail.onBehalf', { owner: facility.hostName })}</Notice>
      ) : null}
      {facility.sameAs === null ? null : (
        <Notice title={say('detail.aliasTitle')} action={endSameAs}>
          {say('detail.alias', { name: sameAsName ?? '' })}{' '}
          <a href={`#/facilities/${facility.sameAs}`}>{say('detail.openOther')}</a>
        </Notice>
      )}
      {facility.right === 'own' && onBehalf !== undefined ? (
        <Notice
          title={say('detail.confirmTitle')}
          action={
            <Button small onPress={() => confirm({ id: facility.id }, say('detail.confirmed'))}>
              {say('detail.confirm')}
            </Button>
          }
        >
          {say('detail.confirmText', {
            party: onBehalf.onBehalfBy ?? '',
            fields: [
              ...new Set(
                notices.filter(({ onBehalfBy }) => onBehalfBy !== null).map((each) => words.field(each.register)),
              ),
            ].join(', '),
          })}
        </Notice>
      ) : null}
      {conflicts.map((notice) => (
        <Conflict
          key={`${notice.recordId} ${notice.register}`}
          notice={notice}
          canDecide={canEdit}
          onDone={onDone}
          onFail={onFail}
        />
      ))}
      {others.map(({ code, level, what, why }) => (
        <Notice
          key={`${code} ${what} ${why}`}
          title={why === '' ? what : `${what}.`}
          tone={level === 'error' ? 'danger' : 'attention'}
          action={code === 'same-as-missing' ? endSameAs : null}
        >
          {why}
        </Notice>
      ))}
      {facility.isWaiting ? (
        <Notice>
          {say('detail.waiting')} <a href="#/exchange">{say('detail.toExchange')}</a>
        </Notice>
      ) : null}
    </div>
  );
}

interface ConflictProps extends Pick<DetailPart, 'onDone' | 'onFail'> {
  notice: FacilityNotice;
  canDecide: boolean;
}

/** Two or more values that nobody chose between yet: each with who and when, and the choice. */
function Conflict({ notice, canDecide, onDone, onFail }: ConflictProps) {
  const words = useWords();
  const { say } = words;
  const decide = useDeed('facilities.decideConflict', { onDone, onFail });
  return (
    <Notice title={say('detail.conflictTitle', { field: capital(words.field(notice.register)) })}>
      <ul className={styles.versions}>
        {notice.versions.map((version) => (
          <li key={`${version.site} ${version.counter}`}>
            <span>
              <b>{version.text}</b>
              {version.isCounting ? ` (${say('detail.counts')})` : ''},{' '}
              {say('detail.versionBy', { party: version.partyName, day: words.day(version.at) })}
            </span>
            <Button
              small
              isDisabled={!canDecide}
              onPress={() =>
                decide(
                  {
                    recordId: notice.recordId,
                    register: notice.register,
                    site: version.site,
                    counter: version.counter,
                  },
                  say('detail.chosen', { value: version.text }),
                )
              }
            >
              {say('detail.choose', { value: version.text })}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
