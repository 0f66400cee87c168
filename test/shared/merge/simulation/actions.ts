import fc from 'fast-check';

/** What happens in a history. Every number is taken modulo what there is, so that any action can be left out. */
export type Action =
  | { readonly kind: 'type'; readonly at: number; readonly register: number; readonly value: number }
  | { readonly kind: 'note'; readonly at: number; readonly value: number }
  | { readonly kind: 'revert'; readonly at: number; readonly register: number }
  | { readonly kind: 'export'; readonly at: number; readonly to: number; readonly scope: Scope }
  | {
      readonly kind: 'excel';
      readonly file: number;
      /** Edit this copy further, or the workbook as it was exported. */
      readonly isCorrection: boolean;
      readonly cells: readonly (readonly [number, number])[];
      readonly row: number | null;
      readonly losesIds: boolean;
    }
  | {
      readonly kind: 'read';
      readonly at: number;
      readonly file: number;
      readonly choices: ChoiceStyle;
      readonly answer: number;
    }
  | { readonly kind: 'waiting'; readonly at: number; readonly choices: ChoiceStyle }
  | { readonly kind: 'decide'; readonly at: number; readonly nth: number; readonly value: number }
  | { readonly kind: 'undo'; readonly at: number; readonly nth: number }
  | { readonly kind: 'backup'; readonly at: number }
  | { readonly kind: 'restore'; readonly at: number }
  | { readonly kind: 'clone'; readonly at: number };

export type Scope = 'all' | 'municipality' | 'few';

/** `all` and `owner` are the policies of the command line; a number is a person who chooses differently per register. */
export type ChoiceStyle = 'all' | 'owner' | number;

/** Registers below this one are written often, by everybody. */
export const HOT_REGISTERS = 5;

const at = fc.nat(5);
const value = fc.integer({ min: 1, max: 30 });
const register = fc.oneof({ weight: 2, arbitrary: fc.nat(HOT_REGISTERS - 1) }, { weight: 3, arbitrary: fc.nat(999) });
const choices = fc.oneof<fc.Arbitrary<ChoiceStyle>[]>(
  fc.constantFrom('all' as const, 'all' as const, 'owner' as const),
  fc.nat(9999),
  fc.nat(9999),
);
const kind = <K extends Action['kind']>(name: K) => fc.constant(name);

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 34, arbitrary: fc.record({ kind: kind('type'), at, register, value }) },
  { weight: 3, arbitrary: fc.record({ kind: kind('note'), at, value }) },
  { weight: 2, arbitrary: fc.record({ kind: kind('revert'), at, register }) },
  {
    weight: 13,
    arbitrary: fc.record({
      kind: kind('export'),
      at,
      to: fc.nat(4),
      scope: fc.constantFrom<Scope[]>('all', 'municipality', 'few', 'few'),
    }),
  },
  {
    weight: 9,
    arbitrary: fc.record({
      kind: kind('excel'),
      file: fc.nat(99),
      isCorrection: fc.boolean(),
      cells: fc.array(fc.tuple(register, value), { minLength: 1, maxLength: 4 }),
      row: fc.option(value, { freq: 2 }),
      losesIds: fc.boolean(),
    }),
  },
  { weight: 28, arbitrary: fc.record({ kind: kind('read'), at, file: fc.nat(99), choices, answer: fc.nat(2) }) },
  { weight: 3, arbitrary: fc.record({ kind: kind('waiting'), at, choices }) },
  { weight: 8, arbitrary: fc.record({ kind: kind('decide'), at, nth: fc.nat(99), value: fc.nat(30) }) },
  { weight: 7, arbitrary: fc.record({ kind: kind('undo'), at, nth: fc.nat(3) }) },
  { weight: 4, arbitrary: fc.record({ kind: kind('backup'), at }) },
  { weight: 3, arbitrary: fc.record({ kind: kind('restore'), at }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('clone'), at }) },
);

/** Generates with a condition that shrinking need not keep: a failing story may be shorter than a whole history. */
class WholeHistories extends fc.Arbitrary<readonly Action[]> {
  constructor(private readonly actions: fc.Arbitrary<Action[]>) {
    super();
  }
  override generate(random: fc.Random, _bias: number | undefined): fc.Value<readonly Action[]> {
    for (;;) {
      const generated = this.actions.generate(random, undefined);
      if (isWhole(generated.value)) return generated;
    }
  }
  override canShrinkWithoutContext(value: unknown): value is readonly Action[] {
    return this.actions.canShrinkWithoutContext(value);
  }
  override shrink(value: readonly Action[], context?: unknown): fc.Stream<fc.Value<readonly Action[]>> {
    return this.actions.shrink([...value], context);
  }
}

const INSTALLATIONS = 4;
const isEdit = ({ kind }: Action) => kind === 'type' || kind === 'note' || kind === 'revert';

/** At least five edits at every site, and a fifth of them on the same few registers. */
function isWhole(actions: readonly Action[]): boolean {
  const perSite = Array.from({ length: INSTALLATIONS }, () => 0);
  for (const one of actions.filter(isEdit)) {
    if ('at' in one) perSite[one.at % INSTALLATIONS] = (perSite[one.at % INSTALLATIONS] ?? 0) + 1;
  }
  const edits = actions.filter(isEdit);
  const hot = edits.filter((one) => 'register' in one && one.register < HOT_REGISTERS);
  return perSite.every((count) => count >= 5) && hot.length * 5 >= edits.length;
}

export const histories: fc.Arbitrary<readonly Action[]> = new WholeHistories(
  fc.array(action, { minLength: 0, maxLength: 120, size: 'max' }),
);
