import { numberText } from '../../../shared/domain/agreement/agreement-number';
import { readContent } from '../../../shared/domain/agreement/content';
import { keyOf, readValue } from '../../../shared/domain/entities';
import { countingValue } from '../../../shared/merge/counting-value';
import type { PlanItem } from '../../../shared/merge/plan';
import type { Locale } from '../../../shared/text/locale';
import { type DossierNames, layerName, type NamedLayer } from '../dossier-names';

/** The names of the dossier, and of the facilities, layers and agreements that are new in a plan. */
export function namesWithPlan(names: DossierNames, items: readonly PlanItem[], locale: Locale): DossierNames {
  const facilities = new Map<string, string>();
  const layers = new Map<string, NamedLayer>();
  const agreements = new Map<string, { readonly number: string; readonly title: string }>();
  const versions = new Map<string, number>();
  for (const { head, ref, incoming, owner, isNewRecord } of items) {
    if (!isNewRecord) continue;
    const value = countingValue(incoming, owner);
    if (head.entity === 'facility' && ref.register === 'name')
      facilities.set(head.id, readValue('facility', 'name', value) ?? '');
    if (head.entity === 'agreement') {
      const known = agreements.get(head.id) ?? { number: '', title: '' };
      if (ref.register === 'number')
        agreements.set(head.id, { ...known, number: numberText(readValue('agreement', 'number', value) ?? null) });
      if (ref.register === 'title')
        agreements.set(head.id, { ...known, title: readValue('agreement', 'title', value) ?? '' });
    }
    const version = keyOf(head, 'agreement-version');
    if (version !== null && ref.register === 'content') {
      const content = readValue('agreement-version', 'content', value) ?? '';
      const read = readContent({ content, fingerprint: version.fingerprint });
      if (read !== null) versions.set(version.fingerprint, read.version);
    }
    const key = ref.register === 'layer' ? keyOf(head, 'capacity-layer') : null;
    if (key === null) continue;
    const layer = readValue('capacity-layer', 'layer', value);
    layers.set(key.id, { facility: key.facility, group: layer?.group ?? '', from: layer?.from ?? null });
  }
  const facility = (id: string) => facilities.get(id) || names.facility(id);
  return {
    ...names,
    facility,
    agreement: (id) => agreements.get(id)?.number || agreements.get(id)?.title || names.agreement(id),
    version: (fingerprint) => versions.get(fingerprint) ?? names.version(fingerprint),
    layer: (id) => {
      const found = layers.get(id);
      return found === undefined ? names.layer(id) : layerName(found, { facility, group: names.group }, locale);
    },
  };
}
