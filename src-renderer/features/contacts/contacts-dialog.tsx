import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contactRoles } from '../../../shared/domain/contact';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { PlainTable } from '../../components/plain-table';
import { type Contact, ContactForm } from './contact-form';
import styles from './contacts.module.css';
import { useContacts } from './use-contacts';

/** Whom one mails, per party: the coordinator and the portfolio holder. */
export function ContactsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const contacts = useContacts();
  const [edited, setEdited] = useState<Contact | null>(null);
  if (edited !== null) return <ContactForm contact={edited} onClose={() => setEdited(null)} />;
  // One's own first: for a municipality that is the only one it may change.
  const own = contacts.filter(({ right }) => right === 'own');
  const parties = [...new Map([...own, ...contacts].map(({ party, partyName }) => [party, partyName]))];
  return (
    <Dialog
      isOpen
      wide
      onOpenChange={(isOpen) => isOpen || onClose()}
      title={t('exchangeScreen.contacts.title')}
      actions={
        <Button variant="primary" onPress={onClose}>
          {t('exchangeScreen.contacts.close')}
        </Button>
      }
    >
      <p>{t('exchangeScreen.contacts.text')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls has to be reachable with the keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, this is a table that scrolls */}
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('exchangeScreen.contacts.title')}>
        <PlainTable rows="wrapping" hasStickyHead className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('exchangeScreen.contacts.party')}</th>
              {contactRoles.map((role) => (
                <th key={role} scope="col">
                  {t(`exchangeScreen.contacts.role.${role}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parties.map(([party, name]) => (
              <tr key={party}>
                <th scope="row">{name}</th>
                {contacts
                  .filter((contact) => contact.party === party)
                  .map((contact) => (
                    <td key={contact.role}>
                      <Reach contact={contact} onEdit={() => setEdited(contact)} />
                    </td>
                  ))}
              </tr>
            ))}
          </tbody>
        </PlainTable>
      </div>
    </Dialog>
  );
}

function Reach({ contact, onEdit }: { contact: Contact; onEdit: () => void }) {
  const { t } = useTranslation();
  const { function: job, address, right, partyName, role } = contact;
  const roleName = t(`exchangeScreen.contacts.role.${role}`).toLocaleLowerCase();
  return (
    <div className={styles.reach}>
      {address === '' ? (
        <span className={styles.none}>{t('exchangeScreen.contacts.none')}</span>
      ) : (
        <span>
          {job}
          <br />
          {address}
        </span>
      )}
      {right === 'no' ? null : (
        <Button
          small
          variant="quiet"
          onPress={onEdit}
          aria-label={t('exchangeScreen.contacts.editFor', { role: roleName, party: partyName })}
        >
          {t('exchangeScreen.contacts.edit')}
        </Button>
      )}
    </div>
  );
}
