/** Renders agreements for the tests: whole ones, or one sentence among declarations that it can name. */
import type { Document, ListItem, Provision } from '../../server/render/document.js';
import { type RenderOptions, renderDocument } from '../../server/render/render.js';
import { plainText } from '../../server/render/words.js';
import { createWorkspace } from '../../server/workspace/workspace.js';

/** A snapshot of a file; `others` are further files by name. */
export function snapshotOf(text: string, others: Readonly<Record<string, string>> = {}) {
  const workspace = createWorkspace((rule, error) => {
    throw new Error(`${String(rule)} failed`, { cause: error });
  });
  for (const [name, other] of Object.entries(others)) workspace.setText(`file:///${name}`, other);
  workspace.setText('file:///main.pacta', text);
  const snapshot = workspace.snapshot('file:///main.pacta');
  if (snapshot === undefined) throw new Error('The file is not known.');
  return snapshot;
}

/** The document of a file, which has to hold an agreement. */
export function render(
  text: string,
  options: RenderOptions = {},
  others: Readonly<Record<string, string>> = {},
): Document {
  const document = renderDocument(snapshotOf(text, others), options);
  if (document === undefined) throw new Error('The file holds no agreement.');
  return document;
}

/** The sentences of an agreement between Jordan and Spain; the tests' sentences stand in its article 3. */
export const DECLARATIONS = `
party Jordan "the Hashemite Kingdom of Jordan".
party Spain "the Kingdom of Spain".
group troop-contributor "Troop-Contributing Parties" of Jordan and Spain.
role sending "Sending State".
role receiving "the Receiving State".
event attack "an armed attack".
event incident "the discovery of a loss or compromise of {classified-information}".
event y "y".
action disclose "disclose {classified-information}".
article rules "Rules"
  term classified-information "Classified Information" means "information that is marked".
  third-party-rule: each party shall "refrain".
  body committee "Joint Committee".
article more "More"
  "Something else".
`;

/** The text of the sentence as the first paragraph of an article of its own, with the article's other sentences behind it. */
export function sentence(source: string, header = 'binding', options: RenderOptions = {}): string {
  const text = `agreement "A"\n  between Jordan and Spain\n  ${header}.\n${DECLARATIONS}\narticle tested "Tested"\n${source}\n`;
  const block = render(text, options).blocks.find(({ id }) => id === 'tested');
  if (block?.kind !== 'article') throw new Error('The tested article is not rendered.');
  return block.provisions.map(provisionText).join('\n');
}

/** A paragraph with its number and its items on one line. */
export function provisionText({ number, words, items, after }: Provision): string {
  const parts = [
    ...(number === undefined ? [] : [`${number}.`]),
    plainText(words),
    ...items.map(itemText),
    ...(after ? [plainText(after)] : []),
  ];
  return parts.join(' ');
}

function itemText({ mark, words, items }: ListItem): string {
  return [mark, plainText(words), ...items.map(itemText)].join(' ');
}
