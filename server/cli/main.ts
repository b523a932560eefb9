/** Entry of the bundle dist/cli-main.js: the program, and the threads that it starts. */
import path from 'node:path';
import { isMainThread, workerData } from 'node:worker_threads';
import { runCli } from './cli.js';
import { EXIT } from './failure.js';
import type { ThreadTask } from './lint/threads.js';
import { processSurroundings } from './surroundings.js';

if (isMainThread) {
  void runHere().then((status) => {
    process.exitCode = status;
  });
} else {
  void import('./lint/lint-thread.js').then(({ serveThread }) => serveThread(workerData as ThreadTask));
}

async function runHere(): Promise<number> {
  let cwd: string;
  try {
    cwd = process.cwd();
  } catch {
    process.stderr.write('pacta: The folder that this runs in is no longer there. Change to another one.\n');
    return EXIT.failure;
  }
  return runCli(process.argv.slice(2), processSurroundings(cwd, path.join(__dirname, 'cli.js'), __dirname));
}
