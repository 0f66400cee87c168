import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { beginTour, leaveTour, resumeTour, type TourProgress } from '../../../shared/tour/tour-progress';
import { useAppState } from '../../api/use-app-state';
import { Button } from '../../components/button';
import { classNames } from '../../components/class-names';
import { IconButton } from '../../components/icon-button';
import { X } from '../../components/icons';
import { showToast } from '../../components/toasts';
import { useCommandHandler } from '../frame/commands';
import { StepCard } from './step-card';
import styles from './tour.module.css';
import { useTour } from './use-tour';

/**
 * The tour of the first hour: a card that covers nothing, says one thing to do and sees by itself when it was done. It
 * offers itself once, to who opens an example; after that only Help brings it back.
 */
export function Tour() {
  const tour = useTour();
  const dossier = useAppState()?.dossier ?? null;
  if (tour === null || dossier === null) return null;
  return <Card {...tour} dossier={dossier} />;
}

type CardProps = NonNullable<ReturnType<typeof useTour>> & {
  dossier: NonNullable<NonNullable<ReturnType<typeof useAppState>>['dossier']>;
};

function Card({ progress, change, doneNow, dossier }: CardProps) {
  const { t } = useTranslation();
  const title = useRef<HTMLHeadingElement>(null);
  /** Only after a deed in the card or the menu: who works in a screen keeps the focus there. */
  const changeAndFocus = (next: TourProgress) => {
    change(next);
    requestAnimationFrame(() => title.current?.focus());
  };
  useCommandHandler('help.tour', () => changeAndFocus(resumeTour(progress)));
  const leave = () => {
    change(progress?.status === 'finished' ? leaveTour(beginTour()) : leaveTour(progress ?? beginTour()));
    document.querySelector<HTMLElement>('nav [aria-current="page"]')?.focus();
    showToast({ title: t('tour.closed') });
  };
  if (progress?.status === 'left') return null;
  return (
    <section className={classNames(styles.card, progress === null && styles.invitation)} aria-labelledby="tour-title">
      {progress === null ? (
        <>
          <h2 id="tour-title" className={styles.title}>
            {t('tour.invite.title')}
          </h2>
          <p className={styles.what}>{t('tour.invite.text')}</p>
          <div className={styles.deeds}>
            <Button small onPress={() => changeAndFocus(beginTour())}>
              {t('tour.invite.begin')}
            </Button>
            <Button small variant="quiet" onPress={leave}>
              {t('tour.invite.no')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <header className={styles.head}>
            <h2 id="tour-title" ref={title} tabIndex={-1}>
              {t('tour.title')}
            </h2>
            <IconButton icon={X} small variant="quiet" aria-label={t('tour.close')} onPress={leave} />
          </header>
          <p role="status" className={styles.status}>
            {doneNow === null ? '' : t('tour.doneNow', { step: t(`tour.steps.${doneNow}.title`) })}
          </p>
          {progress.status === 'finished' ? (
            <div className={styles.what}>
              <h3 className={styles.title}>{t('tour.finished.title')}</h3>
              <p>{t('tour.finished.text')}</p>
            </div>
          ) : (
            <StepCard
              progress={progress}
              dossier={dossier}
              onChange={change}
              onFocusTitle={() => title.current?.focus()}
            />
          )}
        </>
      )}
    </section>
  );
}
