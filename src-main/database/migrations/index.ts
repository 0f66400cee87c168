import { firstTables } from './0010-first-tables';
import { dotsInLog } from './0020-dots-in-log';
import { places } from './0030-places';
import { joinedDossiers } from './0040-joined-dossiers';
import { withheld } from './0050-withheld';
import { agreementTables } from './0060-agreements';
import { substitutions } from './0070-substitutions';
import { contacts } from './0074-contacts';
import { periodExplanation } from './0076-period-explanation';
import { passedOnColumns } from './0078-passed-on';
import type { Migration } from './migration';

/** In order; a step is only ever added at the end. */
export const migrations: readonly Migration[] = [
  firstTables,
  dotsInLog,
  places,
  joinedDossiers,
  withheld,
  agreementTables,
  substitutions,
  contacts,
  periodExplanation,
  passedOnColumns,
];
