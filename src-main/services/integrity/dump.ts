import { canonical, type Json } from '../../../shared/domain/canonical';
import type { RegisterState } from '../../../shared/merge/types';
import { readRecords, type StoredRecord } from '../../database/register-rows';
import type { Store } from '../../database/store';

/**
 * Everything that is exchanged, and nothing else: records, registers, siblings, contexts and labels; no site, waiting
 * list, log or journal. Records by id, keys by the alphabet, a record a line: two copies that agree give equal bytes.
 */
export function dumpDossier(store: Store): string {
  const records = [...readRecords(store).values()].sort((one, other) => (one.head.id < other.head.id ? -1 : 1));
  const lines = records.map((record) => canonical(recordJson(record)));
  return `{"format":1,"records":[\n${lines.join(',\n')}\n]}\n`;
}

function recordJson({ head, registers }: StoredRecord): Json {
  const states = [...registers].map(([register, state]) => [register, stateJson(state)] as const);
  return { id: head.id, entity: head.entity, key: head.key, registers: Object.fromEntries(states) };
}

function stateJson({ siblings, context }: RegisterState): Json {
  return {
    context,
    siblings: siblings.map(({ value, dot, label }) => ({
      value,
      dot: { site: dot.site, counter: dot.counter },
      label: {
        at: label.at,
        party: label.party,
        function: label.function,
        origin: label.origin,
        detail: label.detail ?? null,
        onBehalfOf: label.onBehalfOf ?? null,
        passedOn: label.passedOn === undefined ? null : { ...label.passedOn },
      },
    })),
  };
}
