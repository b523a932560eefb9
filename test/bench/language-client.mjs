/** A bare client of a language server over stdio: writes and reads frames itself, so that nothing of a client library is measured. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/**
 * Starts a server.
 *
 * @param {string} command
 * @param {string[]} args
 */
export function startServer(command, args) {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = new Map();
  const listeners = new Set();
  let buffer = Buffer.alloc(0);
  let nextId = 1;
  let wanted = -1;

  child.stdout.on('data', (chunk) => {
    buffer = buffer.length === 0 ? chunk : Buffer.concat([buffer, chunk]);
    for (;;) {
      if (wanted === -1) {
        const end = buffer.indexOf('\r\n\r\n');
        if (end === -1) return;
        wanted = Number(/content-length: (\d+)/i.exec(buffer.subarray(0, end).toString())?.[1]);
        buffer = buffer.subarray(end + 4);
      }
      if (buffer.length < wanted) return;
      const message = JSON.parse(buffer.subarray(0, wanted).toString());
      buffer = buffer.subarray(wanted);
      wanted = -1;
      receive(message);
    }
  });

  function receive(message) {
    if (message.id !== undefined && message.method === undefined) {
      answers.get(message.id)?.(message);
      answers.delete(message.id);
      return;
    }
    if (message.id !== undefined) {
      // A request of the server's own: configuration is answered with nothing set, everything else with null.
      const result = message.method === 'workspace/configuration' ? message.params.items.map(() => null) : null;
      send({ jsonrpc: '2.0', id: message.id, result });
      return;
    }
    for (const listener of listeners) listener(message);
  }

  function send(message) {
    const body = Buffer.from(JSON.stringify(message));
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin.write(body);
  }

  return {
    notify: (method, params) => send({ jsonrpc: '2.0', method, params }),
    request(method, params) {
      const id = nextId++;
      return new Promise((resolve, reject) => {
        answers.set(id, (message) =>
          message.error ? reject(new Error(message.error.message)) : resolve(message.result),
        );
        send({ jsonrpc: '2.0', id, method, params });
      });
    },
    /** The first notification that `accepts` accepts. */
    next(accepts) {
      return new Promise((resolve) => {
        const listener = (message) => {
          if (!accepts(message)) return;
          listeners.delete(listener);
          resolve(message);
        };
        listeners.add(listener);
      });
    },
    /** CPU seconds and resident megabytes of the server so far, where the system tells. */
    usage() {
      try {
        const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
        const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
        return { cpu: (Number(stat[11]) + Number(stat[12])) / 100, megabytes: Number(resident) / 1024 };
      } catch {
        return { cpu: Number.NaN, megabytes: Number.NaN };
      }
    },
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await gone;
    },
  };
}

const LONGEST_WAIT = 60_000;

/** Milliseconds that a promise takes; one that takes over a minute fails, so that a silent server ends the benchmark. */
export async function timed(run) {
  const start = performance.now();
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer within a minute')), LONGEST_WAIT);
  });
  try {
    await Promise.race([run(), late]);
  } finally {
    clearTimeout(timer);
  }
  return performance.now() - start;
}
