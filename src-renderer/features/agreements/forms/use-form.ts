import { type CheckedFormInput, type Form, useCheckedForm } from '../../use-checked-form';
import { useProblemText } from '../problem-text';

export type { Form } from '../../use-checked-form';

/** A form of this screen, with its sentences for what is wrong. */
export function useForm<V extends object>(input: CheckedFormInput<V>): Form<V> {
  return useCheckedForm(input, useProblemText());
}
