import { z } from 'zod';
import { firmness } from '../../domain/capacity-layer';
import { circles, facilityKinds, facilityStatuses } from '../../domain/facility';
import { passedOn } from '../../domain/passed-on';
import { registerNotice } from './notices';
import { fingerprintToConfirm } from './on-behalf';
import { recordChange } from './record-change';

/** Whether this party may write a record: its own, on behalf of its owner (the support team), or not at all. */
export const editRight = z.enum(['own', 'on-behalf', 'no']);

const places = { total: z.int().nullable(), amv: z.int().nullable() };
const namedArea = z.strictObject({ code: z.string(), name: z.string() });
const values = z.record(z.string(), z.union([z.string(), z.number()]));

/** What asks for a deed at a facility, in words: what is wrong or due, and why or what to do. */
export const attention = z.strictObject({
  code: z.string(),
  level: z.enum(['error', 'warning']),
  what: z.string(),
  why: z.string(),
  /** The other facility, where two may be one. */
  otherId: z.string().nullable(),
});

export const layerSummary = z.strictObject({
  id: z.string(),
  group: z.string(),
  ...places,
  from: z.string().nullable(),
  until: z.string().nullable(),
  certainty: firmness,
});

export const facilitySummary = z.strictObject({
  id: z.string(),
  host: z.string(),
  hostName: z.string(),
  subregion: z.string().nullable(),
  name: z.string(),
  place: z.string(),
  kind: z.enum(facilityKinds).nullable(),
  operator: z.string(),
  isSmallScale: z.boolean(),
  status: z.enum(facilityStatuses).nullable(),
  from: z.string().nullable(),
  until: z.string().nullable(),
  hardLimit: z.string().nullable(),
  renewalPossible: z.enum(['yes', 'no', 'unknown']),
  renewalUntil: z.string().nullable(),
  physicalPlaces: z.int().nullable(),
  /** Who may see it, by choice or by the default of its status. */
  circle: z.enum(circles),
  /** The facility that counts instead of this one; null when that one is not there (any more). */
  sameAs: z.string().nullable(),
  right: editRight,
  layers: z.array(layerSummary),
  /** Municipalities other than the host with a share in it. */
  shareOf: z.array(z.string()),
  /** A share of this party that it has not confirmed. */
  awaitsMyShare: z.boolean(),
  attention: z.array(attention),
  isConflict: z.boolean(),
  isWaiting: z.boolean(),
});

/** Everything the table and the timeline draw themselves from. Deleted facilities are not in it. */
export const facilityList = z.strictObject({
  facilities: z.array(facilitySummary),
  /** How many of a host are not shared with this party: what is shown of it is without these. */
  withheld: z.array(z.strictObject({ host: z.string(), facilities: z.int() })),
  municipalities: z.array(namedArea.extend({ subregion: z.string().nullable() })),
  subregions: z.array(namedArea),
  region: namedArea,
  groups: z.array(namedArea.extend({ order: z.int(), measure: z.enum(['stock', 'flow']), countsAmv: z.boolean() })),
  party: z.string(),
  isSupport: z.boolean(),
  isReadOnly: z.boolean(),
  today: z.string(),
});

export const shareView = z.strictObject({
  id: z.string(),
  municipality: z.string(),
  name: z.string(),
  ...places,
  /** `own`: of the host, which needs no confirmation. `changed`: confirmed with other places. */
  status: z.enum(['own', 'confirmed', 'changed', 'unconfirmed']),
  confirmed: z.strictObject(places).nullable(),
  explanation: z.string(),
  /** Whether this party may confirm it. */
  right: editRight,
  remark: z.string(),
});

export const layerView = layerSummary.extend({
  groupName: z.string(),
  groupOrder: z.int(),
  countsAmv: z.boolean(),
  explanation: z.string(),
  shares: z.array(shareView),
  /** By the counting rule of each round that runs or comes. */
  counting: z.array(z.strictObject({ periodName: z.string(), isCounted: z.boolean(), reason: z.string() })),
  /** Places that no share names: they count for the host. */
  rest: z.strictObject(places),
});

