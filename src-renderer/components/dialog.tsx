import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from './class-names';
import styles from './dialog.module.css';

export interface DialogProps {
  isOpen: boolean;
  /** Called with `false` on Esc. */
  onOpenChange: (isOpen: boolean) => void;
  title: ReactNode;
  children: ReactNode;
  /** Buttons, primary last: it stands at the right. */
  actions?: ReactNode;
  /** At the left of the buttons: a hint, a link. */
  footnote?: ReactNode;
  wide?: boolean;
  role?: 'dialog' | 'alertdialog';
  tone?: 'plain' | 'danger';
}

/** A dialog of 480 px, or 720 px when wide. Esc cancels. */
export function Dialog(props: DialogProps) {
  const { isOpen, onOpenChange, title, children, actions, footnote, wide, role = 'dialog', tone = 'plain' } = props;
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={onOpenChange} className={styles.overlay ?? ''}>
      <Modal className={classNames(styles.modal, wide && styles.wide, tone === 'danger' && styles.danger)}>
        <AriaDialog role={role} className={styles.dialog ?? ''}>
          <Heading slot="title" level={2} className={styles.title ?? ''}>
            {title}
          </Heading>
          <div className={styles.body}>{children}</div>
          {actions || footnote ? (
            <footer className={styles.footer}>
              <div className={styles.footnote}>{footnote}</div>
              {actions}
            </footer>
          ) : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
