import { z } from 'zod';
import { agreementStages, partyRoles } from '../../domain/agreement';
import { consentSteps } from '../../domain/agreement/consent-steps';
import { circles } from '../../domain/facility';
import { quotaKinds } from '../../domain/figure-kinds';
import { passedOn } from '../../domain/passed-on';
import { formResult } from './facilities';

const quotaKind = z.enum(quotaKinds);
const text = z.string().max(200);
const longText = z.string().max(10_000);

/** A transfer as typed. With several periods it is one line per period. */
export const transferTexts = z.strictObject({
  from: z.string(),
  to: z.string(),
  group: z.string(),
  periods: z.array(z.string()).min(1).max(20),
  total: text,
  amv: text,
  kind: quotaKind,
  fromDay: text,
  untilDay: text,
  explanation: longText,
});

export const newAgreement = z.strictObject({
  leading: z.string(),
  title: text,
  transfers: z.array(transferTexts).max(200),
});

export const quickText = z.strictObject({
  text: z.string().max(2_000),
  /** Where no period is named: the one on this day; today when left out. */
  day: z.iso.date().optional(),
});
export const quickReading = z.strictObject({
  transfers: z.array(transferTexts),
  sentences: z.array(z.string()),
  problems: z.array(z.string()),
});

const textEdit = z.strictObject({
  field: z.enum(['title', 'text', 'ratioReasoning', 'conditions', 'fallback', 'money', 'explanation', 'number']),
  text: longText,
});

/** One register of an agreement as a person fills it in: numbers and days are typed text, the main process reads them. */
export const agreementEdit = z.discriminatedUnion('field', [
  textEdit,
  z.strictObject({ field: z.literal('stage'), stage: z.enum(agreementStages) }),
  z.strictObject({ field: z.literal('circle'), circle: z.enum(circles).nullable() }),
  z.strictObject({ field: z.literal('term'), from: text, until: text }),
  z.strictObject({
    field: z.literal('parties'),
    parties: z.array(z.strictObject({ party: z.string(), role: z.enum(partyRoles) })).max(100),
  }),
  z.strictObject({
    field: z.literal('ratio'),
    given: text,
    givenGroup: z.string().nullable(),
    taken: text,
    takenGroup: z.string().nullable(),
  }),
  z.strictObject({ field: z.literal('evaluation'), dates: z.array(text).max(50), text: longText }),
  z.strictObject({ field: z.literal('notice'), months: text, text: longText }),
  z.strictObject({
    field: z.literal('renewal'),
    isPossible: z.enum(['yes', 'no', 'unknown']),
    until: text,
    text: longText,
  }),
  z.strictObject({ field: z.literal('facilities'), facilities: z.array(z.string()).max(100) }),
  z.strictObject({
    field: z.literal('dueDates'),
    dueDates: z.array(z.strictObject({ party: z.string(), by: text })).max(100),
  }),
]);

export const agreementWrite = z.strictObject({ id: z.string(), edits: z.array(agreementEdit).min(1).max(30) });

export const transferChange = z.discriminatedUnion('change', [
  z.strictObject({
    change: z.literal('add'),
    agreement: z.string(),
    transfers: z.array(transferTexts).min(1).max(200),
  }),
  z.strictObject({ change: z.literal('edit'), transfer: z.string(), ...transferTexts.shape }),
  z.strictObject({
    change: z.literal('contain'),
    transfer: z.string(),
    figure: quotaKind,
    answer: z.enum(['yes', 'no', 'unknown']),
  }),
  z.strictObject({
    change: z.literal('remove'),
    agreement: z.string(),
    transfers: z.array(z.string()).min(1).max(200),
  }),
]);

export const proposal = z.strictObject({ id: z.string(), explanation: longText });

/** One step of the consent of one party to one version; status null takes it back. */
export const consentWrite = z.strictObject({
  agreement: z.string(),
  fingerprint: z.string(),
  party: z.string(),
  /** Of what is written on behalf of the party: who passed it on, and how. */
  passedOn: passedOn.optional(),
  change: z.discriminatedUnion('step', [
    z.strictObject({
      step: z.literal(consentSteps[0]),
      status: z.enum(['planned', 'decided', 'rejected']).nullable(),
      date: text,
      reference: text,
    }),
    z.strictObject({
      step: z.literal(consentSteps[1]),
      mode: z.enum(['informed', 'deciding', 'not-needed']),
      status: z.enum(['planned', 'done', 'rejected']).nullable(),
      date: text,
      reference: text,
    }),
    z.strictObject({
      step: z.literal(consentSteps[2]),
      status: z.enum(['planned', 'signed', 'refused']).nullable(),
      date: text,
      function: text,
      reference: text,
    }),
    z.strictObject({ step: z.literal('remark'), text: longText }),
  ]),
});

/** Its early end, that it is void, or the evaluation that was held. An empty day takes that back. */
export const agreementStop = z.strictObject({
  id: z.string(),
  kind: z.enum(['ended', 'void', 'evaluated']),
  on: text,
  reason: longText,
});

export const agreementRemark = z.strictObject({ recordId: z.string(), text: longText });

export const attachmentAdd = z.strictObject({
  id: z.string(),
  fileToken: z.string(),
  kind: z.enum(['signed', 'other']),
});
export const attachmentOf = z.strictObject({ id: z.string(), sha256: z.string() });

export const agreementResult = formResult;

export type TransferTexts = z.output<typeof transferTexts>;
export type NewAgreement = z.output<typeof newAgreement>;
export type QuickReading = z.output<typeof quickReading>;
export type AgreementEdit = z.output<typeof agreementEdit>;
export type AgreementWrite = z.output<typeof agreementWrite>;
export type TransferChange = z.output<typeof transferChange>;
export type ConsentWrite = z.output<typeof consentWrite>;
export type AgreementStop = z.output<typeof agreementStop>;