export const facilityDetail = z.strictObject({
  facility: facilitySummary,
  partners: z.array(z.string()),
  labourMarket: z.string(),
  renewalConditions: z.string(),
  explanation: z.string(),
  /** Null: nobody chose, the status decides. */
  chosenCircle: z.enum(circles).nullable(),
  layers: z.array(layerView),
  notices: z.array(registerNotice),
  toConfirm: fingerprintToConfirm,
  remarks: z.array(
    z.strictObject({ party: z.string(), partyName: z.string(), text: z.string(), at: z.string(), isMine: z.boolean() }),
  ),
  /** Facilities that say they are this one. */
  aliases: z.array(z.strictObject({ id: z.string(), name: z.string(), hostName: z.string() })),
  sameAsName: z.string().nullable(),
  /** Newest first. */
  history: z.array(recordChange),
});

/** What of a facility is edited in place, in the table and for many at once. A term is two fields of one register. */
export const facilityFields = [
  'name',
  'place',
  'kind',
  'operator',
  'partners',
  'isSmallScale',
  'labourMarket',
  'status',
  'from',
  'until',
  'hardLimit',
  'renewalPossible',
  'renewalUntil',
  'renewalConditions',
  'physicalPlaces',
  'circle',
  'explanation',
] as const;
export const facilityField = z.enum(facilityFields);

/** One typed, pasted or chosen value as text: the main process reads it. */
export const facilityEdit = z.strictObject({ id: z.string(), field: facilityField, text: z.string().max(10_000) });
export const facilityEdits = z.strictObject({
  edits: z.array(facilityEdit).max(50_000),
  /** Of what is another's: who passed it on, and how. */
  passedOn: passedOn.optional(),
});

/** Why something cannot be written: code of a sentence in `facilities.problems`. */
export const problem = z.strictObject({ code: z.string(), values });
export const refusedFacilityEdit = facilityEdit.extend({ code: z.string(), values });

export const checkedFacilityEdits = z.strictObject({
  accepted: z.array(
    z.strictObject({ id: z.string(), name: z.string(), field: facilityField, was: z.string(), becomes: z.string() }),
  ),
  /** Places that go along with the first or last day of their location, because they had the same. */
  followingPlaces: z.int(),
  unchanged: z.int(),
  refused: z.array(refusedFacilityEdit.extend({ name: z.string() })),
  /** Names of the owners on whose behalf would be written. */
  onBehalfOf: z.array(z.string()),
  /** Facilities that more parties will be allowed to see. */
  widened: z.array(z.strictObject({ name: z.string(), from: z.enum(circles), to: z.enum(circles) })),
});
export const writtenFacilityEdits = z.strictObject({
  written: z.int(),
  followingPlaces: z.int(),
  refused: z.array(refusedFacilityEdit),
});

/** Problems by field of the form; none: it is written. */
export const formResult = z.strictObject({
  problems: z.array(problem.extend({ field: z.string() })),
  /** What was made or changed. */
  id: z.string().nullable(),
});

/** As typed: what is too long or no number is said at the field, so the contract only keeps out what nobody types. */
const text = z.string().max(10_000);
const placesTexts = { total: text, amv: text };

/** What a layer is made of, as typed. */
const layerTexts = { group: z.string(), ...placesTexts, from: text, until: text, certainty: firmness };

export const newFacility = z.strictObject({
  host: z.string(),
  name: text,
  kind: z.enum(facilityKinds),
  ...layerTexts,
});

const shareTexts = z.array(z.strictObject({ municipality: z.string(), ...placesTexts })).max(400);

/** One change of the layers of a facility; each is one step of undo, however many layers it makes. */
export const layerChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add'), facility: z.string(), ...layerTexts }),
  z.strictObject({ kind: z.literal('edit'), layer: z.string(), ...layerTexts }),
  z.strictObject({ kind: z.literal('end'), layer: z.string(), until: text }),
  /** `total` go on, the others end after `until`; the shares are those of the places that go on. */
  z.strictObject({ kind: z.literal('lower'), layer: z.string(), ...placesTexts, until: text, shares: shareTexts }),
  z.strictObject({
    kind: z.literal('redesignate'),
    layer: z.string(),
    group: z.string(),
    ...placesTexts,
    from: text,
    until: text,
  }),
  z.strictObject({ kind: z.literal('harden'), layer: z.string(), ...placesTexts }),
  z.strictObject({ kind: z.literal('explain'), layer: z.string(), explanation: z.string().max(10_000) }),
  z.strictObject({ kind: z.literal('remove'), layer: z.string() }),
]);

