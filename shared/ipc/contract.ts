import { z } from 'zod';
import { passedOn } from '../domain/passed-on';
import { printChoice, printedAgreement } from '../print/printed-agreement';
import type { Reply } from './reply';
import * as agreementEffect from './schemas/agreement-effect';
import * as agreementWrites from './schemas/agreement-writes';
import * as agreements from './schemas/agreements';
import * as app from './schemas/app';
import * as backups from './schemas/backups';
import * as compare from './schemas/compare';
import * as exchange from './schemas/exchange';
import * as facilities from './schemas/facilities';
import * as figures from './schemas/figures';
import * as mail from './schemas/mail';
import * as onBehalf from './schemas/on-behalf';
import * as otherName from './schemas/other-name';
import * as overview from './schemas/overview';
import * as periodTurn from './schemas/period-turn';
import * as regionSettings from './schemas/region-settings';
import * as standpoint from './schemas/standpoint';
import * as tour from './schemas/tour';

const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output });
const nothing = z.void();
/** What the page asks of its own window, because the page has no power over it. Cut, copy and paste act where the focus is. */
const windowActions = [
  'minimize',
  'maximize',
  'close',
  'zoom-in',
  'zoom-out',
  'zoom-reset',
  'full-screen',
  'cut',
  'copy',
  'paste',
] as const;
/** In px of the page. */
const pictureArea = z.strictObject({
  x: z.number().int().min(0).max(20_000),
  y: z.number().int().min(0).max(20_000),
  width: z.number().int().min(1).max(20_000),
  height: z.number().int().min(1).max(20_000),
});
const windowState = z.strictObject({ isMaximized: z.boolean(), isFullScreen: z.boolean() });

/** Every call from the window to the main process. Handlers, preload and client are derived from this map. */
/** An agreement as it stands now, or the content with this fingerprint. */
const printQuestion = z.strictObject({ id: z.string(), fingerprint: z.string().optional() });

