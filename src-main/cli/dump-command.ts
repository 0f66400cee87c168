import { dumpDossier } from '../services/integrity/dump';
import type { Command, ExitCode } from './command';
import { withSession } from './with-session';

export const dumpCommand: Command = {
  name: 'dump',
  usage: 'dump <dossier>',
  shape: { positionals: ['dossier'], options: {} },
  run: (args, world) =>
    withSession(args.positionals[0] ?? '', world, (session): ExitCode => {
      world.print(dumpDossier(session).trimEnd());
      return 0;
    }),
};
