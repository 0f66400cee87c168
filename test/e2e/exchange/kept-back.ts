import { agreementNumber } from '../../../shared/domain/agreement';
import { numberText } from '../../../shared/domain/agreement/agreement-number';

interface DumpedRecord {
  readonly id: string;
  readonly entity: string;
  readonly key: string;
  readonly registers: Readonly<Record<string, { readonly siblings: readonly { readonly value: string }[] }>>;
}

/** What one dump has and another lacks: facilities by name, agreements by number, and everything else that does not hang on one of these. */
export interface KeptBack {
  readonly facilities: readonly string[];
  readonly agreements: readonly string[];
  readonly other: readonly string[];
  /** The first dump without what hangs on these facilities and agreements. */
  readonly remainder: string;
}

/** Compares the dossier of the sender with that of a receiver, who is not told of facilities and agreements in a narrower circle. */
export function keptBack(sent: string, received: string): KeptBack {
  const [ours, theirs] = [recordsOf(sent), new Set(recordsOf(received).map(({ id }) => id))];
  const missing = ours.filter(({ id }) => !theirs.has(id));
  const facilities = missing.filter(({ entity }) => entity === 'facility');
  const places = new Set(facilities.map(({ id }) => id));
  const layers = new Set(missing.filter((record) => hangsOn(record, 'facility', places)).map(({ id }) => id));
  const agreements = missing.filter(({ entity }) => entity === 'agreement');
  const secret = new Set(agreements.map(({ id }) => id));
  const isTold = (record: DumpedRecord) =>
    !secret.has(record.id) &&
    !hangsOn(record, 'agreement', secret) &&
    !places.has(record.id) &&
    !hangsOn(record, 'facility', places) &&
    !hangsOn(record, 'layer', layers);
  return {
    facilities: facilities.map((each) => textOf(each, 'name')).sort(),
    agreements: agreements.map(numberOf).sort(),
    other: missing.filter(isTold).map(({ id }) => id),
    remainder: JSON.stringify(ours.filter(isTold)),
  };
}

function numberOf({ registers }: DumpedRecord): string {
  const value: unknown = JSON.parse(registers.number?.siblings[0]?.value ?? 'null');
  return numberText(agreementNumber.nullable().parse(value));
}

function textOf({ registers }: DumpedRecord, register: string): string {
  return JSON.parse(registers[register]?.siblings[0]?.value ?? '""') as string; // a register that holds a text
}

/** The records of a dump as one text, to compare. */
export function recordsText(dump: string): string {
  return JSON.stringify(recordsOf(dump));
}

function recordsOf(dump: string): readonly DumpedRecord[] {
  return (JSON.parse(dump) as { records: DumpedRecord[] }).records;
}

function hangsOn({ key }: DumpedRecord, part: 'facility' | 'layer' | 'agreement', ids: ReadonlySet<string>): boolean {
  const id = (JSON.parse(key) as Readonly<Record<string, string>>)[part];
  return id !== undefined && ids.has(id);
}
