/**
 * How soon `initialize` is answered, beside a language server that can do nothing, and how much memory an agreement of 50,000 lines
 * takes. The empty server is bundled with the same library in the same way, so that only what the product adds is measured.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import esbuild from 'esbuild';
import { openSession } from './editing-session.mjs';
import { pacta } from './keystroke.mjs';
import { startServer, timed } from './language-client.mjs';
import { median, percentile, table } from './statistics.mjs';

const root = path.join(import.meta.dirname, '../..');
const LINES = 50_000;

const EMPTY_SERVER = `
import { createConnection } from 'vscode-languageserver/node';
const connection = createConnection(process.stdin, process.stdout);
connection.onInitialize(() => ({ capabilities: {} }));
connection.listen();
`;

/** Prints the times of both servers, taken in turn, and the memory of Pacta's. */
export async function start({ rounds = 20 } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'pacta-bench-'));
  try {
    const servers = { 'an empty server': [await buildEmptyServer(folder)], Pacta: pacta.args };
    const times = Object.fromEntries(Object.keys(servers).map((name) => [name, { initialize: [], cpu: [] }]));
    for (let round = 0; round < rounds; round++) {
      for (const [name, args] of Object.entries(servers)) {
        const { elapsed, cpu } = await initialized(args);
        times[name].initialize.push(elapsed);
        times[name].cpu.push(cpu * 1000);
      }
    }
    const rows = Object.entries(times).map(([name, { initialize, cpu }]) => [
      name,
      median(initialize).toFixed(0),
      percentile(initialize, 0.95).toFixed(0),
      median(cpu).toFixed(0),
    ]);
    table(['server', 'initialize p50 ms', 'p95 ms', 'CPU ms'], rows);
    const ratio = median(times.Pacta.initialize) / median(times['an empty server'].initialize);
    console.log(`Pacta / an empty server: ${ratio.toFixed(2)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  await memory();
}

/** From the start of the process to the answer. */
async function initialized(args) {
  let server;
  const elapsed = await timed(async () => {
    server = startServer(process.execPath, args);
    await server.request('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  });
  const { cpu } = server.usage();
  await server.stop();
  return { elapsed, cpu };
}

async function memory() {
  const session = await openSession(pacta, LINES, 'inside an article');
  try {
    const opened = session.figures().megabytes;
    for (let edit = 0; edit < 40; edit++) await session.edit();
    const edited = session.figures().megabytes;
    console.log(`${LINES} lines: ${opened.toFixed(0)} MB when opened, ${edited.toFixed(0)} MB after 40 edits`);
  } finally {
    await session.stop();
  }
}

async function buildEmptyServer(folder) {
  const source = path.join(folder, 'empty-server.mjs');
  const outfile = path.join(folder, 'empty-server.js');
  writeFileSync(source, EMPTY_SERVER);
  await esbuild.build({
    entryPoints: [source],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    nodePaths: [path.join(root, 'node_modules')],
    logLevel: 'error',
  });
  return outfile;
}
