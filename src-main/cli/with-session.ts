import { resolve } from 'node:path';
import { closeSession, openSession, type Session } from '../services/session';
import type { CommandWorld } from './command';

/** Opens a dossier for the length of one command. */
export async function withSession<T>(
  path: string,
  world: CommandWorld,
  work: (session: Session) => T | Promise<T>,
): Promise<T> {
  const session = openSession(resolve(path), world.session);
  try {
    return await work(session);
  } finally {
    closeSession(session);
  }
}
