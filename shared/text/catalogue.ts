import { agreements as enAgreements } from './en/agreements';
import { agreementsScreen as enAgreementsScreen } from './en/agreements-screen';
import { app as enApp } from './en/app';
import { backups as enBackups } from './en/backups';
import { components as enComponents } from './en/components';
import { domain as enDomain } from './en/domain';
import { exchangeScreen as enExchangeScreen } from './en/exchange-screen';
import { facilities as enFacilities } from './en/facilities';
import { failures as enFailures } from './en/failures';
import { frame as enFrame } from './en/frame';
import { onBehalf as enOnBehalf } from './en/on-behalf';
import { overview as enOverview } from './en/overview';
import { periodTurn as enPeriodTurn } from './en/period-turn';
import { positions as enPositions } from './en/positions';
import { print as enPrint } from './en/print';
import { quotas as enQuotas } from './en/quotas';
import { regionSettings as enRegionSettings } from './en/region-settings';
import { remarks as enRemarks } from './en/remarks';
import { settings as enSettings } from './en/settings';
import { standpoint as enStandpoint } from './en/standpoint';
import { tour as enTour } from './en/tour';
import { workbook as enWorkbook } from './en/workbook';
import { agreements as nlAgreements } from './nl/agreements';
import { agreementsScreen as nlAgreementsScreen } from './nl/agreements-screen';
import { app as nlApp } from './nl/app';
import { backups as nlBackups } from './nl/backups';
import { components as nlComponents } from './nl/components';
import { domain as nlDomain } from './nl/domain';
import { exchangeScreen as nlExchangeScreen } from './nl/exchange-screen';
import { facilities as nlFacilities } from './nl/facilities';
import { failures as nlFailures } from './nl/failures';
import { frame as nlFrame } from './nl/frame';
import { onBehalf as nlOnBehalf } from './nl/on-behalf';
import { overview as nlOverview } from './nl/overview';
import { periodTurn as nlPeriodTurn } from './nl/period-turn';
import { positions as nlPositions } from './nl/positions';
import { print as nlPrint } from './nl/print';
import { quotas as nlQuotas } from './nl/quotas';
import { regionSettings as nlRegionSettings } from './nl/region-settings';
import { remarks as nlRemarks } from './nl/remarks';
import { settings as nlSettings } from './nl/settings';
import { standpoint as nlStandpoint } from './nl/standpoint';
import { tour as nlTour } from './nl/tour';
import { workbook as nlWorkbook, type WorkbookText } from './nl/workbook';

type Failures = Readonly<Record<string, string>>;

/** Sentences for failures stand together at the top: the window knows only the code. Refusals of a file have a prefix. */
function allFailures(refusals: Failures, ...others: readonly Failures[]): Failures {
  const workbook = Object.entries(refusals).map(([code, sentence]) => [`workbook-${code}`, sentence]);
  return Object.assign({}, ...others, Object.fromEntries(workbook));
}

/** All texts of the window, per area. */
const nl = {
  agreements: nlAgreements,
  agreementsScreen: nlAgreementsScreen,
  app: nlApp,
  backups: nlBackups,
  components: nlComponents,
  domain: nlDomain,
  exchangeScreen: nlExchangeScreen,
  facilities: nlFacilities,
  frame: nlFrame,
  remarks: nlRemarks,
  periodTurn: nlPeriodTurn,
  positions: nlPositions,
  onBehalf: nlOnBehalf,
  overview: nlOverview,
  print: nlPrint,
  quotas: nlQuotas,
  regionSettings: nlRegionSettings,
  settings: nlSettings,
  standpoint: nlStandpoint,
  tour: nlTour,
  // Its sentences are looked up by codes out of a file.
  workbook: nlWorkbook as WorkbookText,
  failures: allFailures(nlWorkbook.refusals, nlApp.failures, nlFailures),
};

export type Catalogue = typeof nl;

const en: Catalogue = {
  agreements: enAgreements,
  agreementsScreen: enAgreementsScreen,
  app: enApp,
  backups: enBackups,
  components: enComponents,
  domain: enDomain,
  exchangeScreen: enExchangeScreen,
  facilities: enFacilities,
  frame: enFrame,
  remarks: enRemarks,
  periodTurn: enPeriodTurn,
  positions: enPositions,
  onBehalf: enOnBehalf,
  overview: enOverview,
  print: enPrint,
  quotas: enQuotas,
  regionSettings: enRegionSettings,
  settings: enSettings,
  standpoint: enStandpoint,
  tour: enTour,
  workbook: enWorkbook,
  failures: allFailures(enWorkbook.refusals, enApp.failures, enFailures),
};

export const catalogues = { nl, en };
