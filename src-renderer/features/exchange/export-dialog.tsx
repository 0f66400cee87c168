import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportPreview, ExportRequest } from '../../../shared/ipc/schemas/exchange';
import { Checkbox } from '../../components/checkbox';
import { ComboBox } from '../../components/combo-box';
import { PlainTable } from '../../components/plain-table';
import { RadioGroup } from '../../components/radio-group';
import { useFailureText } from '../failure-text';
import styles from './exchange.module.css';
import { useExport, useExportPreview } from './exchange-queries';
import { ExportContents, KeptBack } from './export-contents';
import { FormDialog } from './form-dialog';
import { useParties } from './use-parties';

type Scope = ExportRequest['scope'];

interface ExportDialogProps {
  addressee?: string;
  onClose: () => void;
  /** These workbooks were saved, and a mail is wanted with each. */
  onMail: (exportIds: readonly string[]) => void;
}

/** Makes a workbook: first what goes in and for whom, with what of whom goes out said before saving. */
export function ExportDialog({ addressee: first, onClose, onMail }: ExportDialogProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const { me, myName, municipalities, isSupport, regionParty, regionName } = useParties();
  const [scope, setScope] = useState<Scope>(first?.startsWith('GM') === true ? 'municipality' : 'region');
  const [picked, setAddressee] = useState<string | null | undefined>(first);
  // A municipality answers the support team. Computed, because at the first moment the parties may not be known yet.
  const addressee = picked === undefined ? (isSupport ? null : regionParty) : picked;
  const [isBare, setBare] = useState(false);
  const chosen = chosenRequest(scope, addressee, isBare);
  const preview = useExportPreview(chosen);
  const save = useExport(onClose);
  const saveAndMail = async () => {
    // What goes wrong is told in the dialog, by the state of `save`.
    const made = chosen === null ? null : await save.mutateAsync(chosen).catch(() => null);
    if (made !== null) onMail(made.exportIds);
  };
  const scopes: Scope[] = isSupport ? ['municipality', 'each', 'region'] : ['municipality', 'region'];
  const people = [
    // A second laptop of one's own party.
    ...(first === me ? [{ id: me, label: t('exchangeScreen.exportDialog.colleague', { party: myName }) }] : []),
    ...(isSupport ? [] : [{ id: regionParty, label: regionName }]),
    ...municipalities.filter(({ code }) => code !== me).map(({ code, name }) => ({ id: code, label: name })),
  ];
  const count = preview.data?.files.length ?? 1;
  return (
    <FormDialog
      title={t('exchangeScreen.exportDialog.title')}
      wide
      submit={count > 1 ? t('exchangeScreen.exportDialog.saveMany', { count }) : t('exchangeScreen.exportDialog.save')}
      isSubmitDisabled={chosen === null || save.isPending}
      onSubmit={() => chosen && save.mutate(chosen)}
      alternative={{
        label: t('exchangeScreen.exportDialog.saveAndMail'),
        onPress: () => void saveAndMail(),
      }}
      onClose={onClose}
    >
      <RadioGroup
        label={t('exchangeScreen.exportDialog.what')}
        value={scope}
        onChange={setScope}
        choices={scopes.map((id) => ({
          id,
          label: t(`exchangeScreen.exportDialog.${id}`),
          description: t(`exchangeScreen.exportDialog.${id}Hint`),
        }))}
      />
      {scope === 'each' ? null : (
        <ComboBox
          label={t('exchangeScreen.exportDialog.addressee')}
          emptyText={t(`exchangeScreen.exportDialog.${scope === 'region' ? 'addresseeNone' : 'addresseeEmpty'}`)}
          value={addressee}
          onChange={setAddressee}
          choices={
            scope === 'region' ? [{ id: '', label: t('exchangeScreen.exportDialog.addresseeNone') }, ...people] : people
          }
        />
      )}
      <Checkbox isSelected={isBare} onChange={setBare} description={t('exchangeScreen.exportDialog.bareHint')}>
        {t('exchangeScreen.exportDialog.bare')}
      </Checkbox>
      {chosen === null ? <p className={styles.hint}>{t('exchangeScreen.exportDialog.chooseMunicipality')}</p> : null}
      {chosen !== null && preview.data ? <Preview preview={preview.data} /> : null}
      <p className={styles.state} role="status">
        {save.isPending ? t('exchangeScreen.exportDialog.saving') : null}
      </p>
      {(save.error ?? preview.error) ? (
        <p className={styles.error} role="alert">
          {failureText(save.error ?? preview.error)}
        </p>
      ) : null}
    </FormDialog>
  );
}

function chosenRequest(scope: Scope, addressee: string | null, isBare: boolean): ExportRequest | null {
  const to = scope === 'each' || !addressee ? null : addressee;
  if (scope === 'municipality' && to === null) return null;
  return { scope, addressee: to, isBare };
}

/** What of whom goes out, per file; fixed data (areas, groups, periods) are one count. */
function Preview({ preview }: { preview: ExportPreview }) {
  const { t } = useTranslation();
  // Of one file it stands below the pane, where nobody has to scroll to it.
  const isOnly = preview.files.length === 1;
  const conflicts = preview.files.reduce((sum, file) => Math.max(sum, file.conflicts), 0);
  return (
    <section className={styles.preview} aria-labelledby="export-preview">
      <h3 id="export-preview">{t('exchangeScreen.exportDialog.preview')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls without a control in it */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls; the section around it is the region */}
      <div className={styles.previewScroll} tabIndex={0} role="group" aria-labelledby="export-preview">
        <PlainTable rows="wrapping" className={styles.plain}>
          <thead>
            <tr>
              <th scope="col">{t('exchangeScreen.exportDialog.file')}</th>
              <th scope="col">{t('exchangeScreen.exportDialog.for')}</th>
              <th scope="col">{t('exchangeScreen.exportDialog.contents')}</th>
            </tr>
          </thead>
          <tbody>
            {preview.files.map((file) => (
              <tr key={file.fileName}>
                <th scope="row">{file.fileName}</th>
                <td>{file.addresseeName || t('exchangeScreen.journal.everyone')}</td>
                <td>
                  <ExportContents file={file} />
                  {isOnly ? null : <KeptBack file={file} />}
                </td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      </div>
      {isOnly ? preview.files.map((file) => <KeptBack key={file.fileName} file={file} />) : null}
      {conflicts > 0 ? (
        <p className={styles.warning}>{t('exchangeScreen.exportDialog.conflicts', { count: conflicts })}</p>
      ) : null}
    </section>
  );
}
