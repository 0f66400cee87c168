import type { TFunction } from 'i18next';
import type { DossierSummary } from '../../../shared/ipc/schemas/app';
import type { TourStep } from '../../../shared/tour/tour-progress';
import { rowOfTyping, screenOfStep } from './tour-steps';

/** The thing on the screen that a step speaks of; null when it is not in view, or a dialog stands before it. */
export function targetOfStep(step: TourStep, location: string, dossier: DossierSummary, t: TFunction): Element | null {
  if (document.querySelector('[role="dialog"], [role="alertdialog"]:not([aria-modal="false"])') !== null) return null;
  const { path } = screenOfStep[step];
  if (location !== path && !location.startsWith(`${path}/`)) return document.querySelector(`nav a[href="#${path}"]`);
  const isReview = location.startsWith('/exchange/review/');
  switch (step) {
    case 'explain':
      return document.querySelector('main section section button');
    case 'type':
      return named('main th[scope="row"]', rowOfTyping(dossier));
    case 'read':
      return document.querySelector('[aria-labelledby="practice"]');
    case 'merge':
      return document.querySelector(isReview ? '[data-deeds] button:last-of-type' : '[aria-labelledby="practice"]');
    case 'decide':
      return document.querySelector(
        isReview ? 'main tbody [role="radiogroup"]' : '[aria-labelledby="open-waiting"] button',
      );
    case 'agree':
      return named('main button', t('agreementsScreen.create.button'));
    case 'scenario':
      return named('main label', t('standpoint.scenario.label'));
    case 'print':
      return location.endsWith('/print')
        ? named('main button', t('print.preview.save'))
        : named('main button', t('agreementsScreen.deeds.print'));
  }
}

/** By what one reads. */
function named(selector: string, text: string): Element | null {
  return [...document.querySelectorAll(selector)].find((element) => element.textContent?.trim() === text) ?? null;
}
