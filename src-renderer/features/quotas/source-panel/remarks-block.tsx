import { useState } from 'react';
import { useAppState } from '../../../api/use-app-state';
import { Button } from '../../../components/button';
import { Pencil } from '../../../components/icons';
import { PanelSection } from '../../../components/side-panel';
import { TextField } from '../../../components/text-field';
import { dayText } from '../number-text';
import { useQuotaWrites } from '../quotas-data';
import { useSay } from '../say';
import { useLanguage } from '../use-language';
import { registerName } from './figure-words';
import type { PanelPart } from './panel-part';
import editor from './remark-editor.module.css';
import styles from './source-panel.module.css';

/** What parties say of a figure without changing it. Each party has one remark, its own. */
export function RemarksBlock({ detail, place, query, isReadOnly, onDone, onFail }: PanelPart) {
  const say = useSay();
  const language = useLanguage();
  const { writeDetail } = useQuotaWrites();
  const [text, setText] = useState<string | null>(null);
  const party = useAppState()?.dossier?.identity.party;
  if (detail.recordId === null) return null;
  const own = detail.remarks.find((remark) => remark.party === party && !remark.isRefusal);

  const save = () =>
    writeDetail.mutate(
      { query, area: place.row.area, column: place.column.id, register: 'remark', text: text ?? '' },
      {
        onSuccess: () => {
          setText(null);
          onDone(say('write.saved', { what: registerName(say, 'remark') }));
        },
        onError: onFail,
      },
    );

  return (
    <PanelSection title={say('source.remarks')}>
      {detail.remarks.map((remark) => (
        <p key={`${remark.party} ${remark.isRefusal} ${remark.at}`} className={styles.remark}>
          {remark.text}
          <span className={styles.small}>
            {say('source.remarkBy', { party: remark.partyName, date: dayText(remark.at, language) })}
          </span>
        </p>
      ))}
      {text === null ? (
        isReadOnly ? null : (
          <Button small variant="quiet" icon={Pencil} onPress={() => setText(own?.text ?? '')}>
            {own === undefined ? say('source.addRemark') : say('source.edit', { what: say('source.remark') })}
          </Button>
        )
      ) : (
        <div className={editor.editor}>
          <TextField label={say('source.remark')} value={text} onChange={setText} rows={3} autoFocus />
          <div className={editor.actions}>
            <Button small onPress={save}>
              {say('source.save')}
            </Button>
            <Button small variant="quiet" onPress={() => setText(null)}>
              {say('source.cancel')}
            </Button>
          </div>
        </div>
      )}
    </PanelSection>
  );
}
