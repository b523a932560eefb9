/** Whatever is typed, no feature fails at any position, and every range that is given lies in the file. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ResponseError } from 'vscode-languageserver';
import { textOf } from '../../grammar/parse.js';
import { FEATURES } from '../../server/features/registry.js';
import { fixture } from './fixture.js';

const EXAMPLES = path.join(import.meta.dirname, '../../examples');
const source = readFileSync(path.join(EXAMPLES, 'jordan-spain-defence-cooperation.pacta'), 'utf8')
  .replace(/ *\/[a-z]{2} "[^"]*"/g, '')
  .replaceAll('$', '');

/** What drafters leave half done: marks, words and whole headings out of place. */
const TYPED = fc.constantFrom(
  '"',
  '{',
  '}',
  '.',
  ',',
  '[',
  ']',
  ':',
  '- ',
  '/ar',
  '/*',
  '//',
  '\n',
  '\r\n',
  'each party ',
  'article x "X"\n',
  'shall ',
  'within ',
  '1448-13-40 AH',
  'ا',
  '😀',
  '\u0000',
  '  ',
);

const edits = fc.array(fc.record({ at: fc.nat(source.length), drop: fc.nat(30), text: TYPED }), {
  minLength: 1,
  maxLength: 6,
});

function paramsFor(uri: string, position: { line: number; character: number }) {
  const range = { start: position, end: { line: position.line + 3, character: 0 } };
  return {
    textDocument: { uri },
    position,
    positions: [position],
    range,
    context: { includeDeclaration: true, diagnostics: [], triggerKind: 1 },
    newName: 'a-new-name',
    query: 'a',
    previousResultId: '1',
    options: { tabSize: 2, insertSpaces: true },
    ch: '.',
    item: { data: { uri, name: 'disclose' } },
  };
}

/** Every position in an answer, with the range's end behind its start checked on the way. */
function positionsIn(value: unknown, found: { line: number; character: number }[] = []): typeof found {
  if (Array.isArray(value)) for (const one of value) positionsIn(one, found);
  else if (typeof value === 'object' && value !== null) {
    if ('line' in value && 'character' in value) found.push(value as { line: number; character: number });
    else for (const [key, one] of Object.entries(value)) if (key !== 'data') positionsIn(one, found);
  }
  return found;
}

describe('every feature', () => {
  it('answers on broken drafts', () => {
    fc.assert(
      fc.property(edits, fc.nat(90), fc.nat(80), (typed, line, character) => {
        const { workspace, around, snapshot } = fixture(source);
        const { uri } = snapshot;
        for (const { at, drop, text } of typed) {
          const length = workspace.tree(uri)?.length ?? 0;
          const start = Math.min(at, length);
          workspace.edit(uri, [{ start, end: Math.min(start + drop, length), text }]);
        }
        const now = workspace.snapshot(uri);
        if (now === undefined) throw new Error('The file is gone.');
        const lines = textOf(now.tree).split(/\r\n|\r|\n/);
        for (const { method, answer } of FEATURES.flatMap(({ requests }) => requests)) {
          try {
            const params = paramsFor(uri, { line, character });
            // An item to be filled in carries what it needs as data, and may have been offered before the file was changed.
            const item = {
              label: '',
              title: '',
              data: { ...params.item.data, range: params.range, position: params.position },
            };
            const given = answer(method.endsWith('/resolve') ? item : params, now, around);
            for (const position of positionsIn(given)) {
              // A whole-line edit may end at the start of the line behind the last one.
              const length = lines[position.line]?.length ?? 0;
              expect(position.line, method).toBeLessThanOrEqual(lines.length);
              expect(position.character, `${method} on line ${position.line}`).toBeLessThanOrEqual(length);
            }
          } catch (error) {
            if (!(error instanceof ResponseError)) throw new Error(`${method} failed`, { cause: error });
          }
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
