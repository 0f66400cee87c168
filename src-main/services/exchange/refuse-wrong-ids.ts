import { idFitsKey } from '../../../shared/domain/entities';
import type { PlanNote } from '../../../shared/ipc/schemas/exchange';
import type { IncomingRecord, RecordHead } from '../../../shared/merge/types';

export interface FittingRecords {
  readonly incoming: readonly IncomingRecord[];
  /** One for each record that was refused. */
  readonly refused: readonly PlanNote[];
}

/**
 * Leaves out every record whose id is not the one its key asks for, or stands here (or earlier in the file) for something
 * else: it would give a record another owner, or another content. The rest of the file is read.
 *
 * @param here the record that this copy has under an id.
 * @param nameOf what a record is called in a sentence.
 */
export function refuseWrongIds(
  records: readonly IncomingRecord[],
  here: (id: string) => RecordHead | null,
  nameOf: (head: RecordHead) => string,
): FittingRecords {
  const incoming: IncomingRecord[] = [];
  const refused: PlanNote[] = [];
  const seen = new Map<string, RecordHead>();
  for (const record of records) {
    const known = here(record.id) ?? seen.get(record.id) ?? null;
    // What stands here was looked at when it came in: computing its id again would cost more than reading the rows.
    const isRight = known === null ? idFitsKey(record) : isSame(known, record);
    if (isRight) {
      incoming.push(record);
      seen.set(record.id, record);
    } else refused.push(refusalOf(record, nameOf(record)));
  }
  return { incoming, refused };
}

function isSame(one: RecordHead, other: RecordHead): boolean {
  return one.entity === other.entity && one.key === other.key;
}

function refusalOf({ registers }: IncomingRecord, what: string): PlanNote {
  const place = registers.find((register) => register.place !== undefined)?.place;
  return {
    level: 'error',
    code: 'wrong-id',
    sheet: place?.sheet ?? '',
    cell: place?.cell ?? '',
    found: '',
    values: { what },
  };
}
