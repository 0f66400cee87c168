import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MailPreview } from '../../../shared/ipc/schemas/mail';
import { Button } from '../../components/button';
import { DateField } from '../../components/date-field';
import { DefinitionList } from '../../components/definition-list';
import { Dialog } from '../../components/dialog';
import { PlainTable } from '../../components/plain-table';
import { ContactForm } from '../contacts/contact-form';
import { useContacts } from '../contacts/use-contacts';
import { useFailureText } from '../failure-text';
import styles from './exchange.module.css';
import { LinkButton } from './link-button';
import { useMailPreview, useOpenMail, useSaveMails } from './mail-queries';

type ReadyMail = MailPreview['mails'][number];

/** Mails that stand ready, each with its workbook: looked at here, sent by the person from the mail program. */
export function MailDialog({ exportIds, onClose }: { exportIds: readonly string[]; onClose: () => void }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const [chosenDay, setDay] = useState<string | null | undefined>(undefined);
  const [editing, setEditing] = useState<string | null>(null);
  const request = { exportIds: [...exportIds], ...(chosenDay === undefined ? {} : { replyBy: chosenDay }) };
  const preview = useMailPreview(request).data;
  const open = useOpenMail(onClose);
  const save = useSaveMails(onClose);
  const contact = useContacts().find(({ party, role }) => party === editing && role === 'coordinator');
  if (contact !== undefined) return <ContactForm contact={contact} onClose={() => setEditing(null)} />;
  if (preview === undefined) return null;
  const { mails, replyBy } = preview;
  const [only, ...others] = mails;
  const isOne = others.length === 0;
  const failure = open.error ?? save.error;
  return (
    <Dialog
      isOpen
      wide
      onOpenChange={(isOpen) => isOpen || onClose()}
      title={t('exchangeScreen.mail.title', { count: mails.length })}
      actions={
        <>
          <Button onPress={onClose}>{t('exchangeScreen.mail.close')}</Button>
          <Button
            variant={isOne ? 'default' : 'primary'}
            isDisabled={save.isPending}
            onPress={() => save.mutate({ ...request, replyBy })}
          >
            {isOne ? t('exchangeScreen.mail.saveAs') : t('exchangeScreen.mail.saveMany', { count: mails.length })}
          </Button>
          {isOne && only !== undefined ? (
            <Button
              variant="primary"
              isDisabled={open.isPending}
              onPress={() => open.mutate({ exportId: only.exportId, replyBy })}
            >
              {t('exchangeScreen.mail.open')}
            </Button>
          ) : null}
        </>
      }
    >
      <p>{t('exchangeScreen.mail.text')}</p>
      {mails.some(({ asksReply }) => asksReply) ? (
        <div className={styles.day}>
          <DateField label={t('exchangeScreen.mail.replyBy')} value={replyBy} onChange={setDay} />
        </div>
      ) : null}
      {only !== undefined && isOne ? <OneMail mail={only} onEdit={setEditing} /> : null}
      {only !== undefined && !isOne ? <ManyMails mails={mails} /> : null}
      {only === undefined ? null : <Body text={only.text} isFirst={!isOne} />}
      {failure ? (
        <p className={styles.error} role="alert">
          {failureText(failure)}
        </p>
      ) : null}
    </Dialog>
  );
}

function OneMail({ mail, onEdit }: { mail: ReadyMail; onEdit: (party: string) => void }) {
  const { t } = useTranslation();
  return (
    <DefinitionList
      items={[
        { term: t('exchangeScreen.mail.to'), detail: <Receiver mail={mail} onEdit={onEdit} /> },
        { term: t('exchangeScreen.mail.subject'), detail: mail.subject },
        { term: t('exchangeScreen.mail.attachment'), detail: mail.fileName },
      ]}
    />
  );
}

function Receiver({ mail, onEdit }: { mail: ReadyMail; onEdit: (party: string) => void }) {
  const { t } = useTranslation();
  const { addressee, addresseeName, to } = mail;
  const mayEdit = useContacts().some(({ party, right }) => party === addressee && right !== 'no');
  if (addressee === null) return t('exchangeScreen.mail.nobody');
  return (
    <>
      {to === null
        ? t('exchangeScreen.mail.unknownAddress', { party: addresseeName })
        : `${to.function}, ${to.address}`}{' '}
      {mayEdit ? (
        <LinkButton onPress={() => onEdit(addressee)}>
          {t(`exchangeScreen.mail.${to === null ? 'addContact' : 'changeContact'}`)}
        </LinkButton>
      ) : null}
    </>
  );
}

function ManyMails({ mails }: { mails: readonly ReadyMail[] }) {
  const { t } = useTranslation();
  const missing = mails.filter(({ to }) => to === null).length;
  return (
    <>
      {missing > 0 ? <p className={styles.warning}>{t('exchangeScreen.mail.missing', { count: missing })}</p> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls without a control in it */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, this is a table that scrolls */}
      <div className={styles.previewScroll} tabIndex={0} role="group" aria-label={t('exchangeScreen.mail.to')}>
        <PlainTable rows="wrapping" className={styles.plain}>
          <thead>
            <tr>
              <th scope="col">{t('exchangeScreen.exportDialog.for')}</th>
              <th scope="col">{t('exchangeScreen.mail.to')}</th>
              <th scope="col">{t('exchangeScreen.mail.file')}</th>
            </tr>
          </thead>
          <tbody>
            {mails.map(({ exportId, addresseeName, to, fileName }) => (
              <tr key={exportId}>
                <th scope="row">{addresseeName}</th>
                <td>{to === null ? t('exchangeScreen.contacts.none') : to.address}</td>
                <td>{fileName}</td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      </div>
    </>
  );
}

function Body({ text, isFirst }: { text: string; isFirst: boolean }) {
  const { t } = useTranslation();
  return (
    <section className={styles.preview} aria-labelledby="mail-text">
      <h3 id="mail-text">{t(`exchangeScreen.mail.${isFirst ? 'bodyFirst' : 'body'}`)}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls has to be reachable with the keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, this is a text that scrolls */}
      <div className={styles.mailText} tabIndex={0} role="group" aria-labelledby="mail-text">
        {text}
      </div>
    </section>
  );
}
