/** Entry of the bundle dist/cli-main.js: the program, and the threads that it starts. */
import path from 'node:path';
import { isMainThread, workerData } from 'node:worker_threads';
import { runCli } from './cli.js';
import type { ThreadTask } from './lint/threads.js';
import { processSurroundings } from './surroundings.js';

if (isMainThread) {
  const program = path.join(__dirname, 'cli.js');
  void runCli(process.argv.slice(2), processSurroundings(program, __dirname)).then((status) => {
    process.exitCode = status;
  });
} else {
  void import('./lint/lint-thread.js').then(({ serveThread }) => serveThread(workerData as ThreadTask));
}
