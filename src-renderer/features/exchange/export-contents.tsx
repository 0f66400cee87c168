import { useTranslation } from 'react-i18next';
import type { ExportPreview } from '../../../shared/ipc/schemas/exchange';
import styles from './exchange.module.css';

type File = ExportPreview['files'][number];

const counted = [
  'quota',
  'realisation',
  'facility',
  'capacity-layer',
  'share',
  'share-confirmation',
  'remark',
] as const;

/** More names than this are a number: thirty-one municipalities are no reading. */
const NAMED = 4;

/** What of whom goes out with one file. */
export function ExportContents({ file }: { file: File }) {
  const { t } = useTranslation();
  const lines = counted.flatMap((entity) => {
    const found = file.contents.find((line) => line.entity === entity);
    return found && found.records > 0 ? [{ ...found, entity }] : [];
  });
  const hasNames = file.contents.some((line) => !counted.some((entity) => entity === line.entity));
  return (
    <ul className={styles.contents}>
      {lines.map(({ entity, records, owners, ownerNames }) => (
        <li key={entity}>
          {t(`exchangeScreen.exportDialog.entity.${entity}`, { count: records })}{' '}
          {owners > NAMED
            ? t('exchangeScreen.exportDialog.owners', { count: owners })
            : t('exchangeScreen.exportDialog.ownersNamed', { names: ownerNames.join(', ') })}
        </li>
      ))}
      {hasNames ? <li>{t('exchangeScreen.exportDialog.entity.other')}</li> : null}
    </ul>
  );
}

/** What the circles of its owners keep back from one file, and shares that their municipality will not see. */
export function KeptBack({ file }: { file: File }) {
  const { t } = useTranslation();
  const withheld = file.withheld.reduce((sum, { facilities }) => sum + facilities, 0);
  const owners = file.withheld.map(({ ownerName, facilities }) => `${ownerName} (${facilities})`).join(', ');
  const agreements = file.withheldAgreements.reduce((sum, each) => sum + each.agreements, 0);
  const leaders = file.withheldAgreements.map((each) => `${each.ownerName} (${each.agreements})`).join(', ');
  return (
    <>
      {withheld > 0 ? (
        <p className={styles.hint}>{t('exchangeScreen.exportDialog.withheld', { count: withheld, owners })}</p>
      ) : null}
      {agreements > 0 ? (
        <p className={styles.hint}>
          {t('exchangeScreen.exportDialog.withheldAgreements', { count: agreements, owners: leaders })}
        </p>
      ) : null}
      {file.unseenShares.map(({ facilityName, municipalityName }) => (
        <p key={facilityName} className={styles.warning}>
          {t('exchangeScreen.exportDialog.unseenShare', { facility: facilityName, municipality: municipalityName })}
        </p>
      ))}
    </>
  );
}
