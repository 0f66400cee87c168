import type { ReactElement, ReactNode, RefObject } from 'react';
import { Popover as AriaPopover, Dialog, DialogTrigger } from 'react-aria-components';
import { classNames } from './class-names';
import styles from './popover.module.css';

interface PopoverLook {
  label: string;
  children: ReactNode;
  /** `danger`: a finding; 2 px danger edge on top. */
  tone?: 'plain' | 'danger' | 'warn';
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'right top' | 'left top';
}

interface PopoverButtonProps extends PopoverLook {
  /** A Button or IconButton. */
  trigger: ReactElement;
}

/** A button with a popover. */
export function PopoverButton({ trigger, ...look }: PopoverButtonProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover {...popoverProps(look)}>{content(look)}</AriaPopover>
    </DialogTrigger>
  );
}

interface AnchoredPopoverProps extends PopoverLook {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** What it hangs on, for example `gridRef.current?.cellElement(cell)`. */
  anchor: RefObject<Element | null>;
  /** Leaves the focus and the rest of the page alone: for a finding shown while you walk through a grid. */
  isPassive?: boolean;
}

/** A popover opened by something else than its own button. */
export function AnchoredPopover({ isOpen, onOpenChange, anchor, isPassive, ...look }: AnchoredPopoverProps) {
  return (
    <AriaPopover
      {...popoverProps(look)}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      triggerRef={anchor}
      isNonModal={isPassive ?? false}
    >
      {isPassive ? (
        <section aria-label={look.label} className={styles.dialog}>
          {look.children}
        </section>
      ) : (
        content(look)
      )}
    </AriaPopover>
  );
}

function popoverProps({ tone = 'plain', placement = 'bottom start' }: PopoverLook) {
  return { className: classNames(styles.popover, styles[tone]), placement, offset: 6 };
}

function content({ label, children }: PopoverLook) {
  return (
    <Dialog aria-label={label} className={styles.dialog ?? ''}>
      {children}
    </Dialog>
  );
}
