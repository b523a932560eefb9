/** `pacta lsp`: the language server, for any editor. */
import { declareCommand } from '../declaration.js';
import { EXIT } from '../failure.js';

export const lsp = declareCommand({
  name: 'lsp',
  summary: 'starts the language server, for any editor',
  description: [
    'Speaks the Language Server Protocol on standard input and output. An editor starts it by itself; it ends when the editor ends.',
  ],
  args: [],
  options: {
    stdio: { summary: 'standard input and output, which is what it uses unless told otherwise' },
    'node-ipc': { summary: 'the channel to the Node.js process that started it' },
    socket: { value: 'PORT', summary: 'a socket that the editor listens on' },
    pipe: { value: 'NAME', summary: 'a named pipe that the editor listens on' },
    clientProcessId: { value: 'ID', summary: 'the process of the editor: the server ends with it' },
  },
  examples: [{ line: 'lsp --stdio', does: 'starts the server as an editor would' }],
  async run() {
    // The server reads its transport from the command line by itself, and keeps the process alive while the editor is there.
    (await import('../../lsp/start-in-node.js')).startInNode();
    return EXIT.ok;
  },
});
