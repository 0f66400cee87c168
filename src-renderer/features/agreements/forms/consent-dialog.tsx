import type { ConsentStep } from '../../../../shared/domain/agreement/consent-steps';
import type { ConsentWrite } from '../../../../shared/ipc/schemas/agreement-writes';
import type { ConsentView, VersionView } from '../../../../shared/ipc/schemas/agreements';
import { Notice } from '../../../components/notice';
import { RadioGroup } from '../../../components/radio-group';
import { TextField } from '../../../components/text-field';
import { PassedOnFields } from '../../on-behalf/passed-on-fields';
import { usePassedOn } from '../../on-behalf/use-passed-on';
import { useAgreementWrite } from '../agreements-data';
import type { DetailPart } from '../detail/detail-part';
import { useSay } from '../say';
import { useWords } from '../words';
import styles from './form.module.css';
import { FormDialog } from './form-dialog';
import { useForm } from './use-form';

interface ConsentDialogProps extends DetailPart {
  version: VersionView;
  consent: ConsentView;
  step: ConsentStep;
  onCancel: () => void;
}

const none = 'none';

interface Values {
  readonly status: string;
  readonly mode: 'informed' | 'deciding' | 'not-needed';
  readonly date: string;
  readonly reference: string;
  readonly function: string;
}

/** One step of one party to exactly one version: what was decided, on which day, under which reference. */
export function ConsentDialog({ version, consent, step, detail, onDone, onFail, onCancel }: ConsentDialogProps) {
  const { say, day } = useWords();
  const { mutateAsync: write } = useAgreementWrite('agreements.writeConsent');
  const { party, council, right } = consent;
  const before = { college: consent.college, council, signature: consent.signature }[step];
  const told = usePassedOn();
  const stepName = say(`consents.columns.${step}`);
  const form = useForm<Values>({
    initial: {
      status: before?.status ?? none,
      mode: council?.mode ?? 'informed',
      date: day(before?.date ?? null),
      reference: before?.reference ?? '',
      function: consent.signature?.function ?? '',
    },
    send: (values) =>
      write({
        ...told.read(),
        agreement: detail.agreement.id,
        fingerprint: version.fingerprint,
        party: party.code,
        change: changeOf(step, values),
      }),
    onDone: () => onDone(say('consents.done', { step: stepName, party: party.name })),
    onFail,
  });
  const { values, set, error } = form;
  const isCouncilOut = step === 'council' && values.mode === 'not-needed';
  const hasStatus = values.status !== none && !isCouncilOut;
  const isTakenBack = step === 'signature' && version.isInForce && values.status !== 'signed';
  return (
    <FormDialog
      title={say('consents.dialogTitle', { step: stepName, party: party.name })}
      wide={right === 'on-behalf'}
      submitLabel={say('consents.submit')}
      onSubmit={async () => {
        // What is missing is said at its field.
        if (told.read() !== null) await form.submit();
      }}
      onCancel={onCancel}
    >
      <p className={styles.sentence}>
        {say('consents.about', { version: version.version, fingerprint: version.shortFingerprint })}
      </p>
      {right === 'on-behalf' ? (
        <>
          <p className={styles.sentence}>{say('consents.namens', { party: party.name })}</p>
          <PassedOnFields state={told} />
        </>
      ) : null}
      {isTakenBack ? (
        <Notice>{say('consents.takesBack', { version: version.version, party: party.name })}</Notice>
      ) : null}
      {step === 'council' ? (
        <RadioGroup
          label={say('consents.councilModes.label')}
          choices={(['informed', 'deciding', 'not-needed'] as const).map((id) => ({
            id,
            label: say(`consents.councilModes.${id}`),
          }))}
          value={values.mode}
          onChange={(mode) => set({ mode })}
        />
      ) : null}
      {isCouncilOut ? null : <StatusChoice step={step} value={values.status} onChange={(status) => set({ status })} />}
      {hasStatus ? (
        <div className={styles.row}>
          <TextField
            label={say('consents.date')}
            description={say('forms.dayHint')}
            value={values.date}
            onChange={(date) => set({ date })}
            error={error('date')}
          />
          <TextField
            label={say('consents.reference')}
            description={say('consents.referenceHint')}
            isOptional
            value={values.reference}
            onChange={(reference) => set({ reference })}
            error={error('reference')}
          />
        </div>
      ) : null}
      {hasStatus && step === 'signature' ? (
        <TextField
          label={say('consents.function')}
          description={say('consents.functionHint')}
          isOptional
          value={values.function}
          onChange={(by) => set({ function: by })}
          error={error('function')}
        />
      ) : null}
    </FormDialog>
  );
}

function StatusChoice({ step, value, onChange }: { step: ConsentStep; value: string; onChange: (id: string) => void }) {
  const say = useSay();
  const choices = {
    college: (['planned', 'decided', 'rejected'] as const).map((id) => ({
      id,
      label: say(`consents.collegeChoices.${id}`),
    })),
    council: (['planned', 'done', 'rejected'] as const).map((id) => ({
      id,
      label: say(`consents.councilChoices.${id}`),
    })),
    signature: (['planned', 'signed', 'refused'] as const).map((id) => ({
      id,
      label: say(`consents.signatureChoices.${id}`),
    })),
  };
  return (
    <RadioGroup<string>
      label={say('consents.statusLabel')}
      choices={[{ id: none, label: say('consents.notFilled') }, ...choices[step]]}
      value={value}
      onChange={onChange}
    />
  );
}

/** Nothing chosen takes the step back. */
function changeOf(step: ConsentStep, values: Values): ConsentWrite['change'] {
  const { date, reference } = values;
  const chosen = <S extends string>(statuses: readonly S[]): S | null =>
    statuses.find((each) => each === values.status) ?? null;
  switch (step) {
    case 'college':
      return { step, status: chosen(['planned', 'decided', 'rejected']), date, reference };
    case 'council': {
      const status = chosen(['planned', 'done', 'rejected']);
      return values.mode === 'not-needed'
        ? { step, mode: values.mode, status: 'done', date: '', reference: '' }
        : { step, mode: values.mode, status, date, reference };
    }
    case 'signature':
      return { step, status: chosen(['planned', 'signed', 'refused']), date, reference, function: values.function };
  }
}
