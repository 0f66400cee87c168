import type { z } from 'zod';
import type { Party, RecordHead } from '../merge/types';
import { agreement } from './agreement';
import { agreementVersion } from './agreement-version';
import { canonical, type Json, parseCanonical } from './canonical';
import { capacityLayer } from './capacity-layer';
import { consent } from './consent';
import { contact } from './contact';
import { countingRule } from './counting-rule';
import { dossierSetting } from './dossier-setting';
import { type EntityDefinition, type EntityName, entityNames } from './entity';
import { facility } from './facility';
import { inhabitants } from './inhabitants';
import { municipality } from './municipality';
import { period } from './period';
import { nationalTask, openingCarry } from './permit-holder-figures';
import { quota } from './quota';
import { realisation } from './realisation';
import { recordIdOf } from './record-id';
import { region } from './region';
import { remark } from './remark';
import { safetyRegion } from './safety-region';
import { share, shareConfirmation } from './share';
import { subregion } from './subregion';
import { substitution } from './substitution';
import { targetGroup } from './target-group';
import { transfer } from './transfer';

/** Every kind of record of this version, with its registers. */
export const entities = {
  region,
  subregion,
  'safety-region': safetyRegion,
  municipality,
  inhabitants,
  'target-group': targetGroup,
  period,
  quota,
  realisation,
  facility,
  'capacity-layer': capacityLayer,
  share,
  'share-confirmation': shareConfirmation,
  'counting-rule': countingRule,
  'national-task': nationalTask,
  'opening-carry': openingCarry,
  setting: dossierSetting,
  substitution,
  agreement,
  transfer,
  'agreement-version': agreementVersion,
  consent,
  contact,
  remark,
};

export type Entities = typeof entities;
export type KeyOf<E extends EntityName> = z.output<Entities[E]['key']>;
export type RegisterOf<E extends EntityName> = keyof Entities[E]['registers'] & string;
export type ValueOf<E extends EntityName, R extends RegisterOf<E>> = Entities[E]['registers'][R] extends z.ZodType
  ? z.output<Entities[E]['registers'][R]>
  : never;

type AnyDefinition = EntityDefinition<z.ZodType, Readonly<Record<string, z.ZodType>>>;

/** Whether this version knows records of this kind; a newer one may know more. */
export function isEntityName(text: string): text is EntityName {
  return (entityNames as readonly string[]).includes(text);
}

/** The record with this key; its id is computed from it, or stands in it (free things). */
export function recordHead<E extends EntityName>(entity: E, key: KeyOf<E>): RecordHead {
  // Every key schema describes a plain object of texts, which is Json.
  const json = key as Json;
  return { id: definitionOf(entity).idOf?.(key) ?? recordIdOf(entity, json), entity, key: canonical(json) };
}

/**
 * Whether the id of a record is the one its key asks for: every id is computed from the key or stands in it, so another
 * one is forged or damaged. Also for a key that only a newer version can read. A kind this version does not know fits.
 */
export function idFitsKey({ id, entity, key }: RecordHead): boolean {
  if (!isEntityName(entity)) return true;
  if (key === null) return false;
  const json = parseCanonical(key);
  if (definitionOf(entity).idOf === undefined) return recordIdOf(entity, json) === id;
  return typeof json === 'object' && json !== null && 'id' in json && json.id === id;
}

/** The registers of an entity in their fixed order; none for a kind this version does not know. */
export function registersOf(entity: string): readonly string[] {
  return isEntityName(entity) ? Object.keys(entities[entity].registers) : [];
}

/** The natural key of a record, or null when it is of another kind or this version cannot read it. */
export function keyOf<E extends EntityName>(head: RecordHead, entity: E): KeyOf<E> | null {
  if (head.entity !== entity || head.key === null) return null;
  const parsed = definitionOf(entity).key.safeParse(parseCanonical(head.key));
  // The schema that parsed it is the one the type is derived from.
  return parsed.success ? (parsed.data as KeyOf<E>) : null;
}

/** Whose data a record is; null for a kind or key this version cannot read (then nobody is, and a person decides). */
export function ownerOf(head: RecordHead, regionParty: Party): Party | null {
  if (!isEntityName(head.entity) || head.key === null) return null;
  const definition = definitionOf(head.entity);
  const key = definition.key.safeParse(parseCanonical(head.key));
  return key.success ? definition.owner(key.data, regionParty) : null;
}

/**
 * The value of a register. `undefined`: this version cannot read it (a newer program wrote it); it is kept as it is
 * and is a finding.
 */
export function readValue<E extends EntityName, R extends RegisterOf<E>>(
  entity: E,
  register: R,
  text: string,
): ValueOf<E, R> | null | undefined {
  const value = parseCanonical(text);
  if (value === null) return null;
  const parsed = definitionOf(entity).registers[register]?.safeParse(value);
  // The schema that parsed it is the one the type is derived from.
  return parsed?.success === true ? (parsed.data as ValueOf<E, R>) : undefined;
}

/** The canonical text of a register's value, checked. */
export function writeValue<E extends EntityName, R extends RegisterOf<E>>(
  entity: E,
  register: R,
  value: ValueOf<E, R> | null,
): string {
  if (value === null) return canonical(null);
  const schema = definitionOf(entity).registers[register];
  if (schema === undefined) throw new Error(`${entity} has no register ${register}`);
  return canonical(schema.parse(value) as Json);
}

/** One shape for code that handles every entity alike. */
export function definitionOf(entity: EntityName): AnyDefinition {
  // Owner takes the parsed key of the same definition; nothing else is ever passed to it.
  return entities[entity] as unknown as AnyDefinition;
}
