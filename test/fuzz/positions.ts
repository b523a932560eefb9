/** Positions of the editor's protocol: lines and characters from 0. */
import type { Position } from 'vscode-languageserver';

const LINE_BREAK = /\r\n|\r|\n/;

export function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(LINE_BREAK);
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** The first position in an answer that does not lie in the text. The end of the last line may be written as the start of one behind it. */
export function outlierOf(text: string, answer: unknown): Position | undefined {
  const lines = text.split(LINE_BREAK);
  return positionsIn(answer).find(({ line, character }) => {
    if (line === lines.length) return character !== 0;
    return line < 0 || character < 0 || line > lines.length || character > (lines[line] ?? '').length;
  });
}

function positionsIn(value: unknown, found: Position[] = []): Position[] {
  if (Array.isArray(value)) for (const one of value) positionsIn(one, found);
  else if (typeof value === 'object' && value !== null) {
    if ('line' in value && 'character' in value) found.push(value as Position);
    else for (const one of Object.values(value)) positionsIn(one, found);
  }
  return found;
}

/** Parameters that serve every request about one place of a text. Places that an answer repeats have to lie in the text. */
export function paramsFor(uri: string, text: string, offset: number): unknown {
  const position = positionIn(text, offset);
  const range = { start: position, end: positionIn(text, Math.min(text.length, offset + 150)) };
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
