/** A language server with one document open, in which edits are made one by one. */
import { startServer, timed } from './language-client.mjs';
import { median, percentile } from './statistics.mjs';

/** Edits that warm a server up and are not counted. */
const WARM_UP = 10;

/**
 * Starts a server and opens its document.
 *
 * @param {object} peer what is started, and the texts and edits of its language
 * @param {number} size about how many lines the document has
 * @param {string} editName which of its edits is made
 */
export async function openSession(peer, size, editName) {
  const server = startServer(peer.command, peer.args);
  const { uri } = peer;
  const text = peer.text(size);
  const [apply, undo] = peer.edits[editName](text.split('\n'));
  const times = [];
  let version = 1;
  let rounds = 0;
  let before = 0;
  const diagnosed = peer.pull
    ? () => server.request('textDocument/diagnostic', { textDocument: { uri } })
    : () =>
        server.next(
          ({ method, params }) =>
            method === 'textDocument/publishDiagnostics' && (params.version ?? version) === version,
        );
  /** Sends something and waits for the findings that follow it: pushed ones are waited for from before it is sent. */
  const until = (send) =>
    timed(async () => {
      const next = peer.pull ? undefined : diagnosed();
      send();
      await (next ?? diagnosed());
    });

  const initialize = await timed(() =>
    server.request('initialize', { processId: process.pid, rootUri: null, capabilities: peer.capabilities ?? {} }),
  );
  server.notify('initialized', {});
  const opened = await until(() =>
    server.notify('textDocument/didOpen', { textDocument: { uri, languageId: peer.languageId, version, text } }),
  );

  return {
    peer,
    /** Makes one edit, or undoes it, and waits for the findings. */
    async edit() {
      if (rounds === WARM_UP) before = server.usage().cpu;
      const change = rounds % 2 === 0 ? apply : undo;
      version++;
      const elapsed = await until(() =>
        server.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] }),
      );
      if (rounds++ >= WARM_UP) times.push(elapsed);
    },
    /** Milliseconds of each step, CPU milliseconds of an edit, resident megabytes. */
    figures() {
      const { cpu, megabytes } = server.usage();
      return {
        initialize,
        opened,
        p50: median(times),
        p95: percentile(times, 0.95),
        cpu: ((cpu - before) * 1000) / times.length,
        megabytes,
      };
    },
    stop: () => server.stop(),
  };
}
