import { basename, win32 } from 'node:path';
import type { Handlers } from '../../shared/ipc/contract';
import { saveFile } from '../print/save-file';
import { agreementDetail } from '../services/agreements/agreement-detail';
import { agreementEffect } from '../services/agreements/agreement-effect';
import { attachChosenFile, attachmentBytes, attachmentOf, detachFile } from '../services/agreements/attachments';
import { calendarFile } from '../services/agreements/calendar-file';
import { changeTransfers } from '../services/agreements/change-transfers';
import { confirmAgreement } from '../services/agreements/confirm-agreement';
import { createAgreement } from '../services/agreements/create-agreement';
import { decideAgreementConflict } from '../services/agreements/decide-conflict';
import { listAgreements } from '../services/agreements/list-agreements';
import { proposeVersion, withdrawVersion } from '../services/agreements/propose-version';
import { readSentence } from '../services/agreements/read-sentence';
import { removeAgreement } from '../services/agreements/remove-agreement';
import { restoreAgreement } from '../services/agreements/restore-agreement';
import { signingRound } from '../services/agreements/signing-round';
import { stopAgreement } from '../services/agreements/stop-agreement';
import { writeAgreement } from '../services/agreements/write-agreement';
import { writeConsent } from '../services/agreements/write-consent';
import { writeAgreementRemark } from '../services/agreements/write-remark';
import type { AppContext } from './app-context';
import { askSavePath, dialogWords } from './dialogs';

export function agreementsHandlers(app: AppContext): Pick<Handlers, Extract<keyof Handlers, `agreements.${string}`>> {
  const { session } = app;
  return {
    'agreements.list': () => listAgreements(session()),
    'agreements.detail': ({ id }) => agreementDetail(session(), id),
    'agreements.effect': (query) => agreementEffect(session(), query),
    'agreements.readSentence': ({ text, day }) => readSentence(session(), text, day),
    'agreements.create': (input) => createAgreement(session(), input),
    'agreements.write': (input) => writeAgreement(session(), input),
    'agreements.changeTransfers': (change) => changeTransfers(session(), change),
    'agreements.propose': (input) => proposeVersion(session(), input),
    'agreements.withdraw': ({ id }) => withdrawVersion(session(), id),
    'agreements.writeConsent': (input) => writeConsent(session(), input),
    'agreements.stop': (input) => stopAgreement(session(), input),
    'agreements.writeRemark': (input) => writeAgreementRemark(session(), input),
    'agreements.attach': ({ id, fileToken, kind }) => {
      attachChosenFile(session(), id, app.files.path(fileToken), kind);
    },
    'agreements.detach': ({ id, sha256 }) => detachFile(session(), id, sha256),
    'agreements.saveAttachment': async ({ id, sha256 }) => {
      const bytes = attachmentBytes(session(), id, sha256);
      const words = dialogWords(app.locale());
      const question = { window: app.window(), title: words.saveAttachment, button: words.save };
      const filters = [{ name: words.allFiles, extensions: ['*'] }];
      // The name came by mail: of one that says where it is, only the last part is a name.
      const suggestion = win32.basename(attachmentOf(session(), id, sha256).name);
      const path = await askSavePath(question, suggestion, filters);
      if (path === null) return null;
      await saveFile(path, bytes);
      return basename(path);
    },
    'agreements.round': () => signingRound(session()),
    'agreements.saveCalendar': async () => {
      const words = dialogWords(app.locale());
      const question = { window: app.window(), title: words.saveCalendar, button: words.save };
      const filters = [{ name: words.calendarFiles, extensions: ['ics'] }];
      const path = await askSavePath(question, words.calendarName, filters);
      if (path === null) return null;
      await saveFile(path, Buffer.from(calendarFile(session()), 'utf8'));
      return basename(path);
    },
    'agreements.remove': ({ id }) => removeAgreement(session(), id),
    'agreements.restore': ({ id }) => restoreAgreement(session(), id),
    'agreements.decideConflict': ({ recordId, register, site, counter }) =>
      decideAgreementConflict(session(), recordId, register, { site, counter }),
    'agreements.confirmOnBehalf': (shown) => confirmAgreement(session(), shown),
  };
}
