/** Other tools to measure beside, from a package of their own (test/bench/peers), so that the product does not depend on them. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { agreementOfLines } from './agreements.mjs';
import { editsOf } from './edits.mjs';

const folder = path.join(import.meta.dirname, 'peers');

/** A JSON document of about as many lines, one object of five lines for each entry. */
function jsonOfLines(lines) {
  const entries = Array.from(
    { length: Math.max(1, Math.round((lines - 2) / 5)) },
    (_, index) =>
      `  "station-${index}": {\n    "title": "Station ${index}",\n    "duties": ["protect", "report"],\n    "days": ${index}\n  }`,
  );
  return `{\n${entries.join(',\n')}\n}\n`;
}

const jsonServer = {
  name: "VS Code's JSON server, pull",
  command: process.execPath,
  args: [path.join(folder, 'node_modules/vscode-langservers-extracted/bin/vscode-json-language-server'), '--stdio'],
  languageId: 'json',
  uri: 'file:///bench/agreement.json',
  text: jsonOfLines,
  capabilities: { textDocument: { diagnostic: {} } },
  edits: {
    'inside an article': (lines) => {
      const line = lines.findIndex((text, index) => index >= lines.length / 2 && text.includes('"title"'));
      const character = lines[line].indexOf('Station');
      const at = { line, character };
      return [
        { range: { start: at, end: at }, text: 'x' },
        { range: { start: at, end: { line, character: character + 1 } }, text: '' },
      ];
    },
  },
  pull: true,
};

/** A Langium server for the same sentences; it reads the very agreements that Pacta's does. */
const langiumServer = {
  name: 'Langium 4.4, the same sentences',
  command: process.execPath,
  args: [path.join(folder, 'langium-server.mjs'), '--stdio'],
  languageId: 'pacta',
  uri: 'file:///bench/agreement.pacta',
  text: agreementOfLines,
  edits: { 'inside an article': editsOf['inside an article'] },
  pull: false,
};

/** The peers of a benchmark that are installed; a note says how to install them where none is. */
export async function peersFor(benchmark) {
  if (!existsSync(path.join(folder, 'node_modules'))) {
    console.error('Peers are not installed: run `npm ci` in test/bench/peers to measure beside them.');
    return [];
  }
  return benchmark === 'keystroke' ? [jsonServer, langiumServer] : [];
}
