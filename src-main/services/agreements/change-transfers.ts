import type { AgreementRecord } from '../../../shared/domain/agreement/facts';
import { writeValue } from '../../../shared/domain/entities';
import type { TransferLine } from '../../../shared/domain/transfer';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { TransferChange } from '../../../shared/ipc/schemas/agreement-writes';
import type { FormResult } from '../../../shared/ipc/schemas/facilities';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { recordAction } from '../history/record-action';
import { mustBeWritable } from '../on-behalf/right-on';
import { deletedWrite } from '../presence-writes';
import type { Session } from '../session';
import {
  agreementHead,
  agreementOf,
  agreementWriteOf,
  lineHead,
  lineOf,
  lineWrites,
  nameOfAgreement,
} from './agreement-record';
import { withPartiesOfLines } from './parties-of-lines';
import { readAllTransferTexts, readTransferTexts } from './read-transfer-texts';

type ChangeOf<K extends TransferChange['change']> = Extract<TransferChange, { change: K }>;

/**
 * Adds, edits or removes transfers, or says whether a later figure contains one: each is one step of undo. Municipalities
 * that come in with a transfer become parties.
 *
 * @throws ExpectedFailure `agreement-gone`, `transfer-gone`, `not-yours`, `dossier-read-only`
 */
export function changeTransfers(session: Session, change: TransferChange): FormResult {
  switch (change.change) {
    case 'add':
      return addTransfers(session, change);
    case 'edit':
      return editTransfer(session, change);
    case 'contain':
      return sayContained(session, change);
    case 'remove':
      return removeTransfers(session, change);
  }
}

function addTransfers(session: Session, { agreement: id, transfers }: ChangeOf<'add'>): FormResult {
  const record = agreementOf(session, id);
  const { leading } = record.agreement;
  mustBeWritable(session, leading);
  const { value, problems } = readAllTransferTexts(session, transfers);
  if (value === null) return { problems: [...problems], id: null };
  const heads = value.map(() => lineHead({ agreement: id, leading, id: session.newId() }));
  const writes = value.flatMap((line, at) => {
    const head = heads[at];
    return head === undefined ? [] : lineWrites(head, line, null);
  });
  const lines = value.map(({ line }) => line);
  recordTransfers(session, record, [...writes, ...partyWrites(record, lines)]);
  return { problems: [], id: heads[0]?.id ?? null };
}

/** Other periods than its own become lines of their own. */
function editTransfer(session: Session, change: ChangeOf<'edit'>): FormResult {
  const { record, line: before } = lineOf(session, change.transfer);
  const { leading } = record.agreement;
  mustBeWritable(session, leading);
  const { value, problems } = readTransferTexts(session, change);
  const [first, ...others] = value ?? [];
  if (first === undefined) return { problems: [...problems], id: null };
  const writes = [
    ...lineWrites(lineHead(before), first, before),
    ...others.flatMap((line) =>
      lineWrites(lineHead({ agreement: record.agreement.id, leading, id: session.newId() }), line, null),
    ),
  ];
  recordTransfers(session, record, [
    ...writes,
    ...partyWrites(
      record,
      [first, ...others].map(({ line }) => line),
    ),
  ]);
  return { problems: [], id: change.transfer };
}

function sayContained(session: Session, { transfer, figure, answer }: ChangeOf<'contain'>): FormResult {
  const { record, line } = lineOf(session, transfer);
  mustBeWritable(session, record.agreement.leading);
  const others = line.containedIn.filter(({ kind }) => kind !== figure);
  const next = answer === 'unknown' ? others : [...others, { kind: figure, answer }];
  const value = writeValue('transfer', 'containedIn', next.length === 0 ? null : next);
  const name = nameOfAgreement(session, record);
  recordAction(session, { what: 'agreement-contained', name, isOnBehalf: true }, [
    { head: lineHead(line), register: 'containedIn', value, origin: 'typed' },
  ]);
  return { problems: [], id: transfer };
}

function removeTransfers(session: Session, { agreement: id, transfers }: ChangeOf<'remove'>): FormResult {
  const record = agreementOf(session, id);
  mustBeWritable(session, record.agreement.leading);
  const lines = record.lines.filter((line) => transfers.includes(line.id) && !line.isDeleted);
  if (lines.length === 0) throw new ExpectedFailure('transfer-gone');
  recordTransfers(
    session,
    record,
    lines.map((line) => deletedWrite(lineHead(line), true)),
  );
  return { problems: [], id };
}

function partyWrites({ agreement }: AgreementRecord, lines: readonly TransferLine[]): OwnWrite[] {
  const parties = withPartiesOfLines(agreement.parties, lines);
  return parties === null ? [] : [agreementWriteOf(agreementHead(agreement), 'parties', parties)];
}

function recordTransfers(session: Session, record: AgreementRecord, writes: readonly OwnWrite[]): void {
  const name = nameOfAgreement(session, record);
  recordAction(session, { what: 'agreement-transfers', name, isOnBehalf: true }, writes);
}
