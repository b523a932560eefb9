/** What is done to a text in the benchmark of hostile ones. */
import { parse, reparse } from '../../grammar/parse.js';
import { format } from '../../grammar/print.js';
import { renderDocument } from '../../server/render/render.js';
import { writeText } from '../../server/render/writers/text.js';
import { diagnosticsOf } from '../../server/workspace/diagnostics.js';
import { createWorkspace } from '../../server/workspace/workspace.js';

const URI = 'file:///agreements/hostile.pacta';

function workspaceWith(text: string) {
  const workspace = createWorkspace((rule, error) => {
    throw new Error(`${String(rule)} failed`, { cause: error });
  });
  workspace.setText(URI, text);
  return workspace;
}

export const STEPS: Readonly<Record<string, (text: string) => void>> = {
  parse: (text) => void parse(text),
  edit(text) {
    const at = Math.floor(text.length / 2);
    reparse(parse(text), { start: at, end: at, text: 'x' });
  },
  format: (text) => void format(text),
  check: (text) => void diagnosticsOf(workspaceWith(text), URI),
  render(text) {
    const snapshot = workspaceWith(text).snapshot(URI);
    const document = snapshot === undefined ? undefined : renderDocument(snapshot);
    if (document !== undefined) writeText(document);
  },
};
