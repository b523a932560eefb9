/**
 * Keystroke to diagnostics over stdio, with every rule on: in the middle of agreements of 1,000, 10,000 and 50,000 lines, an edit
 * inside an article, a renamed declaration, and an unclosed quotation mark. Peers take turns with Pacta, edit by edit.
 */
import path from 'node:path';
import { agreementOfLines } from './agreements.mjs';
import { openSession } from './editing-session.mjs';
import { editsOf } from './edits.mjs';
import { peersFor } from './peers.mjs';
import { table } from './statistics.mjs';

const root = path.join(import.meta.dirname, '../..');
const SIZES = (process.env.BENCH_LINES ?? '1000,10000,50000').split(',').map(Number);
const SHARED_EDIT = 'inside an article';

/** The server under test, with texts of its own language. */
export const pacta = {
  name: 'Pacta',
  command: process.execPath,
  args: [path.join(root, 'dist/server.js'), '--stdio'],
  languageId: 'pacta',
  uri: 'file:///bench/agreement.pacta',
  text: agreementOfLines,
  edits: editsOf,
  pull: false,
};

/** The figures of several servers that make the same kind of edit in turn. */
async function measure(servers, size, editName, rounds) {
  const sessions = [];
  try {
    for (const server of servers) sessions.push(await openSession(server, size, editName));
    for (let round = 0; round < rounds + 10; round++) for (const session of sessions) await session.edit();
    return sessions.map((session) => session.figures());
  } finally {
    for (const session of sessions) await session.stop();
  }
}

/** Prints the figures of Pacta and of the peers that are installed, and their ratios. */
export async function keystroke({ rounds = 60 } = {}) {
  const peers = await peersFor('keystroke');
  const rows = [];
  const p50 = new Map();
  for (const size of SIZES) {
    for (const editName of Object.keys(pacta.edits)) {
      const servers = editName === SHARED_EDIT ? [pacta, ...peers] : [pacta];
      // A peer that takes seconds for an edit would take the whole day.
      const figures = await measure(servers, size, editName, servers.length > 1 && size > 10_000 ? 20 : rounds);
      for (const [index, server] of servers.entries()) {
        const { initialize, opened, p50: typical, p95, cpu, megabytes } = figures[index];
        p50.set(`${server.name} ${size} ${editName}`, typical);
        const numbers = [initialize, opened, typical, p95, cpu, megabytes].map((number) => number.toFixed(1));
        rows.push([server.name, size, editName, ...numbers]);
      }
    }
  }
  table(['server', 'lines', 'edit', 'initialize ms', 'open ms', 'p50 ms', 'p95 ms', 'CPU ms an edit', 'MB'], rows);
  const [first, last] = [SIZES[0], SIZES.at(-1)];
  for (const edit of Object.keys(pacta.edits)) {
    const flat = p50.get(`Pacta ${last} ${edit}`) / p50.get(`Pacta ${first} ${edit}`);
    console.log(`p50 at ${last} lines / p50 at ${first} lines, ${edit}: ${flat.toFixed(2)}`);
  }
  for (const { name } of peers) {
    for (const size of SIZES) {
      const ratio = p50.get(`${name} ${size} ${SHARED_EDIT}`) / p50.get(`Pacta ${size} ${SHARED_EDIT}`);
      console.log(`p50 of ${name} / p50 of Pacta, ${size} lines: ${ratio.toFixed(1)}`);
    }
  }
}
