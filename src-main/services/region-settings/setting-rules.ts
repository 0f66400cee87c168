import { type SettingName, settingDefaults, settingNames } from '../../../shared/domain/dossier-setting';
import { recordHead, writeValue } from '../../../shared/domain/entities';
import type { FormResult } from '../../../shared/ipc/schemas/facilities';
import type { SettingRules, SettingRuleWrite } from '../../../shared/ipc/schemas/region-settings';
import { readRecords } from '../../database/register-rows';
import { readChosenSettings } from '../../database/repositories/dossier-settings';
import { readMarks } from '../../database/repositories/marks';
import { problemOf } from '../forms/form-problems';
import { recordAction } from '../history/record-action';
import { mustBeWritable } from '../on-behalf/right-on';
import type { Session } from '../session';
import { changedWrites } from './changed-writes';
import { regionOwned } from './region-owned';

/** The choices that the law leaves to the region: what holds, what would hold if nobody chose, and why. */
export function settingRules(session: Session): SettingRules {
  const chosen = readChosenSettings(session);
  const { conflicts } = readMarks(session);
  return {
    ...regionOwned(session),
    settings: settingNames.map((name) => {
      const row = chosen.find((each) => each.name === name);
      return {
        name,
        value: row?.value ?? settingDefaults[name],
        default: settingDefaults[name],
        isChosen: row?.value != null,
        reason: row?.reason ?? '',
        isConflict: conflicts.has(settingHead(name).id),
      };
    }),
  };
}

/**
 * Chooses a rule with the reason, as one step of undo. What differs from the default asks for a reason.
 *
 * @throws ExpectedFailure `not-yours`, `dossier-read-only`
 */
export function writeSettingRule(session: Session, { name, value, reason }: SettingRuleWrite): FormResult {
  mustBeWritable(session, session.region);
  const text = reason.trim();
  if (text === '' && value !== settingDefaults[name]) {
    return { problems: [problemOf('reason', 'reason-missing')], id: null };
  }
  const head = settingHead(name);
  const record = readRecords(session, [head.id]).get(head.id);
  const writes = changedWrites(record, head, {
    value: writeValue('setting', 'value', value),
    reason: writeValue('setting', 'reason', text === '' ? null : text),
  });
  if (writes.length > 0) recordAction(session, { what: `setting-${name}` }, writes);
  return { problems: [], id: head.id };
}

const settingHead = (name: SettingName) => recordHead('setting', { name });
