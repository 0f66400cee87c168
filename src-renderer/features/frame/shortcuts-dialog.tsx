import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import styles from './frame.module.css';
import { ShortcutsTable } from './shortcuts-table';

interface ShortcutsDialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

export function ShortcutsDialog({ isOpen, onOpenChange }: ShortcutsDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={t('frame.shortcuts.title')}
      actions={
        <Button variant="primary" onPress={() => onOpenChange(false)}>
          {t('components.close')}
        </Button>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list that scrolls has to be reachable with the keyboard */}
      <section className={styles.list} aria-label={t('frame.shortcuts.title')} tabIndex={0}>
        <ShortcutsTable />
      </section>
    </Dialog>
  );
}
