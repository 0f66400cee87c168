import type { ReactNode } from 'react';
import { Disclosure as AriaDisclosure, Button, DisclosurePanel, Heading } from 'react-aria-components';
import styles from './disclosure.module.css';
import { Icon } from './icon';
import { ChevronRight } from './icons';

interface DisclosureProps {
  title: ReactNode;
  children: ReactNode;
  isExpanded?: boolean;
  onExpandedChange?: (isExpanded: boolean) => void;
  startsOpen?: boolean;
  /** Right of the title, outside the button. */
  action?: ReactNode;
  level?: 2 | 3 | 4;
}

export function Disclosure(props: DisclosureProps) {
  const { title, children, isExpanded, onExpandedChange, startsOpen, action, level = 3 } = props;
  return (
    <AriaDisclosure
      className={styles.disclosure ?? ''}
      defaultExpanded={startsOpen ?? false}
      {...(isExpanded === undefined ? {} : { isExpanded })}
      {...(onExpandedChange ? { onExpandedChange } : {})}
    >
      <div className={styles.head}>
        <Heading level={level} className={styles.heading ?? ''}>
          <Button slot="trigger" className={styles.button ?? ''}>
            <Icon of={ChevronRight} className={styles.chevron} />
            {title}
          </Button>
        </Heading>
        {action}
      </div>
      <DisclosurePanel className={styles.panel ?? ''}>{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
