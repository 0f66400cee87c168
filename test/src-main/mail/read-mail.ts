import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';

const shape = z.object({
  unsent: z.string().nullable(),
  to: z.string().nullable(),
  subject: z.string().nullable(),
  from: z.string().nullable(),
  defects: z.array(z.string()),
  text: z.string(),
  files: z.array(z.object({ name: z.string(), type: z.string(), bytes: z.string() })),
});

/** A draft as a program that is not ours reads it: Python's own parser of mail. */
export function readMail(bytes: Uint8Array): z.output<typeof shape> {
  const read = spawnSync('python3', [join(__dirname, 'read-mail.py')], { input: bytes, maxBuffer: 64 * 1024 * 1024 });
  if (read.status !== 0) throw new Error(String(read.error ?? read.stderr));
  return shape.parse(JSON.parse(read.stdout.toString('utf8')));
}
