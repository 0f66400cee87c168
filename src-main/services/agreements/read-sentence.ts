import { type QuickVocabulary, readQuickSentence } from '../../../shared/domain/agreement/quick-sentence';
import { type QuotaKind, quotaKinds } from '../../../shared/domain/figure-kinds';
import { baseKindOf } from '../../../shared/domain/position/base-kind';
import type { QuickReading } from '../../../shared/ipc/schemas/agreement-writes';
import { domain as enDomain } from '../../../shared/text/en/domain';
import { fill } from '../../../shared/text/fill';
import { domain as nlDomain } from '../../../shared/text/nl/domain';
import { formatNumber } from '../../../shared/text/numbers';
import { transferSentence } from '../../../shared/text/transfer-sentence';
import { readAreas } from '../../database/repositories/areas';
import { readGroups } from '../../database/repositories/groups';
import { readPeriods } from '../../database/repositories/periods';
import { localDay } from '../../system/clock';
import { dossierNames } from '../dossier-names';
import { positionIndex } from '../positions/position-index';
import type { Session } from '../session';
import { agreementsText } from './agreement-names';

/** Reads what a person types into transfers that the form then holds, with each as a sentence and what was not understood. */
export function readSentence(session: Session, text: string, day = localDay(session.now())): QuickReading {
  const { transfers, problems } = readQuickSentence(text, vocabularyOf(session, day));
  const names = dossierNames(session);
  const { quick } = agreementsText(session.locale);
  const shown = (value: number | null) => (value === null ? '' : formatNumber(value, session.locale));
  return {
    transfers: transfers.map(({ from, to, group, period, total, amv, kind }) => ({
      from,
      to,
      group,
      periods: [period],
      total: shown(total),
      amv: shown(amv),
      kind,
      fromDay: '',
      untilDay: '',
      explanation: '',
    })),
    sentences: transfers.map((line) => transferSentence(line, names, session.locale)),
    problems: problems.map(({ code, text: part, group }) =>
      fill(quick[code], { text: part, group: group === undefined ? '' : names.group(group) }),
    ),
  };
}

function vocabularyOf(session: Session, day: string): QuickVocabulary {
  return {
    municipalities: readAreas(session, session.region).municipalities,
    groups: readGroups(session).map(({ code, nameNl, nameEn, unit, countsAmv, figureKinds }) => ({
      code,
      names: [nameNl, nameEn],
      unit,
      countsAmv,
      kinds: figureKinds,
    })),
    periods: readPeriods(session).map(({ nameNl, nameEn, ...period }) => ({ ...period, names: [nameNl, nameEn] })),
    kindNames: Object.fromEntries(
      quotaKinds.map((kind): [QuotaKind, string[]] => [kind, [nlDomain.kinds[kind], enDomain.kinds[kind]]]),
    ),
    baseKindOf: (group, period) => baseKindOf(positionIndex(session), group, period),
    day,
  };
}
