import type { RegisterNotice } from '../../../../shared/ipc/schemas/notices';
import { Button } from '../../../components/button';
import { ConflictNotice } from '../../../components/conflict-notice';
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
  const { facility, notices, toConfirm, sameAsName } = detail;
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
      {facility.right === 'own' && onBehalf !== undefined && toConfirm !== null ? (
        <Notice
          title={say('detail.confirmTitle')}
          action={
            <Button small onPress={() => confirm({ id: facility.id, fingerprint: toConfirm }, say('detail.confirmed'))}>
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
  notice: RegisterNotice;
  canDecide: boolean;
}

function Conflict({ notice, canDecide, onDone, onFail }: ConflictProps) {
  const words = useWords();
  const { say } = words;
  const decide = useDeed('facilities.decideConflict', { onDone, onFail });
  const { recordId, register } = notice;
  return (
    <ConflictNotice
      title={say('detail.conflictTitle', { field: capital(words.field(register)) })}
      versions={notice.versions.map((version) => ({
        ...version,
        key: `${version.site} ${version.counter}`,
        origin: say('detail.versionBy', { party: version.partyName, day: words.day(version.at) }),
      }))}
      countsText={say('detail.counts')}
      chooseText={({ text }) => say('detail.choose', { value: text })}
      canDecide={canDecide}
      onChoose={({ site, counter, text }) =>
        decide({ recordId, register, site, counter }, say('detail.chosen', { value: text }))
      }
    />
  );
}
