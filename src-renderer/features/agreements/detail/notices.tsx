import { Button } from '../../../components/button';
import { Notice } from '../../../components/notice';
import { useDeed } from '../agreements-data';
import { useWords } from '../words';
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
