import { app as enApp } from './en/app';
import { components as enComponents } from './en/components';
import { exchangeScreen as enExchangeScreen } from './en/exchange-screen';
import { frame as enFrame } from './en/frame';
import { quotas as enQuotas } from './en/quotas';
import { settings as enSettings } from './en/settings';
import { app } from './nl/app';
import { components } from './nl/components';
import { exchangeScreen } from './nl/exchange-screen';
import { frame } from './nl/frame';
import { quotas } from './nl/quotas';
import { settings } from './nl/settings';

/** All texts of the window, per area; `failures` stands at the top, because every area has some. */
const nl = { app, components, exchangeScreen, frame, quotas, settings, failures: app.failures };

export type Catalogue = typeof nl;

const en: Catalogue = {
  app: enApp,
  components: enComponents,
  exchangeScreen: enExchangeScreen,
  frame: enFrame,
  quotas: enQuotas,
  settings: enSettings,
  failures: enApp.failures,
};

export const catalogues = { nl, en };
