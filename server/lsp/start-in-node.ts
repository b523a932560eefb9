/** Starts the language server in Node: over standard input and output, over IPC, or over whatever the arguments name. */
import { existsSync, realpathSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { filesByEditor } from './files-by-editor.js';
import type { Host } from './host.js';
import { editorOf, initializeResult } from './initialize.js';

/** Files larger than this are no agreements, and are not read for one that uses them. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** Starts serving the editor that started this process. */
export function startInNode(): void {
  const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];
  const named = process.argv.some((argument) => transports.some((transport) => argument.startsWith(transport)));
  const connection = named
    ? createConnection(ProposedFeatures.all)
    : createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  connection.onInitialize((params) => {
    const editor = editorOf(params);
    // The editor has its answer first: it is written in the turn behind this one, and the server is loaded in the turn behind that, in
    // front of whatever the editor may have sent meanwhile.
    const serve = async (): Promise<void> =>
      (await import('./server.js')).startServer(connection, nodeHost(connection), editor);
    setImmediate(() => setImmediate(serve));
    return initializeResult(editor);
  });
  connection.listen();
}

function nodeHost(connection: Connection): Host {
  const byEditor = filesByEditor(connection);
  return {
    readFile: (uri) => (uri.startsWith('file:') ? readText(uri) : byEditor.readFile(uri)),
    listAgreements: (folder, most) =>
      folder.startsWith('file:') ? listAgreements(folder, most) : byEditor.listAgreements(folder, most),
    later: (run) => void setImmediate(run),
    rulePages: rulePages(),
    // Word's library, and Typst with its fonts, are files of their own that only an export loads.
    binaryWriters: {
      docx: async (document) => (await import('../render/writers/docx.js')).writeDocx(document),
      pdf: async (document) => (await import('../printing/print-pdf.js')).printPdf(document),
    },
  };
}

async function readText(uri: string): Promise<string | undefined> {
  try {
    const bytes = await readFile(fileURLToPath(uri));
    return bytes.length > LARGEST_FILE ? undefined : new TextDecoder().decode(bytes);
  } catch {
    // A file that is not there, or that may not be read, is missing all the same.
    return undefined;
  }
}

/** Folders that hold no drafts: those of tools. */
const PASSED_OVER = /^(?:\.|node_modules$)/;
/** An editor that was started in a home folder, or at the root of a disk, is not to read all of it. */
const MOST_FOLDERS = 5000;

async function listAgreements(folder: string, most: number): Promise<string[]> {
  const found: string[] = [];
  const waiting = [fileURLToPath(folder)];
  let passed = 0;
  for (let next = waiting.pop(); next !== undefined && found.length < most; next = waiting.pop()) {
    if (++passed > MOST_FOLDERS) break;
    // A folder that may not be read holds nothing that could be shown.
    const entries = await readdir(next, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const file = path.join(next, entry.name);
      if (entry.isDirectory() && !PASSED_OVER.test(entry.name)) waiting.push(file);
      else if (entry.isFile() && entry.name.endsWith('.pacta')) found.push(pathToFileURL(file).href);
    }
  }
  return found.slice(0, most);
}

/** The rules' pages, where the documentation lies beside the program. */
function rulePages(): string | undefined {
  const program = process.argv[1];
  if (program === undefined) return undefined;
  try {
    const folder = path.join(path.dirname(realpathSync(program)), '..', 'docs', 'rules');
    return existsSync(folder) ? `${pathToFileURL(folder).href}/` : undefined;
  } catch {
    return undefined;
  }
}
