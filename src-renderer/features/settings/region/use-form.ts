import { type CheckedFormInput, type Form, useCheckedForm } from '../../use-checked-form';
import { problemText } from './problem-text';
import { useSay } from './say';

/** A form of this part, with its sentences for what is wrong. */
export function useForm<V extends object>(input: CheckedFormInput<V>): Form<V> {
  const say = useSay();
  return useCheckedForm(input, (problem) => problemText(say, problem));
}
