import { Button } from '../../../components/button';
import { ConflictNotice } from '../../../components/conflict-notice';
import { Notice } from '../../../components/notice';
import { useDeed } from '../agreements-data';
import { capital, useWords } from '../words';
import type { DetailPart } from './detail-part';

/** Findings that stand here, each with its own deed. */
export const noticedCodes = ['deleted-but-signed', 'deleted-while-signing', 'unconfirmed'];

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

/** This party confirms; others see for whom it waits. */
function ConfirmNotices(part: DetailPart) {
  const { detail, list } = part;
  const { say } = useWords();
  // To write the old value again would be a yes as well: there is nothing to revert.
  const confirm = useDeed('agreements.confirmOnBehalf', { onDone: part.onSaid, onFail: part.onFail });
  const { id } = detail.agreement;
  return detail.unconfirmed.map(({ party, by, fields }) => {
    const isMine = party.code === list.party && !list.isReadOnly;
    const values = { by, party: party.name, fields: fields.join(', ') };
    return isMine ? (
      <Notice
        key={party.code}
        title={say('confirm.title')}
        action={
          <Button small onPress={() => confirm({ id }, say('confirm.done'))}>
            {say('confirm.button')}
          </Button>
        }
      >
        {say('confirm.text', values)}
      </Notice>
    ) : (
      <Notice key={party.code} tone="plain">
        {say('confirm.waits', values)}
      </Notice>
    );
  });
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
        origin: say('conflict.by', { party: version.partyName, day: longDay(version.at.slice(0, 10)) }),
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
