import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { useAppState } from '../../../api/use-app-state';
import { ContextBar } from '../../../components/context-bar';
import { SegmentedChoice } from '../../../components/segmented-choice';
import { HistoryButtons } from '../../history/history-buttons';
import { HalfYearChoice } from '../../standpoint/period-choices';
import { type UsedStandpoint, useStandpoint } from '../../standpoint/use-standpoint';
import { PeriodsPart } from './periods/periods-part';
import { PermitHoldersPart } from './permit-holders/permit-holders-part';
import styles from './region.module.css';
import { RulesPart } from './rules/rules-part';
import { useSay } from './say';
import { TurnScreen } from './turn/turn-screen';

const parts = ['rules', 'periods', 'permit-holders'] as const;
type Part = (typeof parts)[number];

/** Instellingen, Regio: what belongs to the region and decides how positions are computed. */
export function RegionScreen() {
  const dossier = useAppState()?.dossier ?? null;
  const { part } = useParams();
  if (dossier === null) return null;
  if (part === 'new-period') return <TurnScreen key={dossier.dossierId} />;
  return <DossierRegion key={dossier.dossierId} isReadOnly={dossier.isReadOnly} />;
}

function DossierRegion({ isReadOnly }: { isReadOnly: boolean }) {
  const say = useSay();
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { part: asked } = useParams();
  const part = parts.find((each) => each === asked) ?? 'rules';
  const used = useStandpoint();
  return (
    <div className={styles.screen}>
      <ContextBar title={say('title')} breadcrumb={[{ label: t('settings.title'), href: '#/settings' }]}>
        <SegmentedChoice
          look="view"
          label={say('parts.label')}
          segments={[
            { id: 'rules', label: say('parts.rules') },
            { id: 'periods', label: say('parts.periods') },
            { id: 'permit-holders', label: say('parts.permitHolders') },
          ]}
          value={part}
          onChange={(next) => navigate(`/settings/region/${next}`)}
        />
        {part === 'permit-holders' && used !== null && used.standpoint.halfYear !== '' ? (
          <HalfYearChoice
            choices={used.choices}
            value={used.standpoint.halfYear}
            onChange={(halfYear) => used.change({ halfYear })}
          />
        ) : null}
        <HistoryButtons />
      </ContextBar>
      <PartOfRegion part={part} used={used} isReadOnly={isReadOnly} />
    </div>
  );
}

function PartOfRegion({ part, used, isReadOnly }: { part: Part; used: UsedStandpoint | null; isReadOnly: boolean }) {
  const say = useSay();
  switch (part) {
    case 'rules':
      return <RulesPart isReadOnly={isReadOnly} />;
    case 'periods':
      return <PeriodsPart isReadOnly={isReadOnly} />;
    case 'permit-holders':
      if (used === null) return null;
      if (used.standpoint.halfYear === '') return <p className={styles.nothing}>{say('permitHolders.noHalfYear')}</p>;
      return (
        <PermitHoldersPart key={used.standpoint.halfYear} halfYear={used.standpoint.halfYear} isReadOnly={isReadOnly} />
      );
  }
}
