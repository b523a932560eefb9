/** A thread that checks files: the other side of threads.ts. */
import { parentPort } from 'node:worker_threads';
import { createFileLinter } from './file-linter.js';
import type { ThreadShare, ThreadTask } from './threads.js';

/** Checks the shares that it is sent and answers each with its outcomes, until an empty one comes. */
export function serveThread({ request }: ThreadTask): void {
  const lint = createFileLinter(request);
  const port = parentPort;
  port?.on('message', (share: ThreadShare) => {
    if (share.length === 0) port.close();
    else port.postMessage(share.map(({ file, text }) => lint(file, text)));
  });
}
