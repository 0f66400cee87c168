import { keyOf } from '../../../shared/domain/entities';
import type { RecordHead } from '../../../shared/merge/types';
import { fill } from '../../../shared/text/fill';
import type { Locale } from '../../../shared/text/locale';
import type { DossierNames } from '../dossier-names';
import { longDate } from './dates';
import { textsOf, wordFor } from './texts';

export interface RecordTitle {
  /** What it is about: "Venlo, statushouders, gehuisvest". */
  readonly title: string;
  /** What kind of figure, of when: "Realisatie, 2e halfjaar 2026, peildatum 1 november 2026". */
  readonly subtitle: string;
}

/** What a record is called in a list of differences. `about` finds the record that a remark is about. */
export function titleOf(
  head: RecordHead,
  names: DossierNames,
  locale: Locale,
  about: (recordId: string) => RecordHead | null = () => null,
): RecordTitle {
  const texts = textsOf(locale);
  const quota = keyOf(head, 'quota');
  if (quota !== null) {
    const title = figureTitle(quota.area, quota.group, quota.kind, names, locale);
    return { title, subtitle: fill(texts.subtitle.quota, { period: names.period(quota.period) }) };
  }
  const realisation = keyOf(head, 'realisation');
  if (realisation !== null) {
    const { municipality, group, kind, period, referenceDate, source } = realisation;
    const values = { period: names.period(period), date: longDate(referenceDate, locale) };
    const counter = fill(texts.subtitle.countedBy, { source: wordFor(texts.sources, source) });
    const subtitle = fill(texts.subtitle.realisation, values);
    return {
      title: figureTitle(municipality, group, kind, names, locale),
      subtitle: source === 'municipality' ? subtitle : `${subtitle}, ${counter}`,
    };
  }
  const remark = keyOf(head, 'remark');
  if (remark !== null) {
    const subject = about(remark.record);
    const party = names.party(remark.party);
    if (subject === null) return { title: fill(texts.title.remark, { party }), subtitle: '' };
    const { title, subtitle } = titleOf(subject, names, locale);
    return { title: fill(texts.title.remarkAbout, { party, title }), subtitle };
  }
  return placeTitle(head, names, locale) ?? agreementTitle(head, names, locale) ?? referenceTitle(head, names, locale);
}

/** Facilities, layers, shares and confirmations: by the facility, and where it stands. */
function placeTitle(head: RecordHead, names: DossierNames, locale: Locale): RecordTitle | null {
  const { title, subtitle } = textsOf(locale);
  const facility = keyOf(head, 'facility');
  if (facility !== null)
    return {
      title: names.facility(facility.id),
      subtitle: fill(subtitle.facility, { host: names.area(facility.host) }),
    };
  const layer = keyOf(head, 'capacity-layer');
  if (layer !== null)
    return { title: names.layer(layer.id), subtitle: fill(subtitle.layer, { host: names.area(layer.host) }) };
  const share = keyOf(head, 'share') ?? keyOf(head, 'share-confirmation');
  if (share === null) return null;
  const values = {
    layer: names.layer(share.layer),
    municipality: names.area(share.municipality),
    host: names.area(share.host),
  };
  const isShare = head.entity === 'share';
  return {
    title: fill(isShare ? title.share : title.confirmation, values),
    subtitle: fill(isShare ? subtitle.share : subtitle.confirmation, values),
  };
}

/** Agreements, transfers, versions and consents: by the number of the agreement, which version, and who leads it. */
function agreementTitle(head: RecordHead, names: DossierNames, locale: Locale): RecordTitle | null {
  const { title, subtitle } = textsOf(locale);
  const agreement = keyOf(head, 'agreement');
  if (agreement !== null)
    return {
      title: names.agreement(agreement.id),
      subtitle: fill(subtitle.agreement, { leading: names.party(agreement.leading) }),
    };
  const consent = keyOf(head, 'consent');
  const part = consent ?? keyOf(head, 'transfer') ?? keyOf(head, 'agreement-version');
  if (part === null) return null;
  const fingerprint = consent?.fingerprint ?? keyOf(head, 'agreement-version')?.fingerprint;
  const version = fingerprint === undefined ? null : names.version(fingerprint);
  const called = names.agreement(part.agreement);
  const values = {
    agreement: version === null ? called : fill(title.versionOf, { agreement: called, version }),
    leading: names.party(part.leading),
    party: names.party(consent?.party ?? part.leading),
  };
  const word = consent !== null ? 'consent' : head.entity === 'transfer' ? 'transfer' : 'version';
  return { title: fill(title[word], values), subtitle: fill(subtitle.agreement, values) };
}

function figureTitle(area: string, group: string, kind: string, names: DossierNames, locale: Locale): string {
  const values = { area: names.area(area), group: inSentence(names.group(group)), kind: names.kind(kind, group) };
  return fill(textsOf(locale).title.figure, values);
}

/** Only the first letter: "Ontheemden uit Oekraïne" keeps its country. */
function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function referenceTitle(head: RecordHead, names: DossierNames, locale: Locale): RecordTitle {
  const texts = textsOf(locale);
  const subtitle = wordFor(texts.entity, head.entity);
  const inhabitants = keyOf(head, 'inhabitants');
  if (inhabitants !== null) {
    return {
      title: fill(texts.title.inhabitants, { area: names.area(inhabitants.municipality) }),
      subtitle: fill(texts.subtitle.date, { date: longDate(inhabitants.date, locale) }),
    };
  }
  const carry = keyOf(head, 'opening-carry');
  const figure = carry ?? keyOf(head, 'counting-rule') ?? keyOf(head, 'national-task');
  if (figure !== null) {
    const of = carry === null ? '' : `${names.area(carry.municipality)}, `;
    const group = of === '' ? names.group(figure.group) : inSentence(names.group(figure.group));
    return { title: `${of}${group}, ${names.period(figure.period)}`, subtitle };
  }
  const contact = keyOf(head, 'contact');
  if (contact !== null) {
    const role = texts.contactRoles[contact.role];
    return { title: fill(texts.title.contact, { party: names.party(contact.party), role }), subtitle };
  }
  const setting = keyOf(head, 'setting');
  if (setting !== null) return { title: wordFor(texts.settings, setting.name), subtitle };
  const pair = keyOf(head, 'substitution');
  if (pair !== null) {
    const values = { from: names.group(pair.from), to: inSentence(names.group(pair.to)) };
    return { title: fill(texts.title.substitution, values), subtitle };
  }
  const group = keyOf(head, 'target-group');
  if (group !== null) return { title: names.group(group.code), subtitle };
  const period = keyOf(head, 'period');
  if (period !== null) return { title: names.period(period.code), subtitle };
  const area =
    keyOf(head, 'municipality') ?? keyOf(head, 'region') ?? keyOf(head, 'subregion') ?? keyOf(head, 'safety-region');
  return area === null
    ? { title: texts.title.unknown, subtitle: head.entity }
    : { title: names.area(area.code), subtitle };
}
