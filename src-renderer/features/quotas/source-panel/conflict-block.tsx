import type { FigureDetail } from '../../../../shared/ipc/schemas/figures';
import { Button } from '../../../components/button';
import { Icon } from '../../../components/icon';
import { Check, GitCompareArrows } from '../../../components/icons';
import { dayText, numberText } from '../number-text';
import { useQuotaWrites } from '../quotas-data';
import { type Say, useSay } from '../say';
import { useLanguage } from '../use-language';
import styles from './conflict.module.css';
import { originText } from './figure-words';
import type { PanelPart } from './panel-part';

type Version = FigureDetail['versions'][number];

/** Two or more values that nobody chose between yet: each with who and when, and the choice. */
export function ConflictBlock({ detail, isReadOnly, onDone, onFail }: PanelPart) {
  const say = useSay();
  const language = useLanguage();
  const { resolveConflict } = useQuotaWrites();
  const { recordId, versions } = detail;
  if (recordId === null || versions.length < 2) return null;

  const choose = (version: Version) =>
    resolveConflict.mutate(
      { recordId, register: 'figures', site: version.site, counter: version.counter },
      { onSuccess: () => onDone(say('write.chosen', { value: versionText(say, language, version) })), onError: onFail },
    );

  return (
    <section className={styles.conflict} aria-labelledby="quotas-conflict-title">
      <h3 id="quotas-conflict-title" className={styles.title}>
        <Icon of={GitCompareArrows} />
        {say('source.conflict.title')}
      </h3>
      <p className={styles.small}>{say('source.conflict.text', { count: versions.length })}</p>
      <ul>
        {versions.map((version) => {
          const value = versionText(say, language, version);
          return (
            <li key={`${version.site} ${version.counter}`} data-counts={version.isCounting}>
              <div className={styles.version}>
                <b>{value}</b>
                {version.isCounting ? (
                  <span className={styles.counts}>
                    <Icon of={Check} size={14} /> {say('source.conflict.counts')}
                  </span>
                ) : null}
              </div>
              <p className={styles.small}>{versionOrigin(say, language, version)}</p>
              <Button small isDisabled={isReadOnly || resolveConflict.isPending} onPress={() => choose(version)}>
                {say('source.conflict.choose', { value })}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function versionText(say: Say, language: string, version: Version): string {
  const total = version.value === null ? say('source.notFilled') : numberText(version.value, language);
  if (version.amv === null) return say('source.conflict.version', { total });
  return say('source.conflict.versionAmv', { total, amv: numberText(version.amv, language) });
}

function versionOrigin(say: Say, language: string, version: Version): string {
  const by = say('source.conflict.by', {
    party: version.partyName,
    date: dayText(version.at, language),
    origin: originText(say, version.origin, version.detail),
  });
  const behalf = version.onBehalfOf === null ? by : `${by}, ${say('source.onBehalf', { party: version.onBehalfOf })}`;
  return version.passedOn === '' ? behalf : `${behalf}; ${version.passedOn}`;
}
