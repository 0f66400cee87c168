import { readValue } from '../../../shared/domain/entities';
import { formatDate } from '../../../shared/text/dates';
import { fill } from '../../../shared/text/fill';
import type { Locale } from '../../../shared/text/locale';
import { formatNumber } from '../../../shared/text/numbers';
import type { DossierNames } from '../dossier-names';
import { domainText } from '../party-names';
import { textsOf } from './texts';

/** How codes within a value are called. Without it a code stands for itself. */
export type CodeNames = Omit<DossierNames, 'layer' | 'agreement'>;

/**
 * A value of a facility, layer, share, confirmation or counting rule as a person reads it: "84 plaatsen voor
 * asielzoekers, 1-1-2025 t/m 31-12-2034, hard". Null for a register whose value says enough by itself, or cannot be read.
 */
export function placeText(
  entity: string,
  register: string,
  text: string,
  locale: Locale,
  names: CodeNames | null,
): string | null {
  if (entity === 'facility') return facilityText(register, text, locale, names);
  if (entity === 'capacity-layer' && register === 'layer') return layerText(text, locale, names);
  if (entity === 'share' && register === 'places') return placesText(readValue('share', 'places', text), locale);
  if (entity === 'share-confirmation' && register === 'confirmed')
    return placesText(readValue('share-confirmation', 'confirmed', text), locale);
  return entity === 'counting-rule' && register === 'rule' ? ruleText(text, locale) : null;
}

function facilityText(register: string, text: string, locale: Locale, names: CodeNames | null): string | null {
  const words = domainText(locale);
  switch (register) {
    case 'kind':
      return wordOf(words.facilityKinds, readValue('facility', 'kind', text));
    case 'status':
      return wordOf(words.facilityStatuses, readValue('facility', 'status', text));
    case 'circle':
      return wordOf(words.circles, readValue('facility', 'circle', text));
    case 'term': {
      const term = readValue('facility', 'term', text);
      return term ? termText(term.from, term.until, locale) : null;
    }
    case 'renewal': {
      const renewal = readValue('facility', 'renewal', text);
      if (!renewal) return null;
      const until =
        renewal.until === null ? '' : fill(textsOf(locale).value.until, { until: formatDate(renewal.until) });
      return [words.renewalPossible[renewal.isPossible], until].filter((part) => part !== '').join(', ');
    }
    case 'sameAs': {
      const other = readValue('facility', 'sameAs', text);
      return other && names !== null ? names.facility(other) : null;
    }
    default:
      return null;
  }
}

function layerText(text: string, locale: Locale, names: CodeNames | null): string | null {
  const layer = readValue('capacity-layer', 'layer', text);
  if (!layer) return null;
  const { value } = textsOf(locale);
  const group = names === null ? layer.group : inSentence(names.group(layer.group));
  const total = placesText({ total: layer.total, amv: null }, locale) ?? '';
  const forGroup = fill(value.placesFor, { places: total, group });
  const places =
    layer.amv === null ? forGroup : fill(value.figure, { total: forGroup, amv: formatNumber(layer.amv, locale) });
  const term = layer.from === null && layer.until === null ? '' : termText(layer.from, layer.until, locale);
  return [places, term, domainText(locale).firmness[layer.certainty]].filter((part) => part !== '').join(', ');
}

/** "30 plaatsen, waarvan 2 amv". */
function placesText(
  places: { readonly total: number | null; readonly amv: number | null } | null | undefined,
  locale: Locale,
): string | null {
  if (!places) return null;
  const { value } = textsOf(locale);
  const total =
    places.total === null ? value.placesUnknown : fill(value.places, { count: formatNumber(places.total, locale) });
  return places.amv === null ? total : fill(value.figure, { total, amv: formatNumber(places.amv, locale) });
}

function termText(from: string | null, until: string | null, locale: Locale): string {
  const { value } = textsOf(locale);
  const first = from === null ? value.unknownDay : formatDate(from);
  return until === null
    ? fill(value.from, { from: first })
    : fill(value.term, { from: first, until: formatDate(until) });
}

function ruleText(text: string, locale: Locale): string | null {
  const rule = readValue('counting-rule', 'rule', text);
  if (!rule) return null;
  const { value } = textsOf(locale);
  const parts = [
    ...(rule.minimumYears === null ? [] : [fill(value.minimumYears, { count: rule.minimumYears })]),
    ...(rule.minimumPlaces === null ? [] : [fill(value.minimumPlaces, { count: rule.minimumPlaces })]),
    ...(rule.readyBy === null ? [] : [fill(value.readyBy, { date: formatDate(rule.readyBy) })]),
  ];
  return parts.length === 0 ? value.allCounts : parts.join(', ');
}

function wordOf<C extends string>(words: Readonly<Record<C, string>>, code: C | null | undefined): string | null {
  return code === null || code === undefined ? null : words[code];
}

/** Only the first letter: "Ontheemden uit Oekraïne" keeps its country. */
function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
