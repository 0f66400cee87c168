import { circles, facilityKinds, facilityStatuses } from '../../../../shared/domain/facility';
import type { FacilityDetail, FacilityField } from '../../../../shared/ipc/schemas/facilities';
import type { Choice } from '../../../components/choice-list';
import { FactList } from '../../../components/editable-fact';
import type { SubmitResult } from '../use-facility-edits';
import { capital, useWords, type Words } from '../words';
import { Field } from './field';

interface FacilityFactsProps {
  detail: FacilityDetail;
  canEdit: boolean;
  onSave: (field: FacilityField, text: string) => Promise<SubmitResult>;
}

/** What the location is: place, kind, who runs it, and who may see it. */
export function FacilityFacts({ detail, canEdit, onSave }: FacilityFactsProps) {
  const words = useWords();
  const { facility } = detail;
  const edit = { canEdit, onSave };
  return (
    <FactList>
      <Field {...edit} field="name" shown={facility.name} />
      <Field {...edit} field="place" shown={facility.place} />
      <Field
        {...edit}
        field="kind"
        shown={capital(words.kind(facility.kind))}
        text={facility.kind ?? ''}
        choices={choicesOf(facilityKinds, words.kind)}
      />
      <Field
        {...edit}
        field="isSmallScale"
        shown={capital(words.yesNo(facility.isSmallScale))}
        text={facility.isSmallScale ? 'yes' : 'no'}
        choices={choicesOf(['yes', 'no'] as const, (id) => words.yesNo(id === 'yes'))}
      />
      <Field {...edit} field="operator" shown={facility.operator} />
      <Field {...edit} field="partners" shown={detail.partners.join(', ')} />
      <Field {...edit} field="physicalPlaces" shown={words.number(facility.physicalPlaces)} />
      <Field
        {...edit}
        field="circle"
        shown={circleText(words, detail)}
        text={detail.chosenCircle ?? facility.circle}
        choices={choicesOf(circles, words.circle)}
      />
    </FactList>
  );
}

/** How far it is, from when until when, and what then. */
export function FacilityTerm({ detail, canEdit, onSave }: FacilityFactsProps) {
  const words = useWords();
  const { facility } = detail;
  const edit = { canEdit, onSave };
  const day = (value: string | null) => ({ kind: 'day' as const, shown: words.day(value) });
  return (
    <FactList>
      <Field
        {...edit}
        field="status"
        shown={capital(words.status(facility.status))}
        text={facility.status ?? ''}
        choices={choicesOf(facilityStatuses, words.status)}
      />
      <Field {...edit} field="from" {...day(facility.from)} />
      <Field {...edit} field="until" {...day(facility.until)} />
      <Field {...edit} field="hardLimit" {...day(facility.hardLimit)} />
      <Field
        {...edit}
        field="renewalPossible"
        shown={capital(words.renewal(facility.renewalPossible))}
        text={facility.renewalPossible}
        choices={choicesOf(['yes', 'no', 'unknown'] as const, words.renewal)}
      />
      <Field {...edit} field="renewalUntil" {...day(facility.renewalUntil)} />
      <Field {...edit} field="renewalConditions" kind="long-text" shown={detail.renewalConditions} />
    </FactList>
  );
}

/** What else is worth knowing, in whole sentences. */
export function FacilityTexts({ detail, canEdit, onSave }: FacilityFactsProps) {
  const edit = { canEdit, onSave, kind: 'long-text' as const };
  return (
    <FactList>
      <Field {...edit} field="labourMarket" shown={detail.labourMarket} />
      <Field {...edit} field="explanation" shown={detail.explanation} />
    </FactList>
  );
}

function choicesOf<T extends string>(ids: readonly T[], word: (id: T) => string): Choice[] {
  return ids.map((id) => ({ id, label: capital(word(id)) }));
}

/** In words; and that nobody chose it, because then the status decides. */
function circleText({ say, circle, status }: Words, { facility, chosenCircle }: FacilityDetail): string {
  const shown = capital(circle(facility.circle));
  if (chosenCircle !== null || facility.status === null) return shown;
  return say('detail.circleDefault', { circle: shown, status: status(facility.status) });
}
