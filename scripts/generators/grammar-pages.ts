/** docs/grammar.md and docs/grammar/: a railroad diagram of every rule of the language, made from the parser's own grammar. */
import { grammarShapes, SHOWN, type Shape } from './grammar-shapes.js';
import { diagramOf, inWords } from './railroad.js';

/** The page by its path from the root of the project. */
export function grammarPage(): string {
  const shapes = grammarShapes();
  const groups = [
    ['The file', ['file']] as const,
    ...Object.entries(SHOWN).map(([title, rules]) => [title, Object.values(rules)] as const),
  ];
  return [
    '# The grammar',
    '',
    'What may follow what, drawn from the parser’s own rules. Rounded boxes hold what is written: keywords (in any case), marks, and',
    'examples of names, texts, numbers and dates. Square ones stand for another diagram, to which the line below each one leads. What the',
    'constructs mean and how they are printed is shown in [the language](language.md).',
    '',
    'Wherever a text, a number, a duration, a date or a modal stands, rival ones may stand in square brackets: [rival values](#rival-values).',
    '',
    ...groups.map(([title, labels]) => `- ${title}: ${labels.map(link).join(', ')}`),
    '',
    ...groups.flatMap(([title, labels]) => [
      `## ${title}`,
      '',
      ...labels.flatMap((label) => section(label, shapes.get(label) as Shape)),
    ]),
    '<!-- Made by `npm run generate` from the parser’s grammar. -->',
    '',
  ].join('\n');
}

/** The diagrams by their paths from the root of the project. */
export function grammarDiagrams(): ReadonlyMap<string, string> {
  return new Map(
    [...grammarShapes()].map(([label, shape]) => [`docs/grammar/${fileOf(label)}`, diagramOf(label, shape)]),
  );
}

function section(label: string, shape: Shape): string[] {
  const named = [...new Set(rulesIn(shape))].filter((one) => one !== label);
  return [
    `### ${label}`,
    '',
    `![Diagram of “${label}”](grammar/${fileOf(label)})`,
    '',
    `\`${inWords(shape)}\``,
    '',
    ...(named.length === 0 ? [] : [`See ${named.map(link).join(', ')}.`, '']),
  ];
}

function rulesIn(shape: Shape): string[] {
  if (shape.kind === 'rule') return [shape.text];
  if (shape.kind === 'row' || shape.kind === 'choice') return shape.items.flatMap(rulesIn);
  if (shape.kind === 'repeated')
    return [...rulesIn(shape.item), ...(shape.between === undefined ? [] : rulesIn(shape.between))];
  return shape.kind === 'optional' ? rulesIn(shape.item) : [];
}

function link(label: string): string {
  return `[${label}](#${label.replaceAll(' ', '-')})`;
}

function fileOf(label: string): string {
  return `${label.replaceAll(' ', '-')}.svg`;
}
