import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GapBand } from '../../../shared/domain/gap-bands';
import type { OverviewGroup, OverviewRow, RegionMap as Shape } from '../../../shared/ipc/schemas/overview';
import { inSentence } from '../../../shared/text/in-sentence';
import { ChartFrame } from '../../components/charts/chart-frame';
import { type MapArea, RegionMap } from '../../components/charts/region-map';
import { useCopyPicture } from '../frame/use-copy-picture';
import styles from './overview-map.module.css';
import { positionKey, signedText } from './position-text';
import { type TextKey, useSay } from './say';

interface OverviewMapProps {
  /** Null: the program has no borders of this region. */
  shape: Shape | null;
  rows: readonly OverviewRow[];
  group: OverviewGroup;
  /** The area one looks at: what lies outside is drawn without a value. */
  area: string;
  selected: string | null;
  onSelect: (area: string) => void;
}

/** The municipalities by how far they are from what is asked; the table beside it says the same. */
export function OverviewMap({ shape, rows, group, area, selected, onSelect }: OverviewMapProps) {
  const say = useSay();
  const { language } = useTranslation().i18n;
  const copyPicture = useCopyPicture();
  const shown = useMemo(() => municipalitiesIn(rows, area), [rows, area]);
  const areas = useMemo(() => mapAreas(rows, group.code, language), [rows, group, language]);
  const inView = useMemo(() => new Set(shown.map((row) => row.area)), [shown]);
  const isDimmed = useCallback((code: string) => !inView.has(code), [inView]);
  const title = say('map.title', { group: inSentence(group.name) });
  const region = rows.find(({ type }) => type === 'region')?.name ?? '';
  const table = () => <MapTable shown={shown} group={group} />;
  if (shape === null) {
    return (
      <section className={styles.pane} aria-label={title}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.none}>{say('map.none')}</p>
        <div className={styles.only}>{table()}</div>
      </section>
    );
  }
  return (
    <ChartFrame
      isNarrow
      drawnAs="map"
      title={title}
      sentence={say('map.sentence', { region, group: inSentence(group.name), ...countsOf(shown, group.code) })}
      table={table}
      onCopyPicture={copyPicture}
      foot={<Legend />}
    >
      <div className={styles.room}>
        <RegionMap shape={shape} areas={areas} selected={selected} isDimmed={isDimmed} onSelect={onSelect} />
      </div>
    </ChartFrame>
  );
}

function municipalitiesIn(rows: readonly OverviewRow[], area: string): OverviewRow[] {
  const isRegion = rows.some((row) => row.area === area && row.type === 'region');
  return rows.filter(
    (row) =>
      row.type === 'municipality' &&
      (isRegion || row.area === area || row.subregion === area || row.safetyRegion === area),
  );
}

function mapAreas(rows: readonly OverviewRow[], group: string, language: string): ReadonlyMap<string, MapArea> {
  return new Map(
    rows.map(({ area, name, subregion, figures }) => {
      const value = figures[group]?.gap.total.sum ?? null;
      const text = signedText(value, language);
      return [area, { value, text, title: `${name}: ${text}`, part: subregion }];
    }),
  );
}

function countsOf(shown: readonly OverviewRow[], group: string) {
  const gaps = shown.map(({ figures }) => figures[group]?.gap.total.sum ?? null);
  const count = (of: (gap: number | null) => boolean) => gaps.filter(of).length;
  return {
    short: count((gap) => gap !== null && gap < 0),
    over: count((gap) => gap !== null && gap > 0),
    even: count((gap) => gap === 0),
    unknown: count((gap) => gap === null),
  };
}

function MapTable({ shown, group }: { shown: readonly OverviewRow[]; group: OverviewGroup }) {
  const say = useSay();
  const { language } = useTranslation().i18n;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('map.municipality')}</th>
          <th scope="col">{say('map.gap')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ area, name, figures }) => {
          const gap = figures[group.code]?.gap.total.sum ?? null;
          return (
            <tr key={area}>
              <th scope="row">{name}</th>
              <td>
                {signedText(gap, language)}{' '}
                <span className="visually-hidden">{say(positionKey(gap, group.measure === 'flow'))}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const legend: readonly (readonly [GapBand, TextKey])[] = [
  ['short-3', 'map.short.last'],
  ['over-3', 'map.over.last'],
  ['short-2', 'map.short.middle'],
  ['over-2', 'map.over.middle'],
  ['short-1', 'map.short.first'],
  ['over-1', 'map.over.first'],
  ['even', 'map.even'],
  ['unknown', 'map.unknown'],
];

/** What the colours mean, and whose borders these are: both stay in view. */
function Legend() {
  const say = useSay();
  return (
    <div className={styles.foot}>
      <ul className={styles.legend}>
        {legend.map(([band, key]) => (
          <li key={band}>
            <span className={`${styles.swatch} ${styles[band]}`} />
            {say(key)}
          </li>
        ))}
      </ul>
      <p className={styles.credit}>{say('map.credit')}</p>
    </div>
  );
}
