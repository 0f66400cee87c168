import { useTranslation } from 'react-i18next';
import type { ContactList } from '../../../shared/ipc/schemas/mail';
import { call } from '../../api/client';
import { FormDialog } from '../../components/form-dialog';
import { Notice } from '../../components/notice';
import { TextField } from '../../components/text-field';
import { showToast } from '../../components/toasts';
import { useFailureText } from '../failure-text';
import { useCheckedForm } from '../use-checked-form';

export type Contact = ContactList[number];

const problems = ['not-a-function', 'not-an-address', 'private-address'] as const;

/** How one party is reached: a function and an address of work. */
export function ContactForm({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const { party, partyName, role, right } = contact;
  const form = useCheckedForm(
    {
      initial: { function: contact.function, address: contact.address },
      send: (values) => call('contacts.write', { party, role, ...values }),
      onDone: () => {
        showToast({ title: t('exchangeScreen.contacts.saved') });
        onClose();
      },
      onFail: (error) => void showToast({ title: failureText(error), tone: 'danger' }),
    },
    ({ code }) => t(`exchangeScreen.contacts.problems.${problems.find((each) => each === code) ?? 'not-an-address'}`),
  );
  return (
    <FormDialog
      title={t('exchangeScreen.contacts.editTitle', {
        role: t(`exchangeScreen.contacts.role.${role}`),
        party: partyName,
      })}
      submitLabel={t('exchangeScreen.contacts.save')}
      cancelLabel={t('components.cancel')}
      onSubmit={form.submit}
      onCancel={onClose}
    >
      {right === 'on-behalf' ? <Notice>{t('exchangeScreen.contacts.onBehalf', { party: partyName })}</Notice> : null}
      <TextField
        label={t('exchangeScreen.contacts.function')}
        description={t('exchangeScreen.contacts.functionHint')}
        value={form.values.function}
        onChange={(value) => form.set({ function: value })}
        error={form.error('function')}
        maxLength={100}
        autoFocus
      />
      <TextField
        label={t('exchangeScreen.contacts.address')}
        description={t('exchangeScreen.contacts.addressHint')}
        type="email"
        value={form.values.address}
        onChange={(address) => form.set({ address })}
        error={form.error('address')}
        maxLength={300}
      />
    </FormDialog>
  );
}
