import { z } from 'zod';
import type { MailFacts, MailPurpose } from '../../../shared/mail/mail-content';
import { NO_PARTY } from '../../../shared/merge/site';
import type { Party } from '../../../shared/merge/types';
import type { ExportRecord } from '../../../shared/workbook/export-data';
import { keptAgreementRecords } from '../../../shared/workbook/kept-agreement-records';
import { valueIn } from '../../../shared/workbook/value-in';
import { signingRound } from '../agreements/signing-round';
import { sentBasis } from '../exchange/export-journal';
import { partyNames } from '../party-names';
import type { Session } from '../session';

/** What the journal keeps of a workbook that was made, as far as a mail says it. */
export const exportedHead = z.object({
  exportId: z.string(),
  dossierName: z.string(),
  sender: z.string(),
  addressee: z.string(),
  addresseeName: z.string(),
  scope: z.enum(['region', 'municipality']),
  isBare: z.boolean(),
  isExample: z.boolean(),
});
export type ExportedHead = z.output<typeof exportedHead>;

const saidEntities = ['quota', 'realisation', 'facility', 'capacity-layer', 'agreement', 'transfer'];

/** What a mail with this workbook says. */
export function mailFacts(session: Session, head: ExportedHead, replyBy: string | null): MailFacts {
  const records = head.isBare ? [] : (sentBasis(session, head.exportId) ?? []);
  const kept = keptAgreementRecords(records);
  // As many as there are rows in the workbook.
  const hasRow = (record: ExportRecord) => valueIn(record, 'deleted') !== 'true' || kept.has(record.id);
  const purpose = purposeOf(session, head);
  return {
    purpose,
    dossier: head.dossierName,
    isExample: head.isExample,
    sender: partyNames(session)(head.sender),
    senderFunction: head.sender === session.identity.party ? session.identity.function : '',
    addressee: head.addresseeName,
    contents: saidEntities.map((entity) => ({
      entity,
      count: records.filter((record) => record.entity === entity && hasRow(record)).length,
    })),
    consents: consentsAsked(session, head.addressee, records),
    replyBy,
  };
}

/** Only who may fill it in is asked to: a municipality that got its own workbook from the support team. */
function purposeOf({ region }: Session, { isBare, scope, sender, addressee }: ExportedHead): MailPurpose {
  if (isBare) return 'bare';
  if (addressee === region && sender !== region) return 'answer';
  return sender === region && scope === 'municipality' && addressee !== NO_PARTY ? 'ask' : 'inform';
}

/** The agreements in the workbook that the addressee still has to decide on. */
function consentsAsked(session: Session, addressee: Party, records: readonly ExportRecord[]): MailFacts['consents'] {
  const inside = new Set(records.filter(({ entity }) => entity === 'agreement').map(({ id }) => id));
  return signingRound(session)
    .asks.filter(({ party, agreement }) => party.code === addressee && inside.has(agreement))
    .map(({ number, title, by }) => ({ number, title, by }));
}
