import type { z } from 'zod';
import { keyOf, readValue } from '../../../shared/domain/entities';
import type { Finding } from '../../../shared/domain/findings';
import type { PassedOn } from '../../../shared/domain/passed-on';
import type { FigureDetail, MatrixQuery, figureDetail as schema } from '../../../shared/ipc/schemas/figures';
import { sameDot } from '../../../shared/merge/context';
import { countingSibling, countingValue } from '../../../shared/merge/counting-value';
import { partyOfSite } from '../../../shared/merge/site';
import type { RecordHead } from '../../../shared/merge/types';
import type { Locale } from '../../../shared/text/locale';
import { passedOnText } from '../../../shared/text/passed-on-text';
import type { FigureRow } from '../../database/repositories/figures';
import { readRemarks } from '../../database/repositories/remarks';
import { all } from '../../database/store';
import { readWaiting, waitingRows } from '../../database/waiting-rows';
import { type DossierNames, dossierNames } from '../dossier-names';
import { registerText } from '../exchange/register-text';
import { fingerprintToConfirm } from '../on-behalf/confirmation-writes';
import { domainText } from '../party-names';
import type { Session } from '../session';
import { type FigurePlace, figurePlace } from './figure-place';
import { flowSum } from './flow-sum';
import { figureOf } from './matrix-cells';

/** Everything about one figure: where it came from, what else was said, what it was. */
export function figureDetail(session: Session, query: MatrixQuery, area: string, columnId: string): FigureDetail {
  const place = figurePlace(session, query, area, columnId);
  const names = dossierNames(session);
  const { column, shown, record } = place;
  const group = place.index.groups.find(({ code }) => code === column.group);
  const received = shown === undefined ? receivedValue(place) : null;
  return {
    recordId: record?.head.id ?? null,
    areaName: names.area(area),
    groupName: names.group(column.group),
    periodName: names.period(column.period),
    kind: column.kind,
    unit: column.unit,
    ownerName: names.party(place.owner),
    isMine: place.owner === session.identity.party,
    total: shown?.figures?.total ?? received?.total ?? null,
    amv: shown?.figures?.amv ?? received?.amv ?? null,
    includesAmv: shown?.figures?.includesAmv ?? 'unknown',
    countsAmv: group?.countsAmv === true,
    source: sourceOf(place),
    referenceDate: shown?.referenceDate ?? null,
    certainty: shown?.certainty ?? 'unknown',
    explanation: shown?.explanation ?? '',
    versions: record === undefined ? [] : versionsOf(place, names, session.locale),
    waiting: record === undefined ? [] : waitingOf(session, record.head, names),
    remarks: record === undefined ? [] : remarksOf(session, record.head.id, names),
    otherKinds: otherKinds(place),
    flow: flowSum(session, place),
    findings: findingsOfPlace(place).map(({ code, level, values }) => ({ code, level, values })),
    toConfirm: record === undefined ? null : fingerprintToConfirm(session, [record.head.id]),
    history: record === undefined ? [] : historyOf(session, record.head, names),
  };
}

function findingsOfPlace({ index, shown, area, column }: FigurePlace): readonly Finding[] {
  const own = index.findings.get(shown?.recordId ?? '') ?? [];
  return [...own, ...index.ofDeleted(area, column.group, column.period, column.kind)];
}

type Versions = z.output<typeof schema.shape.versions>;

function receivedValue({ index, area, column }: FigurePlace) {
  return index.received(area, column.group, column.period, column.kind) ?? null;
}

/** A realisation carries its source in its key; only what others counted is worth naming. */
function sourceOf({ shown, column }: FigurePlace): string {
  if (column.entity === 'quota') return shown?.source ?? '';
  return shown === undefined || shown.source === 'municipality' ? '' : (shown.source ?? '').toUpperCase();
}

