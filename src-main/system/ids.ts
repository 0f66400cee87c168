import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

export type NewId = () => string;

/** A fresh id for a free thing; sorts by time. */
export const newId: NewId = () => v7();

/** The random part of a site id: 80 bits, lower case. */
export function newSiteSuffix(): string {
  return randomBytes(10).toString('hex');
}
