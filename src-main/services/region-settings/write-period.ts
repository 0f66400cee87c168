import { recordHead, writeValue } from '../../../shared/domain/entities';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { FormResult } from '../../../shared/ipc/schemas/facilities';
import type { PeriodWrite } from '../../../shared/ipc/schemas/region-settings';
import { readRecords } from '../../database/register-rows';
import { readPeriodDetails, readPeriodFigures } from '../../database/repositories/period-details';
import { recordAction } from '../history/record-action';
import { mustBeWritable } from '../on-behalf/right-on';
import { deletedWrite } from '../presence-writes';
import type { Session } from '../session';
import { changedWrites } from './changed-writes';
import { proposedPeriod } from './period-list';
import { readPeriod } from './read-period';

/**
 * Changes a round or half-year, or adds the next one, as one step of undo. A new one takes the groups of the last one of
 * its type.
 *
 * @throws ExpectedFailure `period-gone` for one that is not there; `not-yours`, `dossier-read-only`
 */
export function writePeriod(session: Session, form: PeriodWrite): FormResult {
  mustBeWritable(session, session.region);
  const { value, problems } = readPeriod(form);
  const made = form.code === null ? proposedPeriod(session, form.type) : null;
  const code = made?.code ?? knownPeriod(session, form.code ?? '').code;
  if (value === null) return { problems, id: null };
  const head = recordHead('period', { code });
  const writes = changedWrites(readRecords(session, [head.id]).get(head.id), head, {
    name: writeValue('period', 'name', value.name),
    term: writeValue('period', 'term', value.term),
    milestones: writeValue('period', 'milestones', [...value.milestones]),
    ...(made === null
      ? {}
      : {
          type: writeValue('period', 'type', made.type),
          groups: writeValue('period', 'groups', [...made.groups]),
        }),
  });
  const what = made === null ? 'period' : 'period-new';
  if (writes.length > 0) recordAction(session, { what, name: value.name[session.locale] }, writes);
  return { problems: [], id: code };
}

/**
 * Takes a round or half-year out that holds no figures. Its counting rules stay, and count again when it comes back.
 *
 * @throws ExpectedFailure `period-gone`; `period-holds-figures` with how many; `not-yours`, `dossier-read-only`
 */
export function removePeriod(session: Session, code: string): void {
  mustBeWritable(session, session.region);
  const period = knownPeriod(session, code);
  const name = (session.locale === 'en' ? period.nameEn : null) ?? period.nameNl ?? code;
  const count = readPeriodFigures(session).get(code) ?? 0;
  if (count > 0) throw new ExpectedFailure('period-holds-figures', { name, count });
  recordAction(session, { what: 'period-removed', name }, [deletedWrite(recordHead('period', { code }), true)]);
}

function knownPeriod(session: Session, code: string) {
  const found = readPeriodDetails(session).find((period) => period.code === code);
  if (found === undefined) throw new ExpectedFailure('period-gone');
  return found;
}
