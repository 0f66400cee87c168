import {
  Button as AriaButton,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { Button } from './button';
import { classNames } from './class-names';
import { useComponentText } from './component-text';
import { Icon, type IconTone } from './icon';
import { CircleAlert, CircleCheck, TriangleAlert, X } from './icons';
import styles from './toasts.module.css';

export interface ToastMessage {
  title: string;
  description?: string;
  tone?: 'done' | 'attention' | 'danger';
  /** At most one deed: { label: 'Ongedaan maken', onPress }. It closes the toast. */
  action?: { label: string; onPress: () => void };
}

/** Time to read and reach the button, also with a keyboard; the clock stands still under the pointer and with focus inside. */
const leastTime = 10_000;

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

/**
 * Says that something happened. Never the only place for something that must be acted on.
 *
 * `seconds` below 10 counts as 10. Returns a function that takes the toast away again.
 */
export function showToast(message: ToastMessage, seconds = 10): () => void {
  const key = queue.add(message, { timeout: Math.max(leastTime, seconds * 1000) });
  return () => queue.close(key);
}

const signs = {
  done: { icon: CircleCheck, tone: 'accent' },
  attention: { icon: TriangleAlert, tone: 'warn' },
  danger: { icon: CircleAlert, tone: 'danger' },
} as const satisfies Record<string, { icon: typeof X; tone: IconTone }>;

/** Put this once in the window. */
export function Toasts() {
  const { text } = useComponentText();
  return (
    <ToastRegion queue={queue} aria-label={text('notifications')} className={styles.region ?? ''}>
      {({ toast }) => {
        const { title, description, tone = 'done', action } = toast.content;
        return (
          <Toast toast={toast} className={classNames(styles.toast, styles[tone])}>
            <Icon of={signs[tone].icon} tone={signs[tone].tone} className={styles.sign} />
            <ToastContent className={styles.content}>
              <Text slot="title" className={styles.title ?? ''}>
                {title}
              </Text>
              {description ? <Text slot="description">{description}</Text> : null}
            </ToastContent>
            {action ? (
              <Button
                small
                onPress={() => {
                  queue.close(toast.key);
                  action.onPress();
                }}
              >
                {action.label}
              </Button>
            ) : null}
            <AriaButton slot="close" aria-label={text('close')} className={styles.close ?? ''}>
              <Icon of={X} size={14} />
            </AriaButton>
          </Toast>
        );
      }}
    </ToastRegion>
  );
}
