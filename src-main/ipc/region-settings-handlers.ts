import type { Handlers } from '../../shared/ipc/contract';
import { checkMunicipalEdits, writeMunicipalEdits } from '../services/region-settings/municipal-edits';
import { writeNationalTask } from '../services/region-settings/national-task';
import { periodList } from '../services/region-settings/period-list';
import { permitHolderFigures } from '../services/region-settings/permit-holder-figures';
import { settingRules, writeSettingRule } from '../services/region-settings/setting-rules';
import { substitutionRules, writeSubstitutionRule } from '../services/region-settings/substitution-rules';
import { takeNet } from '../services/region-settings/take-net';
import { removePeriod, writePeriod } from '../services/region-settings/write-period';
import type { AppContext } from './app-context';

export function regionSettingsHandlers({
  session,
}: AppContext): Pick<Handlers, Extract<keyof Handlers, `regionSettings.${string}`>> {
  return {
    'regionSettings.rules': () => settingRules(session()),
    'regionSettings.writeRule': (input) => writeSettingRule(session(), input),
    'regionSettings.substitutions': () => substitutionRules(session()),
    'regionSettings.writeSubstitution': (input) => writeSubstitutionRule(session(), input),
    'regionSettings.periods': () => periodList(session()),
    'regionSettings.writePeriod': (input) => writePeriod(session(), input),
    'regionSettings.removePeriod': ({ code }) => removePeriod(session(), code),
    'regionSettings.permitHolders': ({ period }) => permitHolderFigures(session(), period),
    'regionSettings.writeTask': (input) => writeNationalTask(session(), input),
    'regionSettings.check': ({ period, edits }) => checkMunicipalEdits(session(), period, edits),
    'regionSettings.write': ({ period, edits }) => writeMunicipalEdits(session(), period, edits),
    'regionSettings.takeNet': (input) => takeNet(session(), input),
  };
}