function versionsOf({ record, column, owner }: FigurePlace, names: DossierNames, locale: Locale): Versions {
  const state = record?.registers.get('figures');
  if (state === undefined) return [];
  const counting = countingSibling(state, owner);
  return state.siblings.map(({ dot, value, label }) => {
    const figures = readValue(column.entity, 'figures', value);
    return {
      site: dot.site,
      counter: dot.counter,
      value: figures?.total ?? null,
      amv: figures?.amv ?? null,
      at: label.at,
      party: label.party,
      partyName: names.party(label.party),
      function: label.function,
      origin: label.origin,
      detail: label.detail ?? '',
      onBehalfOf: label.onBehalfOf === undefined ? null : names.party(label.onBehalfOf),
      passedOn: passedOnText(label.passedOn, locale),
      isCounting: sameDot(dot, counting.dot),
    };
  });
}

function waitingOf(session: Session, head: RecordHead, names: DossierNames): FigureDetail['waiting'] {
  const imports = waitingRows(session, [head.id]).map(({ import_id }) => import_id ?? '');
  return readWaiting(session, [head.id]).map((entry, at) => {
    const author = partyOfSite(entry.state.siblings.at(-1)?.dot.site ?? '');
    return {
      importId: imports[at] ?? '',
      fileName: entry.file,
      sheet: entry.place?.sheet ?? '',
      cell: entry.place?.cell ?? '',
      text: registerText(head, entry.ref.register, countingValue(entry.state, null), session.locale),
      partyName: names.party(author),
    };
  });
}

/** What parties said, the oldest first. A "no" without words is shown as such. */
function remarksOf(session: Session, recordId: string, names: DossierNames): FigureDetail['remarks'] {
  return readRemarks(session, recordId).flatMap(({ party, text, at, isRefusal }) => {
    const isWordless = text === null || text === '';
    if (isWordless && !isRefusal) return [];
    const shown = isWordless ? domainText(session.locale).refusedWithoutReason : text;
    return [{ party, partyName: names.party(party), text: shown, at, isRefusal }];
  });
}

/** The other kinds of the same group and period: side by side, never added up. */
function otherKinds({ index, area, column }: FigurePlace): FigureDetail['otherKinds'] {
  const group = index.groups.find(({ code }) => code === column.group);
  const others = (group?.figureKinds ?? []).filter((kind) => kind !== column.kind);
  return others.flatMap((kind) => {
    const quota = figureOf(index, area, { ...column, kind, entity: 'quota' });
    const row: FigureRow | undefined = quota ?? figureOf(index, area, { ...column, kind, entity: 'realisation' });
    if (row === undefined) return [];
    const { certainty, source, referenceDate } = row;
    return [
      {
        kind,
        value: row.figures?.[column.part] ?? null,
        certainty,
        source: quota === undefined ? '' : (source ?? ''),
        referenceDate,
      },
    ];
  });
}

/** The log of this record, newest first: every write, and every merge that changed the value that counts. */
function historyOf(session: Session, head: RecordHead, names: DossierNames): FigureDetail['history'] {
  const rows = all(
    session,
    session.db.selectFrom('log').selectAll().where('record_id', '=', head.id).orderBy('id', 'desc').limit(500),
  );
  const entity = keyOf(head, 'quota') === null ? 'realisation' : 'quota';
  const text = (register: string, value: string | null) =>
    value === null || value === 'null' ? '' : registerText({ ...head, entity }, register, value, session.locale);
  return rows
    .filter(({ old_value, new_value, kind }) => kind === 'write' || old_value !== new_value)
    .map((row) => ({
      at: row.at,
      party: row.party,
      partyName: names.party(row.party),
      register: row.register,
      was: text(row.register, row.old_value),
      became: text(row.register, row.new_value),
      origin: row.origin,
      detail: row.detail ?? [row.file, row.sheet, row.cell].filter((part) => part !== null).join(', '),
      onBehalfOf: row.on_behalf_of === null ? null : names.party(row.on_behalf_of),
      passedOn: passedOnText(passedOnOf(row.passed_on), session.locale),
    }));
}

function passedOnOf(text: string | null): PassedOn | undefined {
  // Written by logChange, as a whole.
  return text === null ? undefined : (JSON.parse(text) as PassedOn);
}
