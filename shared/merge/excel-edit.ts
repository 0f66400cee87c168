import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { highestOf } from './context';
import { excelSite } from './site';
import type { Label, Party, RegisterRef, RegisterState } from './types';
import { nextCounter, writeRegister } from './write-register';

export interface ExcelEdit {
  /** The register as the same file carries it; null when the row is new in the file. */
  readonly basis: RegisterState | null;
  /** The party the workbook was made for, or `-`. */
  readonly addressee: Party;
  readonly exportId: string;
  readonly ref: RegisterRef;
  /** Canonical JSON text of the whole register. */
  readonly value: string;
  readonly label: Label;
}

/**
 * An edit made in Excel, as a write on top of the basis in the same file.
 * The dot follows from export, record, register, value and basis only: the same edit read at two places, or twice, is
 * the same dot; another value in one cell is another dot and leaves the other cells as they were.
 */
export function editState(edit: ExcelEdit, hash: (text: string) => string = shortHash): RegisterState {
  const content = JSON.stringify([edit.ref.recordId, edit.ref.register, edit.value]);
  const site = excelSite(edit.addressee, edit.exportId, hash(content));
  const counter = nextCounter(edit.basis === null ? 0 : highestOf(edit.basis.context));
  return writeRegister(edit.basis, [], edit.value, { site, counter }, edit.label);
}

/** First 16 hex of the SHA-256 of the text: part of the format. */
export function shortHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
}
