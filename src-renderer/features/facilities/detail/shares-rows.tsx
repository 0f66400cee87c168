import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LayerView, ShareView } from '../../../../shared/ipc/schemas/facilities';
import { Button } from '../../../components/button';
import { Icon } from '../../../components/icon';
import { CircleCheck, CircleDashed } from '../../../components/icons';
import { RemarkDialog } from '../../remarks/remark-dialog';
import { useDeed, useFacilityWrite } from '../facilities-data';
import { useWords, type Words } from '../words';
import styles from './detail.module.css';
import type { DetailPart } from './detail-part';

/** Under a layer: what of it counts for whom, whether that is confirmed, and the rest for the host. */
export function SharesRows({ layer, ...part }: DetailPart & { layer: LayerView }) {
  const { say, number } = useWords();
  if (layer.shares.length === 0) return null;
  const isTooMuch = layer.rest.total !== null && layer.rest.total < 0;
  return (
    <>
      {layer.shares.map((share) => (
        <ShareRow key={share.id} {...part} layer={layer} share={share} />
      ))}
      <tr className={styles.share}>
        <th scope="row">{say('shares.restFor', { host: part.detail.facility.hostName })}</th>
        <td className={styles.end}>{number(layer.rest.total) || '–'}</td>
        <td className={styles.end}>{layer.countsAmv ? number(layer.rest.amv) || '–' : ''}</td>
        <td colSpan={5}>{isTooMuch ? say('shares.tooMuch') : ''}</td>
      </tr>
    </>
  );
}

function ShareRow({ share, layer, list, onDone, onFail }: DetailPart & { layer: LayerView; share: ShareView }) {
  const words = useWords();
  const { say, number } = words;
  const { t } = useTranslation();
  const [isRemarking, setIsRemarking] = useState(false);
  const { mutateAsync: writeRemark } = useFacilityWrite('facilities.writeRemark');
  const answer = useDeed('facilities.answerShare', { onDone, onFail });
  const send = (isConfirmed: boolean) =>
    answer(
      { layer: layer.id, municipality: share.municipality, isConfirmed },
      say(isConfirmed ? 'shares.confirmed' : 'shares.takenBack'),
    );
  const isOpen = share.status === 'unconfirmed' || share.status === 'changed';
  const isMine = share.municipality === list.party;
  return (
    <tr className={styles.share}>
      <th scope="row">{say('shares.of', { name: share.name })}</th>
      <td className={styles.end}>{number(share.total) || '–'}</td>
      <td className={styles.end}>{layer.countsAmv ? number(share.amv) || '–' : ''}</td>
      <td colSpan={5}>
        <div className={styles.answer}>
          <span className={styles.status}>
            <Icon of={isOpen ? CircleDashed : CircleCheck} size={14} tone={isOpen ? 'warn' : 'accent'} />
            {statusText(words, share)}
          </span>
          {share.explanation === '' ? null : <span>{share.explanation}</span>}
          {share.remark === '' ? null : <q>{share.remark}</q>}
          {isOpen && share.right !== 'no' ? (
            <Button small variant={isMine ? 'primary' : 'default'} onPress={() => send(true)}>
              {isMine ? say('shares.confirm') : say('shares.confirmFor', { name: share.name })}
            </Button>
          ) : null}
          {share.status === 'confirmed' && isMine ? (
            <Button small variant="quiet" onPress={() => send(false)}>
              {say('shares.takeBack')}
            </Button>
          ) : null}
          {isMine && !list.isReadOnly ? (
            <Button small variant="quiet" onPress={() => setIsRemarking(true)}>
              {t('remarks.make')}
            </Button>
          ) : null}
        </div>
        {isRemarking ? (
          <RemarkDialog
            recordId={share.id}
            text={share.remark}
            write={writeRemark}
            onDone={(sentence) => {
              setIsRemarking(false);
              onDone(sentence);
            }}
            onCancel={() => setIsRemarking(false)}
            onFail={onFail}
          />
        ) : null}
      </td>
    </tr>
  );
}

function statusText({ say, number }: Words, { status, confirmed }: ShareView): string {
  if (status === 'changed') return say('shares.status.changed', { places: number(confirmed?.total ?? null) });
  return say(`shares.status.${status}`);
}
