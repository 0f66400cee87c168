import { useTranslation } from 'react-i18next';
import { AppMark } from '../../components/app-mark';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { About } from '../settings/about';
import styles from './frame.module.css';

interface AboutDialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  version: string;
}

export function AboutDialog({ isOpen, onOpenChange, version }: AboutDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={t('frame.commands.help.about')}
      actions={
        <Button variant="primary" onPress={() => onOpenChange(false)}>
          {t('components.close')}
        </Button>
      }
    >
      <div className={styles.about}>
        <AppMark size={48} />
        <About version={version} />
      </div>
    </Dialog>
  );
}
