import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { DossierSummary } from '../../../shared/ipc/schemas/app';
import { skipStep, type TourProgress, toNextStep, tourSteps } from '../../../shared/tour/tour-progress';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { isAt } from '../frame/navigation';
import { StepList } from './step-list';
import { targetOfStep } from './step-target';
import styles from './tour.module.css';
import { screenOfStep, wordsOfStep } from './tour-steps';
import { usePointer } from './use-pointer';

interface StepCardProps {
  progress: TourProgress;
  dossier: DossierSummary;
  onChange: (next: TourProgress) => void;
  onFocusTitle: () => void;
}

/** The step somebody is at: what it is about, the one thing to do, and the way to the screen. */
export function StepCard({ progress, dossier, onChange, onFocusTitle }: StepCardProps) {
  const { t } = useTranslation();
  const [location, navigate] = useLocation();
  const { at } = progress;
  usePointer(useCallback(() => targetOfStep(at, location, dossier, t), [at, location, dossier, t]));
  const { title, why, deed } = wordsOfStep(at, dossier, t);
  const { path, command } = screenOfStep[at];
  const isDone = progress.done.includes(at);
  const go = () => {
    navigate(path);
    onFocusTitle();
  };
  return (
    <>
      <div className={styles.step}>
        <p className="meta">{t('tour.stepOf', { number: tourSteps.indexOf(at) + 1, count: tourSteps.length })}</p>
        <h3 className={styles.title}>{title}</h3>
      </div>
      <div className={styles.what}>
        <p>{why}</p>
        <p className={styles.deed}>{isDone ? t('tour.isDone') : deed}</p>
      </div>
      <div className={styles.deeds}>
        {isAt(location, path) ? null : (
          <Button small onPress={go}>
            {t('tour.go', { screen: t(`frame.commands.${command}`) })}
          </Button>
        )}
        {isDone ? (
          <Button small onPress={() => onChange(toNextStep(progress))}>
            {t('tour.next')}
          </Button>
        ) : (
          <Button small variant="quiet" onPress={() => onChange(skipStep(progress))}>
            {t('tour.skip')}
          </Button>
        )}
      </div>
      <div className={styles.all}>
        <Disclosure title={t('tour.all')}>
          <StepList progress={progress} onChange={onChange} />
        </Disclosure>
      </div>
    </>
  );
}
