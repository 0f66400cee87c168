// Loaded into the program before its own code: whatever day the machine has, the program is used on this one, at the
// machine's time of day. Only the clock of main: the page asks main which day it is (test/src-renderer/no-clock.test.ts).
const [year, month, day] = [2026, 11, 26];

const Machine = Date;
const now = new Machine();
const shift = new Machine(year, month - 1, day) - new Machine(now.getFullYear(), now.getMonth(), now.getDate());

globalThis.Date = new Proxy(Machine, {
  apply: () => new Machine(Machine.now() + shift).toString(),
  construct: (target, args, made) =>
    Reflect.construct(target, args.length === 0 ? [Machine.now() + shift] : args, made),
  get: (target, name) => (name === 'now' ? () => Machine.now() + shift : Reflect.get(target, name)),
});
