/** Entry of the bundle dist/cli-main.js. */
import { runCli } from './cli.js';
import { processSurroundings } from './surroundings.js';

void runCli(process.argv.slice(2), processSurroundings()).then((status) => {
  process.exitCode = status;
});
