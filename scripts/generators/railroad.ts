/** Draws a shape of the grammar as a railroad diagram, and writes it in words for whoever does not see it. */
import {
  Choice,
  Diagram,
  type Drawn,
  NonTerminal,
  OneOrMore,
  Optional,
  Sequence,
  Skip,
  Stack,
  Terminal,
  ZeroOrMore,
} from '@prantlf/railroad-diagrams';
import type { Shape } from './grammar-shapes.js';

/** Wider rows are broken, so that a diagram fits beside a text. */
const WIDEST = 760;

const STYLE = `
    svg { background-color: #fff; }
    path { stroke-width: 2; stroke: #444; fill: none; }
    text { font: 14px ui-monospace, Menlo, Consolas, monospace; text-anchor: middle; white-space: pre; fill: #111; }
    .terminal text { font-weight: bold; }
    .terminal rect { stroke-width: 2; stroke: #444; fill: #e6f0fa; }
    .non-terminal rect { stroke-width: 2; stroke: #444; fill: #f7f3e8; }
    @media (prefers-color-scheme: dark) {
      svg { background-color: #0d1117; }
      path, .terminal rect, .non-terminal rect { stroke: #b8c0c8; }
      text { fill: #f0f3f6; }
      .terminal rect { fill: #1c3350; }
      .non-terminal rect { fill: #3a3320; }
    }
`;

/** The diagram as a file of its own, with a title and a description. */
export function diagramOf(name: string, shape: Shape): string {
  const rows = shape.kind === 'row' ? rowsOf(joined(shape.items).map(draw)) : [[draw(shape)]];
  const lines = rows.map((row) => (row.length === 1 ? (row[0] as Drawn) : new Sequence(...row)));
  const drawn = new Diagram(lines.length === 1 ? (lines[0] as Drawn) : new Stack(...lines)).format(8);
  const { width, height } = drawn.attrs;
  const inner = drawn.children.map(String).join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title description" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title id="title">${escaped(name)}</title>`,
    `<desc id="description">${escaped(inWords(shape))}</desc>`,
    `<style>${STYLE}</style>`,
    `${inner.trimEnd()}`,
    '</svg>',
    '',
  ].join('\n');
}

function rowsOf(items: readonly Drawn[]): Drawn[][] {
  const rows: Drawn[][] = [[]];
  let width = 0;
  for (const item of items) {
    const own = item.width + 20;
    if (width > 0 && width + own > WIDEST) {
      rows.push([]);
      width = 0;
    }
    rows.at(-1)?.push(item);
    width += own;
  }
  return rows;
}

function draw(shape: Shape): Drawn {
  switch (shape.kind) {
    case 'word':
    case 'mark':
    case 'token':
      return new Terminal(shape.text);
    case 'rule':
      return new NonTerminal(shape.text);
    case 'row': {
      const items = joined(shape.items).map(draw);
      return items.length === 0 ? new Skip() : new Sequence(...items);
    }
    case 'choice':
      return new Choice(0, ...shape.items.map(draw));
    case 'optional':
      return new Optional(draw(shape.item));
    case 'repeated': {
      const between = shape.between === undefined ? undefined : draw(shape.between);
      return shape.atLeastOnce ? new OneOrMore(draw(shape.item), between) : new ZeroOrMore(draw(shape.item), between);
    }
  }
}

/** Words that follow one another stand in one box: `enters into force`. */
function joined(items: readonly Shape[]): readonly Shape[] {
  const result: Shape[] = [];
  for (const item of items) {
    const last = result.at(-1);
    if (item.kind === 'word' && last?.kind === 'word')
      result[result.length - 1] = { kind: 'word', text: `${last.text} ${item.text}` };
    else result.push(item);
  }
  return result;
}

/** The shape as a line of grammar: keywords in quotation marks, `[ … ]` what may be left out, `{ … }` what may be repeated. */
export function inWords(shape: Shape): string {
  switch (shape.kind) {
    case 'word':
    case 'mark':
      return `“${shape.text}”`;
    case 'token':
      return shape.text;
    case 'rule':
      return `<${shape.text}>`;
    case 'row':
      return joined(shape.items).map(inWords).join(' ');
    case 'choice':
      return `( ${shape.items.map(inWords).join(' | ')} )`;
    case 'optional':
      return `[ ${inWords(shape.item)} ]`;
    case 'repeated': {
      const item = inWords(shape.item);
      if (shape.between !== undefined) {
        const list = `${item} { ${inWords(shape.between)} ${item} }`;
        return shape.atLeastOnce ? list : `[ ${list} ]`;
      }
      return shape.atLeastOnce ? `${item} { ${item} }` : `{ ${item} }`;
    }
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
