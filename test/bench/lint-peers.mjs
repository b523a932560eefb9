/** Linters to measure beside, each with the same agreement in the form that it reads. */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const modules = path.join(import.meta.dirname, 'peers/node_modules');

/**
 * @typedef {object} Linter
 * @property {string} name
 * @property {string} extension of the files that it reads
 * @property {string[]} command words behind `node`, without the file
 * @property {(markdown: string) => string} [text] its own form of the rendered agreement; the Markdown itself by default
 * @property {(folder: string) => void} [prepare] puts a configuration into the folder that it runs in
 */

/** @type {Linter[]} */
const linters = [
  {
    name: 'markdownlint-cli2',
    extension: 'md',
    command: [path.join(modules, 'markdownlint-cli2/markdownlint-cli2-bin.mjs')],
  },
  {
    name: 'remark-cli, recommended preset',
    extension: 'md',
    command: [path.join(modules, 'remark-cli/cli.js'), '--quiet', '--no-stdout'],
    prepare(folder) {
      const preset = path.join(modules, 'remark-preset-lint-recommended/index.js');
      writeFileSync(path.join(folder, '.remarkrc.json'), JSON.stringify({ plugins: [preset] }));
    },
  },
  {
    name: 'Common Form, parse and lint',
    extension: 'cform',
    command: [path.join(import.meta.dirname, 'lint-common-form.cjs')],
    text: commonForm,
  },
];

/** The linters that are installed; a note says how to install them where they are not. */
export function lintPeers() {
  const present = linters.filter(({ command: [program = ''] }) => existsSync(program));
  if (!existsSync(modules)) {
    console.error('Peers are not installed: run `npm ci` in test/bench/peers to measure beside them.');
    return [];
  }
  return present;
}

/**
 * A treaty text in Common Form's markup: articles are forms with headings, their paragraphs forms inside them. Its marks are taken out
 * of the words, and headings made unlike each other, since it takes equal ones for a mistake.
 *
 * @param {string} markdown
 */
function commonForm(markdown) {
  const lines = ['This agreement is made by the parties.', ''];
  let article = 0;
  for (const line of markdown.split('\n')) {
    const words = line.replace(/[\\<>{}[\]"`*_#]/g, '').trim();
    if (words === '') continue;
    if (line.startsWith('#')) {
      article++;
      lines.push(`    \\${words.replace(/[^\p{L}\p{N} ]/gu, '')} ${article}\\ The parties agree on this.`, '');
    } else if (article > 0) lines.push(`        \\\\ ${words}`, '');
  }
  return `${lines.join('\n')}\n`;
}
