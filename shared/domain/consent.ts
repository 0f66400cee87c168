import { z } from 'zod';
import { fingerprint } from './agreement-version';
import { defineEntity } from './entity';
import { deleted, isoDate, longText, name, party } from './fields';

const day = isoDate.nullable();

/** The decision of the college of mayor and aldermen. */
export const collegeStep = z.strictObject({
  status: z.enum(['planned', 'decided', 'rejected']),
  date: day,
  reference: name,
});
export type CollegeStep = z.output<typeof collegeStep>;

/** The council is informed, or decides, or need not. `done`: it was informed, or decided. */
export const councilStep = z.strictObject({
  mode: z.enum(['informed', 'deciding', 'not-needed']),
  status: z.enum(['planned', 'done', 'rejected']),
  date: day,
  reference: name,
});
export type CouncilStep = z.output<typeof councilStep>;

/** Only this makes an agreement count; by function, never by name. */
export const signatureStep = z.strictObject({
  status: z.enum(['planned', 'signed', 'refused']),
  date: day,
  function: name,
  reference: name,
});
export type SignatureStep = z.output<typeof signatureStep>;

/**
 * What one party decided about one content of an agreement: the fingerprint is in the key, so that a consent to the signed
 * version is not overwritten by one to a newer version (docs/decisions/0061).
 */
export const consent = defineEntity({
  entity: 'consent',
  key: z.strictObject({ agreement: z.uuid(), leading: party, party, fingerprint }),
  registers: { college: collegeStep, council: councilStep, signature: signatureStep, remark: longText, deleted },
  owner: (key) => key.party,
});

export type ConsentKey = z.output<typeof consent.key>;
