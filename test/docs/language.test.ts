/** The language reference is true: every example compiles without an error and renders to the words printed below it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../server/render/render.js';
import { writeText } from '../../server/render/writers/text.js';
import { createWorkspace } from '../../server/workspace/workspace.js';

const PAGE = readFileSync(new URL('../../docs/language.md', import.meta.url), 'utf8');
const BASE = /```pacta agreement\n([\s\S]*?)```/.exec(PAGE)?.[1] ?? '';
const EXAMPLES = [...PAGE.matchAll(/```pacta sentence\n([\s\S]*?)```\n```text\n([\s\S]*?)```/g)].map(
  ([, source = '', rendered = '']) => [source.trim(), rendered.trim()] as const,
);
const URI = 'file:///agreements/reference.pacta';

/** The text of the article that the example stands in, and what is wrong with it. */
function rendered(source: string): { text: string; errors: string[] } {
  const workspace = createWorkspace((rule, error) => {
    throw new Error(`${rule} failed`, { cause: error });
  });
  workspace.setText(URI, `${BASE}${source}\n`);
  const findings = workspace.report(URI)?.findings ?? [];
  const errors = findings
    .filter(({ rule }) => /^syntax|^reference\/(?:unknown|wrong)/.test(rule))
    .map(({ rule }) => rule);
  const snapshot = workspace.snapshot(URI);
  const document = snapshot === undefined ? undefined : renderDocument(snapshot);
  if (document === undefined) return { text: '', errors };
  const text = writeText(document);
  return { text: text.slice(text.indexOf('Examples') + 'Examples'.length).trim(), errors };
}

describe('the language reference', () => {
  it('shows the whole language', () => {
    expect(EXAMPLES.length).toBeGreaterThan(30);
  });

  it.each(EXAMPLES)('%s', (source, expected) => {
    const { text, errors } = rendered(source);
    expect(errors).toEqual([]);
    expect(text.startsWith(expected)).toBe(true);
    expect(expected.length).toBeGreaterThan(10);
  });
});
