import type { Api, Input } from '../../../shared/ipc/contract';
import type { Installation } from '../installation';

export type NewTransfer = Input<'agreements.create'>['transfers'][number];

export function transferOf(changes: Partial<NewTransfer> = {}): NewTransfer {
  return {
    from: 'GM0983',
    to: 'GM0984',
    group: 'asylum-seekers',
    periods: ['spreidingswet-2'],
    total: '40',
    amv: '3',
    kind: 'indicative',
    fromDay: '',
    untilDay: '',
    explanation: '',
    ...changes,
  };
}

/** An agreement as the screen would make it; these tests are about its paper. */
export async function makeAgreement(
  program: Installation,
  title: string,
  transfers: readonly NewTransfer[],
  edits: Input<'agreements.write'>['edits'] = [],
): Promise<{ readonly id: string; readonly number: string }> {
  return program.window.evaluate(
    async ([name, lines, more]) => {
      // Put there by the preload.
      const { calls } = Reflect.get(window, 'api') as Api;
      const made = await calls['agreements.create']({ leading: 'GM0984', title: name, transfers: [...lines] });
      if (!made.ok || made.value.id === null) throw new Error(JSON.stringify(made));
      const { id } = made.value;
      if (more.length > 0) {
        const written = await calls['agreements.write']({ id, edits: [...more] });
        if (!written.ok || written.value.problems.length > 0) throw new Error(JSON.stringify(written));
      }
      const detail = await calls['agreements.detail']({ id });
      if (!detail.ok) throw new Error(JSON.stringify(detail));
      return { id, number: detail.value.agreement.number };
    },
    [title, transfers, edits] as const,
  );
}

/** Puts it before the parties. */
export async function propose(program: Installation, id: string): Promise<string> {
  return program.window.evaluate(async (agreement) => {
    // As above.
    const { calls } = Reflect.get(window, 'api') as Api;
    const made = await calls['agreements.propose']({ id: agreement, explanation: '' });
    if (!made.ok || made.value.id === null) throw new Error(JSON.stringify(made));
    return made.value.id;
  }, id);
}

/** The preview, by its address: the screen of agreements leads there. */
export async function openPreview({ window }: Installation, id: string): Promise<void> {
  await window.evaluate((agreement) => {
    location.hash = `#/agreements/${agreement}/print`;
  }, id);
}
