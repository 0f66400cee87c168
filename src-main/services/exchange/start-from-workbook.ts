import { keyOf, ownerOf } from '../../../shared/domain/entities';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { WorkbookOrigin } from '../../../shared/ipc/schemas/app';
import { applyPlan } from '../../../shared/merge/apply-plan';
import { choicesFor } from '../../../shared/merge/choices-for';
import { planImport } from '../../../shared/merge/plan-import';
import { NO_PARTY } from '../../../shared/merge/site';
import type { IncomingRecord, Party, SiteId } from '../../../shared/merge/types';
import { interpretWorkbook } from '../../../shared/workbook/interpret-workbook';
import type { InterpretedWorkbook } from '../../../shared/workbook/interpreted-workbook';
import { copyViewOf } from '../../database/copy-view';
import { applyEffects, authorOf } from '../../database/record-change';
import type { Store } from '../../database/store';
import type { WriteContext } from '../../database/write-context';
import { type ReadFileResult, readWorkbookFile } from '../../excel/read-file';
import { sha256Hex } from '../../excel/sha256-hex';
import { type Clock, systemClock } from '../../system/clock';
import { type NewId, newId } from '../../system/ids';
import { makeDossier, type NewDossier } from '../dossiers/make-dossier';
import { asReadFile } from './as-read-file';
import { editsOf } from './earlier-copies';
import { nameOf, refusal, regionIn } from './guard-dossier';
import { journalImport } from './import-journal';
import { dossiersNamedIn, rememberDossiers } from './joined-dossiers';
import { keepReceived } from './keep-received';
import { keepWithheld } from './keep-withheld';
import type { ReadWorkbookFile } from './read-import';

export interface JoinOptions {
  /** The workbook that came by mail. */
  readonly workbook: string;
  /** Name of that file as the person saw it. */
  readonly fileName: string;
  readonly party: Party;
  readonly function?: string;
  readonly siteLabel?: string;
  readonly now?: Clock;
  readonly newId?: NewId;
  readonly readFile?: ReadWorkbookFile;
}

/**
 * Who made a workbook, for whom, and as whom one can start with it. Nothing is made yet.
 *
 * @throws ExpectedFailure `workbook-<reason>`; `workbook-not-ours` for a workbook of another program.
 */
export async function inspectWorkbook(
  path: string,
  fileName: string,
  readFile: ReadWorkbookFile = readWorkbookFile,
): Promise<WorkbookOrigin> {
  const found = interpretOwn(await readFile(path, { fileName })).workbook;
  const { manifest } = found;
  return {
    dossierTitle: manifest.dossierName,
    isExample: manifest.isExample,
    sender: manifest.sender,
    senderName: manifest.senderName,
    addressee: manifest.addressee === NO_PARTY ? null : manifest.addressee,
    exportedAt: manifest.at,
    parties: partiesIn(found.records),
  };
}

/**
 * Starts a dossier from a workbook: the dossier of the sender, on this computer, with everything that is in the file.
 * Open it with `openSession`. With a workbook of one municipality it is a part: region sums are those received.
 *
 * @throws ExpectedFailure `workbook-<reason>`, `party-unknown`, those of `makeDossier`.
 */
export async function startFromWorkbook(path: string, options: JoinOptions): Promise<string> {
  const now = options.now ?? systemClock;
  const makeId = options.newId ?? newId;
  const readFile = options.readFile ?? readWorkbookFile;
  const read = await readFile(options.workbook, { fileName: options.fileName });
  const found = interpretOwn(read);
  const { manifest, records } = found.workbook;
  const name = partiesIn(records).find(({ code }) => code === options.party)?.name;
  if (name === undefined) throw new ExpectedFailure('party-unknown', { party: options.party });
  const details: NewDossier = {
    dossierId: manifest.dossierId,
    region: regionOf(records),
    party: options.party,
    function: options.function ?? 'coördinator',
    siteLabel: options.siteLabel ?? name,
    isWhole: manifest.scope === 'region',
    at: now(),
    newId: makeId,
  };
  makeDossier(path, details, (store, site) => takeEverything(store, site, details, found, options.fileName));
  return manifest.dossierId;
}

interface Found {
  readonly read: ReadFileResult;
  readonly workbook: InterpretedWorkbook;
}

/** To join one needs the whole file: without its basis there is nothing to compare with. */
function interpretOwn(read: ReadFileResult): Found {
  const found = interpretWorkbook(read.workbook, { sha256: sha256Hex });
  if (found.kind === 'foreign') throw refusal('not-ours', {});
  if (found.kind === 'basis-needed') throw refusal('manifest-damaged', {});
  if (found.kind === 'refused') throw refusal(found.code, found.values);
  return { read, workbook: found };
}

function takeEverything(store: Store, site: SiteId, details: NewDossier, found: Found, file: string): void {
  const { read, workbook } = found;
  const copy = copyViewOf(store);
  const names = new Map(partiesIn(workbook.records).map(({ code, name }) => [code, name]));
  const readFile = asReadFile(file, read, workbook, {
    me: details.party,
    nameOf: (party) => names.get(party) ?? party,
    titleOf: ({ entity }) => entity,
    here: copy.head,
    madeHere: () => false,
    region: details.region,
  });
  const plan = planImport(copy, readFile.incoming, (head) => ownerOf(head, details.region), { file });
  const importId = details.newId();
  const context: WriteContext = {
    site,
    region: details.region,
    at: details.at,
    party: details.party,
    function: details.function,
    writeId: details.newId(),
    importId,
    file,
  };
  const effects = applyPlan(copy, plan, choicesFor(plan, 'all'), authorOf(context));
  applyEffects(store, effects, context);
  const dossiers = new Set(dossiersNamedIn(workbook.manifest));
  const kept = {
    ...keepReceived(store, { ...details, dossiers }, readFile, false),
    ...keepWithheld(store, details, workbook.manifest),
  };
  rememberDossiers(store, details.dossierId, importId, workbook.manifest);
  journalImport(store, {
    importId,
    at: details.at,
    source: 'start',
    file: readFile,
    fileName: file,
    counts: { taken: plan.counts.newRecords, refused: 0, waiting: 0, conflicts: plan.counts.conflicts },
    effects: null,
    details: { edits: editsOf(readFile), senderName: readFile.senderName, ...kept },
  });
}

function partiesIn(records: readonly IncomingRecord[]): WorkbookOrigin['parties'] {
  const parties = records.flatMap((record) => {
    const code = (keyOf(record, 'municipality') ?? keyOf(record, 'region'))?.code;
    return code === undefined ? [] : [{ code, name: nameOf(record) ?? code }];
  });
  return parties.sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}

function regionOf(records: readonly IncomingRecord[]): Party {
  const region = regionIn(records);
  if (region === null) throw refusal('manifest-damaged', {});
  return region.code;
}
