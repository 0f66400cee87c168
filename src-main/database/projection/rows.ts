import type { KeyOf } from '../../../shared/domain/entities';
import type { EntityName } from '../../../shared/domain/entity';
import type { Figures } from '../../../shared/domain/figures';
import type { Places } from '../../../shared/domain/share';
import { agreementColumns, consentColumns, transferColumns } from './agreement-rows';
import type { Column, ReadRegister } from './projected-row';

type Columns = Readonly<Record<string, Column>>;

interface Projection<E extends EntityName> {
  readonly table: string;
  readonly columns: (key: KeyOf<E>, read: ReadRegister<E>) => Columns;
}

/** Per entity: its table and how one row of it is made of the values that count. */
export const projections: { readonly [E in EntityName]: Projection<E> } = {
  region: {
    table: 'regions',
    columns: ({ code }, read) => ({
      code,
      name: read('name'),
      title: read('title'),
      is_example: flag(read('isExample')),
      is_deleted: flag(read('deleted')),
    }),
  },
  subregion: {
    table: 'subregions',
    columns: ({ code }, read) => ({
      code,
      name: read('name'),
      position: read('order'),
      is_deleted: flag(read('deleted')),
    }),
  },
  'safety-region': {
    table: 'safety_regions',
    columns: ({ code }, read) => ({ code, name: read('name'), is_deleted: flag(read('deleted')) }),
  },
  municipality: {
    table: 'municipalities',
    columns: ({ code }, read) => {
      const validity = read('validity');
      return {
        code,
        name: read('name'),
        subregion: read('subregion'),
        safety_region: read('safetyRegion'),
        valid_from: validity?.from ?? null,
        valid_until: validity?.until ?? null,
        successor: validity?.successor ?? null,
        is_deleted: flag(read('deleted')),
      };
    },
  },
  inhabitants: {
    table: 'inhabitants',
    columns: (key, read) => {
      const count = read('count');
      return {
        municipality: key.municipality,
        date: key.date,
        count: count?.value ?? null,
        certainty: count?.certainty ?? null,
        source: read('source'),
        is_deleted: flag(read('deleted')),
      };
    },
  },
  'target-group': {
    table: 'target_groups',
    columns: ({ code }, read) => {
      const name = read('name');
      const measure = read('measure');
      return {
        code,
        name_nl: name?.nl ?? null,
        name_en: name?.en ?? null,
        measure: measure?.measure ?? null,
        unit: measure?.unit ?? null,
        position: read('order'),
        counts_amv: flag(read('countsAmv')),
        figure_kinds: JSON.stringify(read('figureKinds') ?? []),
        is_deleted: flag(read('deleted')),
      };
    },
  },
  period: {
    table: 'periods',
    columns: ({ code }, read) => {
      const name = read('name');
      const term = read('term');
      return {
        code,
        name_nl: name?.nl ?? null,
        name_en: name?.en ?? null,
        type: read('type'),
        from_date: term?.from ?? null,
        until_date: term?.until ?? null,
        certainty: term?.certainty ?? null,
        milestones: JSON.stringify(read('milestones') ?? []),
        groups: JSON.stringify(read('groups') ?? []),
        explanation: read('explanation'),
        is_deleted: flag(read('deleted')),
      };
    },
  },
  quota: {
    table: 'quotas',
    columns: (key, read) => ({
      area: key.area,
      group_code: key.group,
      period: key.period,
      kind: key.kind,
      ...figureColumns(read('figures')),
      source: read('source'),
      reference_date: read('referenceDate'),
      certainty: read('certainty'),
      explanation: read('explanation'),
      is_deleted: flag(read('deleted')),
    }),
  },
  realisation: {
    table: 'realisations',
    columns: (key, read) => ({
      municipality: key.municipality,
      group_code: key.group,
      period: key.period,
      reference_date: key.referenceDate,
      kind: key.kind,
      source: key.source,
      ...figureColumns(read('figures')),
      certainty: read('certainty'),
      explanation: read('explanation'),
      is_deleted: flag(read('deleted')),
    }),
  },
  facility: {
    table: 'facilities',
    columns: ({ host }, read) => {
      const term = read('term');
      const renewal = read('renewal');
      return {
        host,
        name: read('name'),
        place: read('place'),
        kind: read('kind'),
        operator: read('operator'),
        partners: JSON.stringify(read('partners') ?? []),
        is_small_scale: flag(read('isSmallScale')),
        labour_market: read('labourMarket'),
        status: read('status'),
        from_date: term?.from ?? null,
        until_date: term?.until ?? null,
        hard_limit: read('hardLimit'),
        renewal_possible: renewal?.isPossible ?? null,
        renewal_until: renewal?.until ?? null,
        renewal_conditions: read('renewalConditions'),
        physical_places: read('physicalPlaces'),
        same_as: read('sameAs'),
        circle: read('circle'),
        explanation: read('explanation'),
        is_deleted: flag(read('deleted')),
      };
    },
  },
  'capacity-layer': {
    table: 'capacity_layers',
    columns: ({ facility, host }, read) => {
      const layer = read('layer');
      return {
        facility,
        host,
        group_code: layer?.group ?? null,
        total: layer?.total ?? null,
        amv: layer?.amv ?? null,
        from_date: layer?.from ?? null,
        until_date: layer?.until ?? null,
        certainty: layer?.certainty ?? null,
        explanation: read('explanation'),
        is_deleted: flag(read('deleted')),
      };
    },
  },
  share: {
    table: 'shares',
    columns: (key, read) => ({
      ...key,
      ...placesColumns(read('places')),
      explanation: read('explanation'),
      is_deleted: flag(read('deleted')),
    }),
  },
  'share-confirmation': {
    table: 'share_confirmations',
    columns: (key, read) => ({
      ...key,
      ...placesColumns(read('confirmed')),
      explanation: read('explanation'),
      is_deleted: flag(read('deleted')),
    }),
  },
  'counting-rule': {
    table: 'counting_rules',
    columns: ({ group, period }, read) => {
      const rule = read('rule');
      return {
        group_code: group,
        period,
        minimum_years: rule?.minimumYears ?? null,
        minimum_places: rule?.minimumPlaces ?? null,
        ready_by: rule?.readyBy ?? null,
        explanation: read('explanation'),
        is_deleted: flag(read('deleted')),
      };
    },
  },
  'national-task': {
    table: 'national_tasks',
    columns: ({ group, period }, read) => {
      const inhabitants = read('inhabitants');
      return {
        group_code: group,
        period,
        persons: read('persons'),
        inhabitants: inhabitants?.count ?? null,
        inhabitants_date: inhabitants?.date ?? null,
        source: read('source'),
        certainty: read('certainty'),
        is_deleted: flag(read('deleted')),
      };
    },
  },
  'opening-carry': {
    table: 'opening_carries',
    columns: ({ group, municipality, period }, read) => ({
      group_code: group,
      municipality,
      period,
      persons: read('persons'),
      source: read('source'),
      certainty: read('certainty'),
      is_deleted: flag(read('deleted')),
    }),
  },
  setting: {
    table: 'settings',
    columns: ({ name }, read) => {
      const value = read('value');
      return { name, value: value === null ? null : flag(value), reason: read('reason') };
    },
  },
  substitution: {
    table: 'substitutions',
    columns: ({ from, to }, read) => {
      const ratio = read('ratio');
      return {
        from_group: from,
        to_group: to,
        places: ratio?.places ?? null,
        covers: ratio?.covers ?? null,
        reason: ratio?.reason ?? null,
        is_deleted: flag(read('deleted')),
      };
    },
  },
  contact: {
    table: 'contacts',
    columns: ({ party, role }, read) => {
      const reach = read('reach');
      return {
        party,
        role,
        function: reach?.function ?? null,
        address: reach?.address ?? null,
        is_deleted: flag(read('deleted')),
      };
    },
  },
  agreement: { table: 'agreements', columns: agreementColumns },
  transfer: { table: 'transfers', columns: transferColumns },
  'agreement-version': {
    table: 'agreement_versions',
    columns: ({ agreement, leading, fingerprint }, read) => ({
      agreement,
      leading,
      fingerprint,
      content: read('content'),
      version: read('proposed')?.version ?? null,
      proposed_on: read('proposed')?.on ?? null,
      explanation: read('explanation'),
    }),
  },
  consent: { table: 'consents', columns: consentColumns },
  remark: {
    table: 'remarks',
    columns: (key, read) => ({
      about_record: key.record,
      about_register: key.register,
      party: key.party,
      text: read('text'),
      is_deleted: flag(read('deleted')),
    }),
  },
};

function flag(value: boolean | null): number {
  return value === true ? 1 : 0;
}

function figureColumns(figures: Figures | null): Columns {
  return { total: figures?.total ?? null, amv: figures?.amv ?? null, includes_amv: figures?.includesAmv ?? null };
}

function placesColumns(places: Places | null): Columns {
  return { total: places?.total ?? null, amv: places?.amv ?? null };
}
