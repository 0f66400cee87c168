import { useState } from 'react';
import { circles } from '../../../../shared/domain/facility';
import type { AgreementEdit } from '../../../../shared/ipc/schemas/agreement-writes';
import type { AgreementDetail } from '../../../../shared/ipc/schemas/agreements';
import { FactList } from '../../../components/editable-fact';
import { useAgreementWrite } from '../agreements-data';
import { EvaluationDialog } from '../forms/evaluation-dialog';
import { FacilitiesDialog } from '../forms/facilities-dialog';
import { NoticeDialog } from '../forms/notice-dialog';
import { PartiesDialog } from '../forms/parties-dialog';
import { RatioDialog } from '../forms/ratio-dialog';
import { RenewalDialog } from '../forms/renewal-dialog';
import { TermDialog } from '../forms/term-dialog';
import { useProblemText } from '../problem-text';
import { capital, useWords, type Words } from '../words';
import { ratioText } from './conditions-row';
import shared from './detail.module.css';
import type { DetailPart } from './detail-part';
import { Field } from './field';
import styles from './field.module.css';

type TextRegister =
  | 'title'
  | 'number'
  | 'text'
  | 'ratioReasoning'
  | 'conditions'
  | 'fallback'
  | 'money'
  | 'explanation';
type Asked = 'term' | 'ratio' | 'parties' | 'evaluation' | 'notice' | 'renewal' | 'facilities';

const dialogs = {
  term: TermDialog,
  ratio: RatioDialog,
  parties: PartiesDialog,
  evaluation: EvaluationDialog,
  notice: NoticeDialog,
  renewal: RenewalDialog,
  facilities: FacilitiesDialog,
};

/** All that stands in the agreement beside its transfers; every line becomes its own editor. */
export function FactsBlock(part: DetailPart) {
  const { detail, list, canEdit, onDone } = part;
  const words = useWords();
  const { say, circle } = words;
  const [asked, setAsked] = useState<Asked | null>(null);
  const save = useSaveText(part);
  const text = (field: TextRegister, shown: string, isLong = true) => (
    <Field
      name={say(`facts.labels.${field}`)}
      shown={shown}
      kind={isLong ? 'long-text' : 'text'}
      canEdit={canEdit}
      onSave={(next) => save({ field, text: next }, say(`facts.labels.${field}`))}
    />
  );
  const form = (name: Asked, shown: string) => (
    <Field name={say(`facts.labels.${name}`)} shown={shown} canEdit={canEdit} onAsk={() => setAsked(name)} />
  );
  const AskedDialog = asked === null ? null : dialogs[asked];
  const { agreement } = detail;
  return (
    <section className={shared.section} aria-labelledby="agreement-facts">
      <div className={shared.top}>
        <h3 id="agreement-facts">{say('facts.title')}</h3>
      </div>
      <div className={styles.columns}>
        <FactList>
          {text('title', detail.ownTitle, false)}
          {text('number', agreement.number, false)}
          {form('parties', partiesText(words, detail))}
          {form('term', termText(words, detail))}
          {form('ratio', detail.ratio === null ? '' : ratioText(words, detail.ratio))}
          {text('ratioReasoning', detail.ratioReasoning)}
          <Field
            name={say('facts.labels.facilities')}
            shown={detail.facilities.map(({ name }) => name).join(', ')}
            canEdit={canEdit}
            onAsk={() => setAsked('facilities')}
            links={detail.facilities
              .filter(({ code }) => list.facilities.some((each) => each.code === code))
              .map(({ code, name }) => ({ href: `#/facilities/${code}`, label: say('facts.openFacility', { name }) }))}
          />
          <Field
            name={say('facts.labels.circle')}
            shown={
              detail.chosenCircle === null
                ? say('facts.circleDefault', { circle: capital(circle(agreement.circle)) })
                : capital(circle(agreement.circle))
            }
            text={detail.chosenCircle ?? automatic}
            choices={[
              { id: automatic, label: say('facts.automatic') },
              ...circles.map((id) => ({ id, label: capital(circle(id)) })),
            ]}
            canEdit={canEdit}
            onSave={(next) =>
              save(
                { field: 'circle', circle: circles.find((each) => each === next) ?? null },
                say('facts.labels.circle'),
              )
            }
          />
        </FactList>
        <FactList>
          {text('text', detail.text)}
          {text('conditions', detail.conditions)}
          {text('fallback', detail.fallback)}
          {text('money', detail.money)}
          {form('evaluation', evaluationText(words, detail))}
          {form('notice', noticeText(words, detail))}
          {form('renewal', renewalText(words, detail))}
          {text('explanation', detail.explanation)}
          {stops(words, detail).map(({ name, shown }) => (
            <Field key={name} name={name} shown={shown} canEdit={false} />
          ))}
        </FactList>
      </div>
      {AskedDialog === null ? null : (
        <AskedDialog
          {...part}
          onDone={(sentence) => {
            setAsked(null);
            onDone(sentence);
          }}
          onCancel={() => setAsked(null)}
        />
      )}
    </section>
  );
}