export const contract = {
  /** Asked once, by the preload, while the page is still loading. */
  'app.start': call(nothing, app.appStart),
  'app.state': call(nothing, app.appState),
  'app.remember': call(z.strictObject({ key: z.string().max(200), text: z.string().max(50_000) }), nothing),
  'app.setPreferences': call(app.preferences.partial(), nothing),
  'app.openLogFolder': call(nothing, nothing),
  'app.openDataFolder': call(nothing, nothing),
  'app.licences': call(nothing, z.string()),
  'window.control': call(z.enum(windowActions), nothing),
  /** What is seen in this part of the page, as a PNG in base64. */
  'window.picture': call(pictureArea, z.string()),
  'window.state': call(nothing, windowState),
  'window.ready': call(nothing, nothing),
  /** The answer to the event `window.closing`: the first screen as the next start would draw it; null when there is none. */
  'window.leave': call(z.strictObject({ picture: z.string().max(4_000_000).nullable() }), nothing),

  'dossiers.startOptions': call(nothing, app.startOptions),
  /** The parties of the open dossier. */
  'dossiers.parties': call(nothing, app.startOptions),
  'dossiers.create': call(app.createDossier, nothing),
  'dossiers.chooseAndOpen': call(nothing, z.boolean()),
  'dossiers.openRecent': call(
    // The second only after `backup-…`: no backup could be made before the dossier goes up to this version.
    z.strictObject({ dossierId: z.string(), withoutBackup: z.boolean().default(false) }),
    nothing,
  ),
  /** Copies the dossier with the problem into the program's own folder, and opens the copy. */
  'dossiers.copyIn': call(nothing, nothing),
  'dossiers.startFromWorkbook': call(app.startFromWorkbook, nothing),
  'dossiers.inspectWorkbook': call(z.strictObject({ fileToken: z.string() }), app.workbookOrigin),
  'dossiers.saveCopy': call(nothing, z.string().nullable()),
  'dossiers.close': call(nothing, nothing),
  'dossiers.setIdentity': call(app.identity, nothing),
  'dossiers.rename': call(z.strictObject({ title: z.string().min(1).max(120) }), nothing),

  'backups.list': call(nothing, backups.backupList),
  'backups.make': call(nothing, nothing),
  /** Puts it in the place of the open dossier, whose present state becomes a backup first. */
  'backups.restore': call(backups.backupChoice, nothing),
  /** The same for the dossier that did not open. */
  'backups.restoreProblem': call(backups.backupChoice, nothing),
  'backups.openFolder': call(nothing, nothing),

  'files.choose': call(z.enum(['workbooks', 'municipalities-csv', 'attachments']), z.array(app.chosenFile)),

  'standpoint.choices': call(nothing, standpoint.standpointChoices),

  /** Everything of the first view at once: what was chosen before goes in, the rest begins where the dossier says. */
  'overview.view': call(standpoint.chosenStandpoint, overview.overviewView),
  'overview.explain': call(overview.explanationQuery, overview.overviewExplanation),
  /** Null when the program has no borders of this region. */
  'overview.compare': call(compare.compareQuery, compare.comparison),
  'overview.explainDifference': call(compare.causesQuery, compare.causes),
  'overview.map': call(nothing, overview.regionMap.nullable()),

  'quotas.matrix': call(figures.matrixQuery, figures.matrix),
  'quotas.check': call(
    z.strictObject({ query: figures.matrixQuery, edits: z.array(figures.cellEdit).max(50_000) }),
    figures.checkedEdits,
  ),
  'quotas.write': call(
    z.strictObject({
      query: figures.matrixQuery,
      edits: z.array(figures.cellEdit).max(50_000),
      /** Of what is another's: who passed it on, and how. */
      passedOn: passedOn.optional(),
    }),
    figures.writtenEdits,
  ),
  'quotas.figure': call(figures.figureQuery, figures.figureDetail),
  'quotas.writeDetail': call(figures.detailWrite, nothing),
  'quotas.resolveConflict': call(figures.conflictDecision, nothing),

  'facilities.list': call(nothing, facilities.facilityList),
  'facilities.detail': call(z.strictObject({ id: z.string() }), facilities.facilityDetail),
  'facilities.timeline': call(facilities.timelineQuery, facilities.timeline),
  'facilities.check': call(facilities.facilityEdits, facilities.checkedFacilityEdits),
  'facilities.write': call(facilities.facilityEdits, facilities.writtenFacilityEdits),
  'facilities.create': call(facilities.newFacility, facilities.formResult),
  'facilities.changeLayer': call(facilities.layerChange, facilities.formResult),
  'facilities.writeShares': call(facilities.sharesWrite, facilities.formResult),
  'facilities.answerShare': call(facilities.shareAnswer, nothing),
  'facilities.writeRemark': call(facilities.facilityRemark, nothing),
  'facilities.setSameAs': call(facilities.sameAsWrite, nothing),
  'facilities.decideConflict': call(figures.conflictDecision, nothing),
  /** Confirms what the support team wrote on behalf of this party. */
  'facilities.confirmOnBehalf': call(onBehalf.shownWhole, nothing),
  'facilities.previewRemoval': call(z.strictObject({ ids: z.array(z.string()).min(1) }), facilities.facilityRemoval),
  'facilities.remove': call(z.strictObject({ ids: z.array(z.string()).min(1) }), nothing),
  'facilities.countingRules': call(nothing, facilities.countingRules),
  'facilities.writeCountingRule': call(facilities.countingRuleWrite, facilities.formResult),

  'agreements.list': call(nothing, agreements.agreementList),
  'agreements.detail': call(z.strictObject({ id: z.string() }), agreements.agreementDetail),
  'agreements.effect': call(agreementEffect.effectQuery, agreementEffect.agreementEffect),
  /** Reads "Venray neemt 40 plaatsen over van Venlo" into transfers. */
  'agreements.readSentence': call(agreementWrites.quickText, agreementWrites.quickReading),
  'agreements.create': call(agreementWrites.newAgreement, agreementWrites.agreementResult),
  'agreements.write': call(agreementWrites.agreementWrite, agreementWrites.agreementResult),
  'agreements.changeTransfers': call(agreementWrites.transferChange, agreementWrites.agreementResult),
  /** Puts the content as it stands now before the parties; answers the fingerprint. */
  'agreements.propose': call(agreementWrites.proposal, agreementWrites.agreementResult),
  'agreements.withdraw': call(z.strictObject({ id: z.string() }), nothing),
  'agreements.writeConsent': call(agreementWrites.consentWrite, agreementWrites.agreementResult),
  'agreements.stop': call(agreementWrites.agreementStop, agreementWrites.agreementResult),
  'agreements.writeRemark': call(agreementWrites.agreementRemark, nothing),
  'agreements.attach': call(agreementWrites.attachmentAdd, nothing),
  'agreements.detach': call(agreementWrites.attachmentOf, nothing),
  /** Saves an attachment where the person says; null when that was cancelled. */
  'agreements.saveAttachment': call(agreementWrites.attachmentOf, z.string().nullable()),
  'agreements.round': call(nothing, agreements.signingRound),
  /** Saves the days of the round as a calendar file; null when that was cancelled. */
  'agreements.saveCalendar': call(nothing, z.string().nullable()),
  'agreements.remove': call(z.strictObject({ id: z.string() }), nothing),
  /** Takes back that it was removed. */
  'agreements.restore': call(z.strictObject({ id: z.string() }), nothing),
  'agreements.decideConflict': call(figures.conflictDecision, nothing),
  /** Confirms what the support team wrote on behalf of this party: its consents, and what it leads. */
  'agreements.confirmOnBehalf': call(onBehalf.shownWhole, nothing),
  'regionSettings.rules': call(nothing, regionSettings.settingRules),
  'regionSettings.writeRule': call(regionSettings.settingRuleWrite, facilities.formResult),
  'regionSettings.substitutions': call(nothing, regionSettings.substitutionRules),
  'regionSettings.writeSubstitution': call(regionSettings.substitutionRuleWrite, facilities.formResult),
  'regionSettings.periods': call(nothing, regionSettings.periodList),
  /** `id` of the answer is the code of the period. */
  'regionSettings.writePeriod': call(regionSettings.periodWrite, facilities.formResult),
  'regionSettings.removePeriod': call(z.strictObject({ code: z.string() }), nothing),
  'regionSettings.permitHolders': call(z.strictObject({ period: z.string() }), regionSettings.permitHolderFigures),
  'regionSettings.writeTask': call(regionSettings.nationalTaskWrite, facilities.formResult),
  'regionSettings.check': call(regionSettings.municipalEdits, regionSettings.checkedMunicipalEdits),
  'regionSettings.write': call(regionSettings.municipalEdits, regionSettings.writtenMunicipalEdits),
  /** How many were written. */
  'regionSettings.takeNet': call(regionSettings.netTakeOver, z.int()),

  'periodTurn.start': call(nothing, periodTurn.turnStart),
  /** What a turn would do; nothing is written. */
  'periodTurn.view': call(periodTurn.turnForm, periodTurn.turnProposal),
  'periodTurn.write': call(periodTurn.turnWrite, facilities.formResult),
  /** What would be on paper, for the preview. */
  /** Which contents of it can be printed, the newest first. */
  'print.versions': call(z.strictObject({ id: z.string() }), z.array(printChoice)),
  'print.agreement': call(printQuestion, printedAgreement),
  /** The name of the PDF; null when no file was chosen. */
  'print.saveAgreement': call(printQuestion, z.string().nullable()),
  /** False: the person closed the dialog of the system. */
  'print.printAgreement': call(printQuestion, z.boolean()),

  'history.state': call(nothing, figures.historyState),
  'history.undo': call(nothing, figures.historyResult),
  'history.redo': call(nothing, figures.historyResult),

  'tour.view': call(nothing, tour.tourView),
  'tour.keep': call(tour.tourProgress, nothing),

  'exchange.overview': call(nothing, exchange.overview),
  'exchange.previewExport': call(exchange.exportRequest, exchange.exportPreview),
  'exchange.export': call(exchange.exportRequest, exchange.exportResult.nullable()),
  'exchange.read': call(exchange.readRequest, exchange.readResult),
  'exchange.cancelRead': call(z.strictObject({ fileToken: z.string() }), nothing),
  'exchange.plan': call(z.strictObject({ planId: z.string() }), exchange.planView),
  'exchange.planEffect': call(exchange.planDecision, exchange.planEffect),
  'exchange.apply': call(exchange.planDecision, exchange.applyResult),
  'exchange.discard': call(z.strictObject({ planId: z.string() }), nothing),
  'exchange.planWaiting': call(nothing, z.strictObject({ planId: z.string() })),
  'exchange.planConflicts': call(nothing, z.strictObject({ planId: z.string() })),
  'exchange.previewUndo': call(z.strictObject({ importId: z.string() }), exchange.undoPreview),
  'exchange.undoImport': call(z.strictObject({ importId: z.string() }), exchange.undoResult),
  'exchange.revertImport': call(z.strictObject({ importId: z.string() }), exchange.undoResult),
  'exchange.planTakeAnyway': call(z.strictObject({ importId: z.string() }), z.strictObject({ planId: z.string() })),
  'exchange.saveErrorList': call(z.strictObject({ planId: z.string() }), z.string().nullable()),
  /** The answer to practise with, as a file to read. */
  'exchange.practiceFile': call(nothing, app.chosenFile),
  /** Saves it where the person says, to be dropped on the window; null when that was cancelled. */
  'exchange.savePractice': call(nothing, z.string().nullable()),
  'exchange.openInExcel': call(z.strictObject({ planId: z.string() }), nothing),
  'exchange.listMapping': call(exchange.listMappingQuery, exchange.listMapping),
  'exchange.planList': call(exchange.listMappingChoice, z.strictObject({ planId: z.string() })),
  /** What the mails with these workbooks say; nothing is made yet. */
  'exchange.previewMails': call(mail.mailRequest, mail.mailPreview),
  /** Opens the mail with one workbook in the mail program of this computer. */
  'exchange.openMail': call(z.strictObject({ exportId: z.string(), replyBy: z.iso.date().nullable() }), nothing),
  /** One mail under a name that is asked, several into a folder; null when the person did not choose. */
  'exchange.saveMails': call(mail.mailRequest, mail.savedMails.nullable()),
  /** What waits for the confirmation of this party, or what it wrote for others. */
  'onBehalf.list': call(z.strictObject({ side: z.enum(['of', 'by']) }), onBehalf.onBehalfList),
  'onBehalf.confirm': call(
    z.strictObject({ shown: z.array(onBehalf.shownOnBehalf).max(10_000) }),
    z.strictObject({ confirmed: z.number().int() }),
  ),
  /** What this computer wrote as another party than it is now. */
  'otherName.list': call(nothing, z.array(otherName.otherNameItem)),
  'otherName.settle': call(
    z.strictObject({ answers: z.array(otherName.otherNameAnswer).max(50_000) }),
    z.strictObject({ settled: z.number().int() }),
  ),
  'contacts.list': call(nothing, mail.contactList),
  'contacts.write': call(mail.contactEdit, facilities.formResult),
};

