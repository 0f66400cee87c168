import { version } from '../../package.json';
import { runCli } from './run-cli';
import { standardStreams } from './standard-streams';

void runCli(process.argv.slice(2), standardStreams, version).then((code) => {
  process.exitCode = code;
});
