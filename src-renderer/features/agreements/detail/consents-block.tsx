import { useState } from 'react';
import type { VersionView } from '../../../../shared/ipc/schemas/agreements';
import { TextLink } from '../../../components/text-link';
import { DueDatesDialog } from '../forms/due-dates-dialog';
import { useWords } from '../words';
import { ConsentsTable } from './consents-table';
import shared from './detail.module.css';
import type { DetailPart } from './detail-part';

/** Who consented to what lies before the parties, or to what is in force: per party a ladder of three steps. */
export function ConsentsBlock(part: DetailPart) {
  const { detail, canEdit, onDone } = part;
  const { say } = useWords();
  const [isDue, setIsDue] = useState(false);
  const version = shownVersion(detail.versions);
  return (
    <section aria-labelledby="agreement-consents">
      <div className={shared.top}>
        <h3 id="agreement-consents">{say('consents.title')}</h3>
        <div className={shared.deeds}>
          {version === undefined ? null : (
            <span className="hint">
              {say('consents.ofVersion', { version: version.version })}, {say('consents.progress', version.progress)}
            </span>
          )}
          {canEdit && detail.agreement.parties.length > 0 ? (
            <TextLink onPress={() => setIsDue(true)}>{say('consents.dueButton')}</TextLink>
          ) : null}
        </div>
      </div>
      {version === undefined ? (
        <p className={shared.empty}>{say('consents.none')}</p>
      ) : (
        <ConsentsTable {...part} version={version} />
      )}
      {isDue ? (
        <DueDatesDialog
          {...part}
          onDone={(sentence) => {
            setIsDue(false);
            onDone(sentence);
          }}
          onCancel={() => setIsDue(false)}
        />
      ) : null}
    </section>
  );
}

/** What was put before the parties last; without it, what is in force. */
export function shownVersion(versions: readonly VersionView[]): VersionView | undefined {
  const readable = versions.filter(({ isReadable }) => isReadable);
  return readable.find(({ proposedOn }) => proposedOn !== null) ?? readable.find(({ isInForce }) => isInForce);
}
