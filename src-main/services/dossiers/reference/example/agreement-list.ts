import { z } from 'zod';
import { agreement, partyRoles } from '../../../../../shared/domain/agreement';
import { collegeStep, councilStep, signatureStep } from '../../../../../shared/domain/consent';
import { longText, name } from '../../../../../shared/domain/fields';
import { quotaKinds } from '../../../../../shared/domain/figure-kinds';

/** Municipalities have their names in the list, because people read it. */
const place = z.string();
const date = z.string().nullable();
const { stage, ended, evaluated } = agreement.registers;
const figure = z.enum(quotaKinds);

const consent = z.strictObject({
  /** Status, day, reference. */
  college: z.tuple([collegeStep.shape.status, date, name]).optional(),
  /** Mode, status, day, reference. */
  council: z.tuple([councilStep.shape.mode, councilStep.shape.status, date, name]).optional(),
  /** Status, day, function, reference. */
  signature: z.tuple([signatureStep.shape.status, date, name, name]).optional(),
  remark: longText.optional(),
});

const texts = {
  text: longText,
  conditions: longText.default(''),
  fallback: longText.default(''),
  money: longText.default(''),
};

const version = z.strictObject({
  on: z.iso.date(),
  explanation: longText.default(''),
  /** What it said otherwise than the agreement says now. */
  fields: z.strictObject(texts).partial().default({}),
  totals: z.record(z.string(), z.int()).default({}),
  consents: z.record(place, consent),
});

const transfer = z.strictObject({
  id: z.string(),
  from: place,
  to: place,
  group: z.string(),
  period: z.string(),
  total: z.int(),
  amv: z.int().nullable().default(null),
  kind: figure,
  containedIn: z.partialRecord(figure, z.enum(['yes', 'no'])).default({}),
});

/** What stands in agreements.json. */
export const agreementList = z.array(
  z.strictObject({
    id: z.string(),
    leading: place,
    number: z.string(),
    title: name,
    stage,
    parties: z.record(place, z.array(z.enum(partyRoles))),
    ...texts,
    term: z.strictObject({ from: date, until: date }).default({ from: null, until: null }),
    ratio: z
      .strictObject({ given: z.int(), givenGroup: z.string(), taken: z.int(), takenGroup: z.string() })
      .nullable()
      .default(null),
    ratioReasoning: longText.default(''),
    evaluation: z.strictObject({ dates: z.array(z.string()), text: longText }).default({ dates: [], text: '' }),
    notice: z.strictObject({ months: z.int().nullable(), text: longText }).default({ months: null, text: '' }),
    renewal: z
      .strictObject({ isPossible: z.enum(['yes', 'no', 'unknown']), until: date, text: longText })
      .default({ isPossible: 'unknown', until: null, text: '' }),
    dueDates: z.record(place, z.string()).default({}),
    explanation: longText.default(''),
    ended: ended.nullable().default(null),
    void: ended.nullable().default(null),
    evaluated: evaluated.nullable().default(null),
    transfers: z.array(transfer),
    versions: z.array(version),
  }),
);

export type ListedAgreement = z.output<typeof agreementList>[number];
export type ListedVersion = ListedAgreement['versions'][number];
