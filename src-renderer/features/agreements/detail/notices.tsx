import { Button } from '../../../components/button';
import { ConflictNotice } from '../../../components/conflict-notice';
import { Notice } from '../../../components/notice';
import { localDay } from '../../frame/moment';
import { useDeed } from '../agreements-data';
import { capital, useWords } from '../words';
import type { DetailPart } from './detail-part';

/** Codes of findings that stand here, each with its own deed. */
export function noticedCodes({ detail, list }: Pick<DetailPart, 'detail' | 'list'>): readonly string[] {
  const isOnlyMine = detail.unconfirmed.every(({ party }) => party.code === list.party);
  return ['deleted-but-signed', 'deleted-while-signing', ...(isOnlyMine ? ['unconfirmed'] : [])];
}

/** What asks for a deed before anything else: it was removed though it was signed, or waits for a confirmation. */
export function Notices(part: DetailPart) {
  const { detail } = part;
  const { say } = useWords();
  const restore = useDeed('agreements.restore', part);
  const { id } = detail.agreement;
  const deleted = detail.findings.find(({ code }) => code === 'deleted-but-signed' || code === 'deleted-while-signing');
  return (
    <>
      {deleted === undefined ? null : (
        <Notice
          tone={deleted.level === 'error' ? 'danger' : 'attention'}
          title={`${deleted.what}.`}
          action={
            part.canEdit ? (
              <Button small onPress={() => restore({ id }, say('deleted.restored'))}>
                {say('deleted.restore')}
              </Button>
            ) : null
          }
        >
          {deleted.why}
        </Notice>
      )}
      <ConfirmNotices {...part} />
      <ConflictNotices {...part} />
    </>
  );
}

/** What was filled in on behalf of this party; for whom else something waits stands among the findings. */
function ConfirmNotices(part: DetailPart) {
  const { detail, list } = part;
  const { say } = useWords();
  // To write the old value again would be a yes as well: there is nothing to revert.
  const confirm = useDeed('agreements.confirmOnBehalf', { onDone: part.onSaid, onFail: part.onFail });
  const { toConfirm } = detail;
  const mine = detail.unconfirmed.find(({ party }) => party.code === list.party);
  if (mine === undefined || toConfirm === null) return null;
  return (
    <Notice
      title={say('confirm.title')}
      action={
        list.isReadOnly ? null : (
          <Button
            small
            onPress={() => confirm({ id: detail.agreement.id, fingerprint: toConfirm }, say('confirm.done'))}
          >
            {say('confirm.button')}
          </Button>
        )
      }
    >
      {say('confirm.text', { by: mine.by, fields: mine.fields.join(', ') })}
    </Notice>
  );
}

/** Who owns the part in conflict decides here; others see what stands, and can leave it. */
function ConflictNotices(part: DetailPart) {
  const { detail, list } = part;
  const { say, longDay } = useWords();
  const decide = useDeed('agreements.decideConflict', part);
  return detail.conflicts.map(({ recordId, register, what, versions, right }) => (
    <ConflictNotice
      key={`${recordId} ${register}`}
      title={say('conflict.title', { what: capital(what) })}
      versions={versions.map((version) => ({
        ...version,
        key: `${version.site} ${version.counter}`,
        origin: say('conflict.by', { party: version.partyName, day: longDay(localDay(version.at)) }),
      }))}
      countsText={say('conflict.counts')}
      chooseText={({ text }) => say('conflict.choose', { value: text })}
      canDecide={right !== 'no' && !list.isReadOnly}
      onChoose={({ site, counter, text }) =>
        decide({ recordId, register, site, counter }, say('conflict.chosen', { value: text }))
      }
    />
  ));
}
