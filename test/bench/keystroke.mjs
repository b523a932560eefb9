/**
 * Keystroke to diagnostics over stdio, with every rule on: in the middle of agreements of 1,000, 10,000 and 50,000 lines, an edit
 * inside an article, a renamed declaration, and an unclosed quotation mark.
 */
import path from 'node:path';
import { agreementOfLines } from './agreements.mjs';
import { startServer, timed } from './language-client.mjs';
import { peersFor } from './peers.mjs';
import { median, percentile, table } from './statistics.mjs';

const root = path.join(import.meta.dirname, '../..');
const SIZES = (process.env.BENCH_LINES ?? '1000,10000,50000').split(',').map(Number);

/** The server under test, with texts of its own language. */
const pacta = {
  name: 'Pacta',
  command: process.execPath,
  args: [path.join(root, 'dist/server.js'), '--stdio'],
  languageId: 'pacta',
  uri: 'file:///bench/agreement.pacta',
  text: agreementOfLines,
  /** Where edits are made: one that changes a word of an act, one that renames an event, one that opens a text. */
  edits: {
    'inside an article': (lines) => toggles(lines, 'protect the', 'x'),
    'renamed declaration': (lines) => toggles(lines, 'event handover', 'x', 0),
    'unclosed quotation mark': (lines) => toggles(lines, '"inspect', '"'),
  },
  pull: false,
};

/** Two edits that undo each other, at the occurrence of `marker` nearest to the middle of the file. */
function toggles(lines, marker, insert, from = Math.floor(lines.length / 2)) {
  const line = lines.findIndex((text, index) => index >= from && text.includes(marker));
  const character = lines[line].indexOf(marker) + marker.length;
  const at = { line, character };
  return [
    { range: { start: at, end: at }, text: insert },
    { range: { start: at, end: { line, character: character + insert.length } }, text: '' },
  ];
}

async function measure(peer, size, editName, rounds) {
  const server = startServer(peer.command, peer.args);
  try {
    const initialize = await timed(() =>
      server.request('initialize', { processId: process.pid, rootUri: null, capabilities: peer.capabilities ?? {} }),
    );
    server.notify('initialized', {});
    const text = peer.text(size);
    const uri = peer.uri;
    let version = 1;
    const diagnosed = peer.pull
      ? () => server.request('textDocument/diagnostic', { textDocument: { uri } })
      : () =>
          server.next(
            ({ method, params }) =>
              method === 'textDocument/publishDiagnostics' && (params.version ?? version) === version,
          );
    const opened = await timed(async () => {
      const first = peer.pull ? undefined : diagnosed();
      server.notify('textDocument/didOpen', { textDocument: { uri, languageId: peer.languageId, version, text } });
      await (first ?? diagnosed());
    });
    const [apply, undo] = peer.edits[editName](text.split('\n'));
    const times = [];
    let before = server.usage().cpu;
    for (let round = 0; round < rounds + 10; round++) {
      if (round === 10) before = server.usage().cpu;
      const change = round % 2 === 0 ? apply : undo;
      version++;
      const elapsed = await timed(async () => {
        const next = peer.pull ? undefined : diagnosed();
        server.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] });
        await (next ?? diagnosed());
      });
      // The first ten rounds warm the server up.
      if (round >= 10) times.push(elapsed);
    }
    const { cpu, megabytes } = server.usage();
    return {
      initialize,
      opened,
      p50: median(times),
      p95: percentile(times, 0.95),
      cpu: ((cpu - before) * 1000) / rounds,
      megabytes,
    };
  } finally {
    await server.stop();
  }
}

/** Prints the figures of Pacta and of the peers that are installed. */
export async function keystroke({ rounds = 60 } = {}) {
  const peers = await peersFor('keystroke');
  const rows = [];
  for (const size of SIZES) {
    for (const editName of Object.keys(pacta.edits)) {
      const figures = await measure(pacta, size, editName, rounds);
      rows.push([pacta.name, size, editName, ...numbers(figures)]);
      if (editName !== 'inside an article') continue;
      // Peers in turn with Pacta, on the same machine within the same minute.
      for (const peer of peers) {
        rows.push([peer.name, size, editName, ...numbers(await measure(peer, size, editName, Math.min(rounds, 20)))]);
      }
    }
  }
  table(['server', 'lines', 'edit', 'initialize ms', 'open ms', 'p50 ms', 'p95 ms', 'CPU ms an edit', 'MB'], rows);
  const flat = (edit) => {
    const at = (lines) =>
      rows.find(([name, size, what]) => name === pacta.name && size === lines && what === edit)?.[5];
    return (Number(at(50_000)) / Number(at(1000))).toFixed(2);
  };
  for (const edit of Object.keys(pacta.edits))
    console.log(`p50 at 50,000 lines / p50 at 1,000 lines, ${edit}: ${flat(edit)}`);
}

function numbers({ initialize, opened, p50, p95, cpu, megabytes }) {
  return [initialize, opened, p50, p95, cpu, megabytes].map((number) => number.toFixed(1));
}
