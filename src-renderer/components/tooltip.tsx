import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, Focusable, TooltipTrigger } from 'react-aria-components';
import styles from './tooltip.module.css';

interface TooltipProps {
  text: ReactNode;
  shortcut?: string | undefined;
  /** One control of this layer; for a plain element that can take focus use `plain`. */
  children: ReactElement;
  /** The child is a plain DOM element (a link): it needs to be made hoverable. */
  plain?: boolean;
  placement?: 'top' | 'bottom' | 'left' | 'right';
  isDisabled?: boolean;
}

export function Tooltip({ text, shortcut, children, plain, placement = 'bottom', isDisabled }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0} isDisabled={isDisabled ?? false}>
      {plain ? <Focusable>{plainChild(children)}</Focusable> : children}
      <AriaTooltip className={styles.tooltip} placement={placement} offset={6}>
        {text}
        {shortcut ? <kbd>{shortcut}</kbd> : null}
      </AriaTooltip>
    </TooltipTrigger>
  );
}

/** Focusable asks for a DOM element type; callers of `plain` promise to pass one. */
function plainChild(child: ReactElement): ReactElement<Record<string, unknown>, string> {
  // The promise above: a DOM element, whose type is its tag name.
  return child as ReactElement<Record<string, unknown>, string>;
}
