import { Refusal } from './refusal';

/**
 * An OLE file is an old .xls, or the envelope of an encrypted workbook: by a password, or by a sensitivity label or
 * rights management, for which there is no password to take away. Only the names in its directory are looked at.
 */
export function checkCompoundFile(bytes: Buffer): void {
  const has = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage')) {
    const isLabelled = has('DRMEncryptedTransform') || has('DRMEncryptedDataSpace') || has('DRMDataSpace');
    throw new Refusal(isLabelled ? 'labelled' : 'encrypted', 'encrypted package');
  }
  if (has('\u0009DRMContent') || has('DRMContent')) throw new Refusal('labelled', 'rights management');
  if (has('_VBA_PROJECT')) throw new Refusal('macros', 'xls macros');
  if (!has('Workbook') && !has('Book')) throw new Refusal('not-a-workbook', 'compound file without workbook');
}
