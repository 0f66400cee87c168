/** Why a text cannot be the address at which a municipality is mailed. */
export type AddressProblem = 'not-an-address' | 'private-address';

/** Nothing that could end a header of a mail or hold a second address. */
const shape = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;
const longest = 254;

/** Mail of people at home: free mail, and the mail that comes with a connection at home. */
const privateProviders: ReadonlySet<string> = new Set(
  (
    'aol caiway casema chello freeler gmail gmx googlemail hetnet home hotmail icloud kpnmail kpnplanet live mac mail me msn ' +
    'online outlook planet proton protonmail quicknet solcon telfort tele2 upcmail versatel wanadoo xs4all yahoo zeelandnet ' +
    'ziggo zonnet'
  ).split(' '),
);

/** Whether a text is one address that a mail can be sent to. */
export function isAddress(text: string): boolean {
  return text.length <= longest && shape.test(text);
}

/**
 * Why this is no address of work: a contact is a function that can be reached at work, never somebody at home. An
 * address at work with a name in it is allowed: not every municipality has a mailbox for the function.
 */
export function addressProblem(text: string): AddressProblem | null {
  if (!isAddress(text)) return 'not-an-address';
  const labels = text
    .slice(text.lastIndexOf('@') + 1)
    .toLowerCase()
    .split('.');
  return privateProviders.has(labels.at(-2) ?? '') ? 'private-address' : null;
}

/** A function is words: "coördinator asielopgave". An address or a telephone number in it is somebody's. */
export function isFunction(text: string): boolean {
  return text.trim() !== '' && !text.includes('@') && !/\d(?:[\s-]*\d){5}/.test(text);
}