/** Everything the main process tells the window by itself. */
export const events = {
  'app.changed': z.void(),
  'dossier.changed': z.strictObject({ revision: z.number().int() }),
  /** A backup was made by itself, or was to be: then with the code of what kept it from being made. */
  'backups.changed': z.strictObject({ failure: z.string().nullable() }),
  command: z.strictObject({ id: z.string() }),
  'window.changed': windowState,
  /** The window is about to close: the page hands over what it has not kept, and answers with `window.leave`. */
  'window.closing': z.void(),
  'exchange.progress': z.strictObject({ fileToken: z.string(), step: z.string(), fraction: z.number().min(0).max(1) }),
  'files.dropped': z.strictObject({ files: z.array(app.chosenFile) }),
};

export type Contract = typeof contract;
export type Channel = keyof Contract;
export type Input<C extends Channel> = z.input<Contract[C]['input']>;
export type ParsedInput<C extends Channel> = z.output<Contract[C]['input']>;
export type Output<C extends Channel> = z.output<Contract[C]['output']>;
export type Handlers = { [C in Channel]: (input: ParsedInput<C>) => Promise<Output<C>> | Output<C> };
export type EventName = keyof typeof events;
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>;

/** What the preload exposes as `window.api`: one function per call, one listener per event, and nothing generic. */
export interface Api {
  readonly calls: { readonly [C in Channel]: (input: Input<C>) => Promise<Reply<Output<C>>> };
  readonly on: { readonly [E in EventName]: (listener: (payload: EventPayload<E>) => void) => () => void };
  /** Hands dropped files to the main process; it answers with the event `files.dropped`. No path reaches the page. */
  readonly dropFiles: (files: readonly DroppedFile[]) => void;
}

/** A `File` of the page, as far as this side may know it: shared has no DOM. */
export interface DroppedFile {
  readonly name: string;
  readonly size: number;
}
