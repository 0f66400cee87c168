import type { TransferTexts } from '../../../../shared/ipc/schemas/agreement-writes';
import type { AgreementList, TransferView } from '../../../../shared/ipc/schemas/agreements';
import type { UsedStandpoint } from '../../standpoint/use-standpoint';

/** A transfer that nobody filled in yet: the group, the round or half-year that one is looking at. */
export function newTransfer(list: AgreementList, { standpoint }: Pick<UsedStandpoint, 'standpoint'>): TransferTexts {
  const group = list.groups.find(({ code }) => code === standpoint.group) ?? list.groups[0];
  const periods = periodOf(list, group?.code ?? '', standpoint);
  return {
    from: '',
    to: list.isSupport ? '' : list.party,
    group: group?.code ?? '',
    periods,
    total: '',
    amv: '',
    kind: kindOf(list, group?.code ?? '', periods),
    fromDay: '',
    untilDay: '',
    explanation: '',
  };
}

/** Of a group the round or half-year of the context bar; else the present one. */
export function periodOf(
  list: AgreementList,
  group: string,
  { cycle, halfYear }: UsedStandpoint['standpoint'],
): string[] {
  const fitting = list.periods.filter(({ groups }) => groups.includes(group));
  const found =
    fitting.find(({ code }) => code === cycle || code === halfYear) ??
    fitting.find(({ until }) => until >= list.today) ??
    fitting.at(-1);
  return found === undefined ? [] : [found.code];
}

/** The kind of figure that positions of the group start from in the first of these periods. */
export function kindOf(
  { baseKinds, groups }: Pick<AgreementList, 'baseKinds' | 'groups'>,
  group: string,
  periods: readonly string[],
): TransferTexts['kind'] {
  const base = baseKinds.find((each) => each.group === group && each.period === periods[0])?.kind;
  return base ?? groups.find(({ code }) => code === group)?.kinds[0] ?? 'indicative';
}

/** A transfer as the form holds it. */
export function textsOf(
  { from, to, group, period, total, amv, kind, own, explanation }: TransferView,
  show: { readonly number: (value: number) => string; readonly day: (day: string | null) => string },
): TransferTexts {
  const count = (value: number | null) => (value === null ? '' : show.number(value));
  return {
    from: from.code,
    to: to.code,
    group,
    periods: [period],
    total: count(total),
    amv: count(amv),
    kind,
    fromDay: show.day(own.from),
    untilDay: show.day(own.until),
    explanation,
  };
}
