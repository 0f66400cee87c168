import type { Installation } from '../installation';

/** What an attack makes Chromium say in the console, now or a moment later, is no error of the program. */
export function forgetComplaints(program: Installation): void {
  // Another list: what still comes is written in the old one.
  program.errors = [];
}