export const sharesWrite = z.strictObject({ layer: z.string(), shares: shareTexts });

/** `isConfirmed` false takes an earlier confirmation back. */
export const shareAnswer = z.strictObject({
  layer: z.string(),
  municipality: z.string(),
  isConfirmed: z.boolean(),
});

/** What this party says about a facility or a share. */
export const facilityRemark = z.strictObject({ recordId: z.string(), text: z.string().max(10_000) });

export const sameAsWrite = z.strictObject({ id: z.string(), sameAs: z.string().nullable() });

export const facilityRemoval = z.strictObject({
  /** Names of what would be removed. */
  names: z.array(z.string()),
  /** Places on this day that then count no more, hard and soft. */
  hard: z.int(),
  soft: z.int(),
  refused: z.array(z.strictObject({ name: z.string(), ownerName: z.string() })),
});

export const countingRules = z.strictObject({
  rules: z.array(
    z.strictObject({
      group: z.string(),
      groupName: z.string(),
      groupOrder: z.int(),
      period: z.string(),
      periodName: z.string(),
      /** Null: nothing is asked. */
      minimumYears: z.int().nullable(),
      minimumPlaces: z.int().nullable(),
      readyBy: z.string().nullable(),
      explanation: z.string(),
    }),
  ),
  right: editRight,
});

export const countingRuleWrite = z.strictObject({
  group: z.string(),
  period: z.string(),
  minimumYears: text,
  minimumPlaces: text,
  readyBy: text,
  explanation: z.string().max(10_000),
});

export const timelineQuery = z.strictObject({
  area: z.string(),
  group: z.string(),
  /** The quota with only what all signed, or with drafts; official when left out. */
  view: z.enum(['official', 'scenario']).optional(),
  from: z.iso.date(),
  until: z.iso.date(),
});

/** What counts against the quota over time, in steps that hold until the next; null is unknown. */
export const timeline = z.strictObject({
  /** Empty for a group that is not counted in places, and where this copy holds only a part of the area. */
  steps: z.array(
    z.strictObject({
      date: z.string(),
      hard: z.int().nullable(),
      withSoft: z.int().nullable(),
      /** Null outside of the rounds: there is no task. */
      quota: z.int().nullable(),
      period: z.string().nullable(),
    }),
  ),
  reason: z.enum(['places', 'flow', 'part']),
});

export type TimelineQuery = z.output<typeof timelineQuery>;
export type Timeline = z.output<typeof timeline>;
export type EditRight = z.output<typeof editRight>;
export type Attention = z.output<typeof attention>;
export type LayerSummary = z.output<typeof layerSummary>;
export type FacilitySummary = z.output<typeof facilitySummary>;
export type FacilityList = z.output<typeof facilityList>;
export type ShareView = z.output<typeof shareView>;
export type LayerView = z.output<typeof layerView>;
export type FacilityDetail = z.output<typeof facilityDetail>;
export type FacilityField = z.output<typeof facilityField>;
export type FacilityEdit = z.output<typeof facilityEdit>;
export type CheckedFacilityEdits = z.output<typeof checkedFacilityEdits>;
export type WrittenFacilityEdits = z.output<typeof writtenFacilityEdits>;
export type RefusedFacilityEdit = z.output<typeof refusedFacilityEdit>;
export type FormResult = z.output<typeof formResult>;
export type FormProblem = FormResult['problems'][number];
export type NewFacility = z.output<typeof newFacility>;
export type LayerChange = z.output<typeof layerChange>;
export type SharesWrite = z.output<typeof sharesWrite>;
export type ShareAnswer = z.output<typeof shareAnswer>;
export type FacilityRemark = z.output<typeof facilityRemark>;
export type SameAsWrite = z.output<typeof sameAsWrite>;
export type FacilityRemoval = z.output<typeof facilityRemoval>;
export type CountingRules = z.output<typeof countingRules>;
export type CountingRuleWrite = z.output<typeof countingRuleWrite>;
