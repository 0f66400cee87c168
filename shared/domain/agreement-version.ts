import { z } from 'zod';
import { defineEntity } from './entity';
import { isoDate, longText, party } from './fields';

/** SHA-256 of a canonical content, hex. */
export const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * The content of an agreement as it was put before the parties. Its key is the hash of what it holds, so it can never say
 * something else; a signed one stays in force while a newer one asks for consents (docs/decisions/0061).
 */
export const agreementVersion = defineEntity({
  entity: 'agreement-version',
  key: z.strictObject({ agreement: z.uuid(), leading: party, fingerprint }),
  registers: {
    /** The canonical text that was hashed, as a text: a program that does not know a newer field still counts what it knows. */
    content: z.string().max(1_000_000),
    /** Its number, and the day on which it was put before the parties. */
    proposed: z.strictObject({ version: z.int(), on: isoDate }),
    /** What changed since the version before, and why. */
    explanation: longText,
  },
  owner: (key) => key.leading,
});