const automatic = 'automatic';

/** Writes one register; gives the sentence of what is wrong, or null when it was kept. */
function useSaveText({ detail, onDone, onFail }: DetailPart) {
  const { say } = useWords();
  const problemText = useProblemText();
  const { mutateAsync: write } = useAgreementWrite('agreements.write');
  return async (edit: AgreementEdit, name: string): Promise<string | null> => {
    try {
      const { problems } = await write({ id: detail.agreement.id, edits: [edit] });
      const [problem] = problems;
      if (problem !== undefined) return problemText(problem);
      onDone(say('facts.saved', { field: name }));
    } catch (error) {
      onFail(error);
    }
    return null;
  };
}

function partiesText({ say }: Words, { agreement }: AgreementDetail): string {
  return agreement.parties
    .map(({ name, roles }) => `${name} (${roles.map((role) => say(`forms.roles.${role}`).toLowerCase()).join(', ')})`)
    .join('\n');
}

function termText({ say, longDay }: Words, { term: { from, until } }: AgreementDetail): string {
  if (from !== null && until !== null) return `${longDay(from)} – ${longDay(until)}`;
  if (from !== null) return say('head.termFrom', { from: longDay(from) });
  return until === null ? '' : say('head.termUntil', { until: longDay(until) });
}

function evaluationText({ say, longDay }: Words, { evaluation: { dates, text } }: AgreementDetail): string {
  const days = dates.length === 0 ? '' : capital(say('facts.evaluationDates', { days: dates.map(longDay).join(', ') }));
  return [days, text].filter((part) => part !== '').join('. ');
}

function noticeText({ say, number }: Words, { notice: { months, text } }: AgreementDetail): string {
  const before = months === null ? '' : say('facts.notice', { count: months, months: number(months) });
  return [before, text].filter((part) => part !== '').join('. ');
}

function renewalText({ say, longDay }: Words, { renewal: { isPossible, until, text } }: AgreementDetail): string {
  const possible =
    isPossible === 'unknown' && until === null && text === '' ? '' : capital(say(`facts.renewal.${isPossible}`));
  const last = until === null ? '' : say('facts.renewal.until', { day: longDay(until) });
  return [[possible, last].filter((part) => part !== '').join(' '), text].filter((part) => part !== '').join('. ');
}

/** Its early end, that it is void, the evaluation: said by a deed of their own. */
function stops({ say, longDay }: Words, detail: AgreementDetail): { name: string; shown: string }[] {
  return (['ended', 'voided', 'evaluated'] as const).flatMap((kind) => {
    const stop = detail[kind];
    return stop === null
      ? []
      : [
          {
            name: say(`facts.labels.${kind}`),
            shown: say('facts.stopped', { day: longDay(stop.on), reason: stop.reason }).trim(),
          },
        ];
  });
}
