import type { ReactNode } from 'react';
import { Button } from './button';
import { useComponentText } from './component-text';
import { Dialog } from './dialog';

interface AlertDialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** A question: "13 wijzigingen overnemen?" */
  title: string;
  /** What it means, and whether it can be undone. */
  children: ReactNode;
  /** The deed as a verb: "Overnemen". */
  confirmLabel: string;
  cancelLabel?: string;
  onConfirm: () => void;
  tone?: 'plain' | 'danger';
}

export function AlertDialog(props: AlertDialogProps) {
  const { confirmLabel, cancelLabel, onConfirm, tone = 'plain', ...rest } = props;
  const { text } = useComponentText();
  const actions = (
    <>
      <Button variant="quiet" autoFocus onPress={() => props.onOpenChange(false)}>
        {cancelLabel ?? text('cancel')}
      </Button>
      <Button
        variant={tone === 'danger' ? 'danger' : 'primary'}
        onPress={() => {
          props.onOpenChange(false);
          onConfirm();
        }}
      >
        {confirmLabel}
      </Button>
    </>
  );
  return <Dialog {...rest} role="alertdialog" tone={tone} actions={actions} />;
}
