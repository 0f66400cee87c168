import { type ReactNode, useId, useRef, useState } from 'react';
import { useComponentText } from '../component-text';
import { IconButton } from '../icon-button';
import { ChartLine, Copy, Map as MapIcon, Table2 } from '../icons';
import { TextLink } from '../text-link';
import styles from './chart-frame.module.css';

interface ChartFrameProps {
  title: string;
  /** What one sees, in one sentence: the name of the drawing. */
  sentence: string;
  /** The same figures as a table, made when it is asked for. */
  table: () => ReactNode;
  /** Copies what stands in this element as a picture. */
  onCopyPicture: (drawing: HTMLElement) => void;
  /** Under the drawing: legend, credit. Stays in view beside the table too. */
  foot?: ReactNode;
  /** What the table goes back to. */
  drawnAs?: 'chart' | 'map';
  /** Only icons at the right, for a narrow pane. */
  isNarrow?: boolean;
  /** What stands between the title and the deeds. */
  beside?: ReactNode;
  /** The drawing. */
  children: ReactNode;
}

/** Around every chart: its title, one sentence for who does not see it, the same figures as a table, and a copy as a picture. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, sentence, table, onCopyPicture, foot, drawnAs = 'chart', isNarrow = false, beside, children } = props;
  const { text } = useComponentText();
  const titleId = useId();
  const drawing = useRef<HTMLDivElement>(null);
  const [isTable, setIsTable] = useState(false);
  const toggle = text(!isTable ? 'showAsTable' : drawnAs === 'map' ? 'showAsMap' : 'showAsChart');
  const copy = () => drawing.current !== null && onCopyPicture(drawing.current);
  return (
    <section className={styles.frame} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        {beside}
        <span className={styles.space} />
        {isNarrow ? (
          <IconButton
            variant="quiet"
            small
            icon={!isTable ? Table2 : drawnAs === 'map' ? MapIcon : ChartLine}
            aria-label={toggle}
            onPress={() => setIsTable(!isTable)}
          />
        ) : (
          <TextLink onPress={() => setIsTable(!isTable)}>{toggle}</TextLink>
        )}
        {isTable ? null : (
          <IconButton variant="quiet" small icon={Copy} aria-label={text('copyPicture')} onPress={copy} />
        )}
      </div>
      {isTable ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reachable with the keyboard
        <section className={styles.table} aria-label={`${title}, ${text('table')}`} tabIndex={0}>
          {table()}
        </section>
      ) : (
        <div ref={drawing} className={styles.drawing} role="img" aria-label={sentence}>
          {children}
        </div>
      )}
      {foot}
    </section>
  );
}
