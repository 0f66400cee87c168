import type { TFunction } from 'i18next';
import type { CommandId } from '../../../shared/commands/commands';
import type { DossierSummary } from '../../../shared/ipc/schemas/app';
import type { TourStep } from '../../../shared/tour/tour-progress';

/** The screen on which a step is taken. */
export const screenOfStep: Readonly<Record<TourStep, { readonly path: string; readonly command: CommandId }>> = {
  explain: { path: '/overview', command: 'go.overview' },
  type: { path: '/quotas', command: 'go.quotas' },
  read: { path: '/exchange', command: 'go.exchange' },
  merge: { path: '/exchange', command: 'go.exchange' },
  decide: { path: '/exchange', command: 'go.exchange' },
  agree: { path: '/agreements', command: 'go.agreements' },
  scenario: { path: '/overview', command: 'go.overview' },
  print: { path: '/agreements', command: 'go.agreements' },
};

export interface StepWords {
  readonly title: string;
  /** What it is about. */
  readonly why: string;
  /** The one thing to do. */
  readonly deed: string;
}

/** A step in words; what stands on a button is said as the button says it. */
export function wordsOfStep(step: TourStep, dossier: DossierSummary, t: TFunction): StepWords {
  const title = t(`tour.steps.${step}.title`);
  if (step === 'type' && !isSupport(dossier)) {
    const name = dossier.partyName;
    return { title, why: t('tour.steps.type.whyOwn'), deed: t('tour.steps.type.doOwn', { name }) };
  }
  return { title, why: t(`tour.steps.${step}.why`), deed: deedOf(step, dossier, t) };
}

/** Whose row the figure is typed in. */
export const rowOfTyping = (dossier: DossierSummary): string => (isSupport(dossier) ? VENLO : dossier.partyName);

function deedOf(step: TourStep, dossier: DossierSummary, t: TFunction): string {
  switch (step) {
    case 'explain':
      return t('tour.steps.explain.do');
    case 'type':
      return t('tour.steps.type.do');
    case 'read':
      return t('tour.steps.read.do', {
        block: t('exchangeScreen.practice.title'),
        button: t('exchangeScreen.practice.read'),
      });
    case 'merge':
      return t('tour.steps.merge.do', { later: t('exchangeScreen.review.choice.later') });
    case 'decide':
      return t('tour.steps.decide.do', {
        block: t('exchangeScreen.waiting.title'),
        button: t('exchangeScreen.waiting.open'),
      });
    case 'agree':
      return t('tour.steps.agree.do', { button: t('agreementsScreen.create.button'), ...partiesFor(dossier) });
    case 'scenario':
      return t('tour.steps.scenario.do', { button: t('standpoint.scenario.label') });
    case 'print':
      return t('tour.steps.print.do', { button: t('agreementsScreen.deeds.print') });
  }
}

/** Who leads an agreement may make it: a municipality itself, the support team that of any. */
function partiesFor(dossier: DossierSummary): { readonly taker: string; readonly giver: string } {
  const taker = isSupport(dossier) ? VENRAY : dossier.partyName;
  return { taker, giver: taker === VENLO ? VENRAY : VENLO };
}

const VENLO = 'Venlo';
const VENRAY = 'Venray';

const isSupport = ({ identity }: DossierSummary): boolean => identity.party.startsWith('PV');
