import { canonical, canonicalText, EMPTY, type Json } from '../../../shared/domain/canonical';
import { definitionOf, isEntityName, readValue, writeValue } from '../../../shared/domain/entities';
import { parseGroupFigure } from '../../../shared/domain/figure-text';
import { editFigures } from '../../../shared/domain/figures';
import type { FacilityField } from '../../../shared/ipc/schemas/facilities';
import type { RecordHead } from '../../../shared/merge/types';
import { parseDate } from '../../../shared/text/dates';
import type { Locale } from '../../../shared/text/locale';
import { readField } from '../facilities/read-field';
import { isFiguresEntity } from './register-text';
import { textsOf } from './texts';

export interface ParsedRegister {
  /** Canonical text of the register. */
  readonly value: string;
  /** The text said "circa". */
  readonly isApproximate: boolean;
}

export interface FigureContext {
  readonly locale: Locale;
  /** Whether the group of a figure counts amv. */
  readonly countsAmv: boolean;
}

/** "43, waarvan 3 amv" is typed as "43/3" too. */
const OF_WHICH = /[\s,;]*(?:waarvan|wv\.?|of which)\s+/i;

/**
 * A register as a person types it in a review: "95", "circa 430", "43, waarvan 3 amv", "1-7-2027", "zeker". A number
 * alone keeps the share of amv of `ours`, and one with amv is for a group that counts these, as typing in Opgaven does.
 * Null when it cannot be meant.
 */
export function parseRegister(
  head: RecordHead,
  register: string,
  text: string,
  ours: string | null,
  { locale, countsAmv }: FigureContext,
): ParsedRegister | null {
  if (!isEntityName(head.entity)) return null;
  if (isFiguresEntity(head.entity) && register === 'figures')
    return parseFigures(head.entity, text, ours, { locale, countsAmv });
  if (head.entity === 'facility' && isTypedField(register)) return parseField(register, text, locale);
  if (register === 'places' || register === 'confirmed') return parsePlaces(text, ours, { locale, countsAmv });
  const value = plainValue(register, canonicalText(text), locale);
  const schema = definitionOf(head.entity).registers[register];
  if (schema === undefined || (value !== null && !schema.safeParse(value).success)) return null;
  return { value: canonical(value), isApproximate: false };
}

function parseFigures(
  entity: 'quota' | 'realisation',
  text: string,
  ours: string | null,
  { locale, countsAmv }: FigureContext,
): ParsedRegister | null {
  const read = parseGroupFigure(text.replace(OF_WHICH, '/').replace(/\s*amv\s*$/i, ''), locale, countsAmv);
  if (!read.ok) return null;
  if (read.kind === 'empty') return { value: EMPTY, isApproximate: false };
  const before = ours === null ? null : (readValue(entity, 'figures', ours) ?? null);
  const { total, amv, isApproximate } = read;
  const figures = editFigures(before, amv === null ? { total } : { total, amv });
  return { value: writeValue(entity, 'figures', figures), isApproximate };
}

const typedFields = [
  'name',
  'place',
  'kind',
  'operator',
  'partners',
  'isSmallScale',
  'labourMarket',
  'status',
  'hardLimit',
  'renewalConditions',
  'physicalPlaces',
  'circle',
  'explanation',
] as const satisfies readonly FacilityField[];

function isTypedField(register: string): register is (typeof typedFields)[number] {
  return (typedFields as readonly string[]).includes(register);
}

/** As on the screen of facilities. */
function parseField(field: (typeof typedFields)[number], text: string, locale: Locale): ParsedRegister | null {
  const read = readField(field, text, locale);
  return read.ok ? { value: canonical(read.value), isApproximate: false } : null;
}

/** "30, waarvan 2 amv" or "30/2"; a number alone keeps the share of amv of ours. A decision is never "circa". */
function parsePlaces(text: string, ours: string | null, context: FigureContext): ParsedRegister | null {
  const plain = text
    .replace(/\s*(?:plaatsen|places)/i, '')
    .replace(OF_WHICH, '/')
    .replace(/\s*amv\s*$/i, '');
  const read = parseGroupFigure(plain, context.locale, context.countsAmv);
  if (!read.ok || (read.kind === 'number' && read.isApproximate)) return null;
  if (read.kind === 'empty') return { value: EMPTY, isApproximate: false };
  const before = ours === null ? null : (readValue('share', 'places', ours) ?? null);
  const value = writeValue('share', 'places', { total: read.total, amv: read.amv ?? before?.amv ?? null });
  return { value, isApproximate: false };
}

function plainValue(register: string, text: string, locale: Locale): Json {
  if (text === '') return null;
  const texts = textsOf(locale);
  if (register === 'referenceDate') return parseDate(text) ?? text;
  if (register === 'certainty') {
    const found = Object.entries(texts.certainty).find(([, word]) => word.toLowerCase() === text.toLowerCase());
    return found?.[0] ?? text;
  }
  if (text.toLowerCase() === texts.value.yes) return true;
  return text.toLowerCase() === texts.value.no ? false : text;
}
