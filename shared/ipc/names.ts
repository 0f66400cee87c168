import type { Channel, EventName } from './contract';

/**
 * The names of the contract without its schemas.
 *
 * The preload runs before the page and must be small: with the contract itself it would carry zod into every start.
 * The types make a name that is missing or too many an error.
 */
const channels: Record<Channel, true> = {
  'app.state': true,
  'app.setPreferences': true,
  'app.openLogFolder': true,
  'app.openDataFolder': true,
  'app.licences': true,
  'window.control': true,
  'window.picture': true,
  'window.state': true,
  'window.ready': true,
  'dossiers.startOptions': true,
  'dossiers.parties': true,
  'dossiers.create': true,
  'dossiers.chooseAndOpen': true,
  'dossiers.openRecent': true,
  'dossiers.startFromWorkbook': true,
  'dossiers.inspectWorkbook': true,
  'dossiers.saveCopy': true,
  'dossiers.close': true,
  'dossiers.setIdentity': true,
  'dossiers.rename': true,
  'files.choose': true,
  'standpoint.choices': true,
  'quotas.matrix': true,
  'quotas.check': true,
  'quotas.write': true,
  'quotas.figure': true,
  'quotas.writeDetail': true,
  'quotas.resolveConflict': true,
  'facilities.list': true,
  'facilities.detail': true,
  'facilities.check': true,
  'facilities.write': true,
  'facilities.create': true,
  'facilities.changeLayer': true,
  'facilities.writeShares': true,
  'facilities.answerShare': true,
  'facilities.writeRemark': true,
  'facilities.setSameAs': true,
  'facilities.confirmOnBehalf': true,
  'facilities.previewRemoval': true,
  'facilities.remove': true,
  'facilities.countingRules': true,
  'facilities.writeCountingRule': true,
  'history.state': true,
  'history.undo': true,
  'history.redo': true,
  'exchange.overview': true,
  'exchange.previewExport': true,
  'exchange.export': true,
  'exchange.read': true,
  'exchange.cancelRead': true,
  'exchange.plan': true,
  'exchange.planEffect': true,
  'exchange.apply': true,
  'exchange.discard': true,
  'exchange.planWaiting': true,
  'exchange.planConflicts': true,
  'exchange.previewUndo': true,
  'exchange.undoImport': true,
  'exchange.revertImport': true,
  'exchange.planTakeAnyway': true,
  'exchange.saveErrorList': true,
  'exchange.openInExcel': true,
  'exchange.listMapping': true,
  'exchange.planList': true,
};

const eventNames: Record<EventName, true> = {
  'app.changed': true,
  'dossier.changed': true,
  command: true,
  'window.changed': true,
  'exchange.progress': true,
  'files.dropped': true,
};

// Object.keys forgets the key type; the records above are complete by their own type.
export const channelNames = Object.keys(channels) as Channel[];
export const allEventNames = Object.keys(eventNames) as EventName[];
