/** The language reference is true: every example compiles without an error and renders to the words printed below it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lex } from '../../grammar/lexer.js';
import { KEYWORD_TYPES, wordOf } from '../../grammar/tokens.js';
import { renderDocument } from '../../server/render/render.js';
import { writeText } from '../../server/render/writers/text.js';
import { createWorkspace } from '../../server/workspace/workspace.js';

const PAGE = readFileSync(new URL('../../docs/language.md', import.meta.url), 'utf8');
const BASE = /```pacta agreement\n([\s\S]*?)```/.exec(PAGE)?.[1] ?? '';
const EXAMPLES = [...PAGE.matchAll(/```pacta sentence\n([\s\S]*?)```\n```text\n([\s\S]*?)```/g)].map(
  ([, source = '', rendered = '']) => [source.trim(), rendered.trim()] as const,
);
const URI = 'file:///agreements/reference.pacta';

/** What a file is printed as, and what is wrong with it. */
function compiled(source: string): { printed: string; errors: string[] } {
  const workspace = createWorkspace((rule, error) => {
    throw new Error(`${rule} failed`, { cause: error });
  });
  workspace.setText(URI, source);
  const findings = workspace.report(URI)?.findings ?? [];
  const errors = findings
    .filter(({ rule }) => /^syntax|^reference\/(?:unknown|wrong)/.test(rule))
    .map(({ rule }) => rule);
  const snapshot = workspace.snapshot(URI);
  const document = snapshot === undefined ? undefined : renderDocument(snapshot);
  return { printed: document === undefined ? '' : writeText(document), errors };
}

/** The text of the article that the example stands in, and what is wrong with it. */
function rendered(source: string): { text: string; errors: string[] } {
  const { printed, errors } = compiled(`${BASE}${source}\n`);
  return { text: printed.slice(printed.indexOf('Examples') + 'Examples'.length).trim(), errors };
}

const WHOLE = [...PAGE.matchAll(/```pacta whole\n([\s\S]*?)```\n```text\n([\s\S]*?)```/g)].map(
  ([, source = '', printed = '']) => [source, printed.trim()] as const,
);
const OTHERS = [...PAGE.matchAll(/```pacta (?:header|profile)\n([\s\S]*?)```/g)].map(([, source = '']) => source);

describe('the language reference', () => {
  it('shows the whole language: every keyword stands in an example that is tested here', () => {
    const sources = [BASE, ...EXAMPLES.map(([source]) => source), ...WHOLE.map(([source]) => source), ...OTHERS];
    const shown = new Set(sources.flatMap((source) => lex(source).tokens.map(({ tokenType }) => wordOf(tokenType))));
    // `use` needs a second file, the marks of a printed form have an example of their own, and these only differ from their neighbours.
    const elsewhere = ['use', 'numbered', 'also', 'unnumbered', 'in-force', 'terminated', 'original'];
    expect([...KEYWORD_TYPES.keys()].filter((word) => !shown.has(word) && !elsewhere.includes(word))).toEqual([]);
  });

  it.each(EXAMPLES)('%s', (source, expected) => {
    const { text, errors } = rendered(source);
    expect(errors).toEqual([]);
    expect(text.startsWith(expected)).toBe(true);
    expect(expected.length).toBeGreaterThan(10);
  });

  it.each(WHOLE)('a whole agreement is printed as shown: %s', (source, expected) => {
    const { printed, errors } = compiled(source);
    expect(errors).toEqual([]);
    expect(printed.trim()).toBe(expected);
  });

  it.each(OTHERS)('has no mistake: %s', (source) => {
    expect(compiled(source).errors.filter((rule) => rule.startsWith('syntax'))).toEqual([]);
  });
});
