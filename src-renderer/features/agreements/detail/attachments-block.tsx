import type { AgreementDetail } from '../../../../shared/ipc/schemas/agreements';
import { api } from '../../../api/client';
import { Button } from '../../../components/button';
import { IconButton } from '../../../components/icon-button';
import { X } from '../../../components/icons';
import { useDeed } from '../agreements-data';
import { useWords } from '../words';
import styles from './attachments-block.module.css';
import shared from './detail.module.css';
import type { DetailPart } from './detail-part';

type Attachment = AgreementDetail['attachments'][number];

/** The signed PDF and other files: names, sizes and hashes travel, the bytes stay here. */
export function AttachmentsBlock(part: DetailPart) {
  const { detail, canEdit, onFail } = part;
  const { say } = useWords();
  const attach = useDeed('agreements.attach', part);
  const { id } = detail.agreement;
  const choose = async (kind: Attachment['kind']) => {
    try {
      const [file] = await api.call('files.choose', 'attachments');
      if (file !== undefined) attach({ id, fileToken: file.token, kind }, say('attachments.added'));
    } catch (error) {
      onFail(error);
    }
  };
  return (
    <section className={shared.section} aria-labelledby="agreement-attachments">
      <div className={shared.top}>
        <h3 id="agreement-attachments">{say('attachments.title')}</h3>
        {canEdit ? (
          <div className={shared.deeds}>
            <Button small onPress={() => void choose('signed')}>
              {say('attachments.addSigned')}
            </Button>
            <Button small onPress={() => void choose('other')}>
              {say('attachments.addOther')}
            </Button>
          </div>
        ) : null}
      </div>
      {detail.attachments.length === 0 ? <p className={shared.empty}>{say('attachments.none')}</p> : null}
      <ul className={styles.files}>
        {detail.attachments.map((attachment) => (
          <AttachmentLine key={attachment.sha256} attachment={attachment} id={id} part={part} />
        ))}
      </ul>
      {detail.attachments.length === 0 ? null : <p className="hint">{say('attachments.travels')}</p>}
    </section>
  );
}

interface AttachmentLineProps {
  attachment: Attachment;
  id: string;
  part: DetailPart;
}

function AttachmentLine({ attachment, id, part }: AttachmentLineProps) {
  const { say, number } = useWords();
  const detach = useDeed('agreements.detach', part);
  const { name, sha256, size, kind, isHere } = attachment;
  const save = () =>
    void api
      .call('agreements.saveAttachment', { id, sha256 })
      .then((saved) => saved !== null && part.onSaid(say('attachments.saved', { name: saved })), part.onFail);
  return (
    <li>
      <div>
        <b>{name}</b>{' '}
        <span className="hint">
          {say(`attachments.${kind}`)}, {say('attachments.size', { size: number(Math.max(1, Math.ceil(size / 1024))) })}
        </span>
        <p className="meta">
          {say('attachments.hash')}: <code className={styles.hash}>{sha256}</code>
        </p>
        {isHere ? null : <p className="meta">{say('attachments.notHere')}</p>}
      </div>
      <div className={shared.deeds}>
        {isHere ? (
          <Button small onPress={save}>
            {say('attachments.saveAs', { name })}
          </Button>
        ) : null}
        {part.canEdit ? (
          <IconButton
            icon={X}
            small
            variant="quiet"
            aria-label={say('attachments.remove', { name })}
            onPress={() => detach({ id, sha256 }, say('attachments.removed'))}
          />
        ) : null}
      </div>
    </li>
  );
}
