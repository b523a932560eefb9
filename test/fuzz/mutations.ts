/** Ways to spoil a text: what hurried typing, pasting and foreign programs do to a draft, and what nobody would ever write. */
import type { Material } from './material.js';
import type { Random } from './random.js';

/** Marks and words that open something, close something or stand where they should not. */
const SNIPPETS: readonly string[] = [
  ...[
    '"',
    '""',
    '{',
    '}',
    '{}',
    '{{',
    '\\',
    '\\"',
    '[',
    ']',
    '|',
    '[a: ',
    '(',
    ')',
    '.',
    '..',
    ',',
    ';',
    ':',
    '/',
    '/*',
    '*/',
    '//',
  ],
  ...['-', '--', '---', '\u2014', '\u2013', '\u201c', '\u201d', '\u2018', '\u00ab', '\u00bb', "'"],
  ...[' ', '\t', '\u00a0', '\u3000', '\n', '\r', '\r\n', '\n\n', '\u2028', '\u2029', '\u0085', '\f', '\v', '\ufeff'],
  ...['\u0000', '\u0007', '\u007f', '\ud800', '\udc00', '\ufffe', '\uffff', '\ud83d\ude00', 'e\u0301', '\u0640', 'ﻻ'],
  ...[
    '\u202a',
    '\u202b',
    '\u202c',
    '\u202d',
    '\u202e',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
    '\u200e',
    '\u200f',
    '\u061c',
    '\u200c',
  ],
  ...[
    '0',
    '1.5',
    '5.',
    '99999999999999999999',
    '2026-02-30',
    '2026-12-01',
    '1448-06-10 AH',
    '0-0-0',
    '/ar',
    '/ar "',
    '/zh-Hans "x"',
  ],
  ...[
    'shall',
    ' shall not ',
    ' may ',
    ' is entitled to ',
    'each party ',
    'neither party ',
    'the ',
    'this agreement ',
    ' otherwise Spain shall "pay"',
  ],
  ...[
    'article x "X"\n',
    '\narticle x',
    '\npart p "P"\n',
    '\npreamble\n',
    '\nannex n "N"\n',
    '\nprofile p "P"\n',
    '\nagreement "A".\n',
    'use "x".\n',
  ],
  ...[
    '\nterm t "T" means "t".\n',
    'event e "e" excludes e.',
    'action a "a" is a.',
    'topic t "T".',
    'role r "R" of r.',
    'group g "G" of g.',
  ],
  ...[
    ' within 3 days after ',
    ' within ',
    ' from ',
    ' until ',
    ' if ',
    ' and ',
    ' or not ',
    ' unless (',
    ' at least 1 times every 2 months',
    ' subject to ',
  ],
  ...[
    'done at "X".\n',
    'signed for Jordan.\n',
    'disputes are settled by "x", then ',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ],
  ...[
    ' asymmetric because "x"',
    'x: x: ',
    '{30 days}',
    '{2026-12-01}',
    '{x',
    '<script>',
    '&amp;',
    ']]>',
    '-->',
    '// pacta-disable-next-line conflict/* -- x\n',
  ],
];

type Mutation = (text: string, random: Random, material: Material) => string;

/** A stretch of the text, mostly a short one. */
function stretch(text: string, random: Random): [number, number] {
  const start = random.below(text.length + 1);
  const longest = random.pick([1, 4, 20, 120, text.length]);
  return [start, Math.min(text.length, start + random.below(longest + 1))];
}

function insert(text: string, at: number, more: string): string {
  return text.slice(0, at) + more + text.slice(at);
}

/** Somewhere between two words, or anywhere. */
function place(text: string, random: Random): number {
  const at = random.below(text.length + 1);
  if (random.chance(0.5)) return at;
  const next = text.slice(at).search(/[\s".,;:]/);
  return next === -1 ? at : at + next;
}

const TOKEN = /"[^"]*"|[\p{L}\p{N}_-]+|[^\s\p{L}\p{N}]/gu;

/** The place of a random token. */
function token(text: string, random: Random): [number, number] {
  const from = random.below(text.length + 1);
  TOKEN.lastIndex = from;
  const found = TOKEN.exec(text);
  return found === null ? [from, from] : [found.index, found.index + found[0].length];
}

const insertSnippet: Mutation = (text, random) => insert(text, place(text, random), random.pick(SNIPPETS));

const cut: Mutation = (text, random) => {
  const [start, end] = stretch(text, random);
  return text.slice(0, start) + text.slice(end);
};

const cutToken: Mutation = (text, random) => {
  const [start, end] = token(text, random);
  return text.slice(0, start) + text.slice(end);
};

const doubleToken: Mutation = (text, random) => {
  const [start, end] = token(text, random);
  const between = random.pick(['', ' ', '\n']);
  return insert(text, end, between + text.slice(start, end));
};

const swapTokens: Mutation = (text, random) => {
  const one = token(text, random);
  const other = token(text, random);
  const [[start, end], [from, to]] = one[0] <= other[0] ? [one, other] : [other, one];
  if (from < end) return text;
  return text.slice(0, start) + text.slice(from, to) + text.slice(end, from) + text.slice(start, end) + text.slice(to);
};

const move: Mutation = (text, random) => {
  const [start, end] = stretch(text, random);
  const rest = text.slice(0, start) + text.slice(end);
  return insert(rest, place(rest, random), text.slice(start, end));
};

const spliceSentence: Mutation = (text, random, { sentences, declarations, closings }) =>
  insert(text, place(text, random), random.pick([...[sentences, sentences, declarations, closings]].map(random.pick)));

const spliceHalf: Mutation = (text, random, { sentences }) => {
  const sentence = random.pick(sentences);
  const [start, end] = stretch(sentence, random);
  return insert(text, place(text, random), sentence.slice(start, end));
};

const lineEnds: Mutation = (text, random) =>
  text.replaceAll('\n', () => (random.chance(0.5) ? '\n' : random.pick(['\r\n', '\r', '\n\r', ' \n\t'])));

const indent: Mutation = (text, random) => text.replaceAll(/^ +/gm, () => random.pick(['', '\t', '      ', '\u00a0']));

const joinLines: Mutation = (text, random) => text.replaceAll('\n', (one) => (random.chance(0.2) ? ' ' : one));

const otherCase: Mutation = (text, random) => {
  const [start, end] = stretch(text, random);
  const words = text.slice(start, end);
  return text.slice(0, start) + (random.chance(0.5) ? words.toUpperCase() : words.toLowerCase()) + text.slice(end);
};

const codeUnit: Mutation = (text, random) =>
  insert(text, random.below(text.length + 1), String.fromCharCode(random.below(random.chance(0.5) ? 0x100 : 0x10000)));

const byteOrderMark: Mutation = (text) => `\ufeff${text}`;

/** Nests lists, conditions, brackets or comments deeper than anybody would. */
const nest: Mutation = (text, random) => {
  const depth = random.pick([2, 8, 40]);
  const deeper = Array.from({ length: depth }, (_, level) => `${'-'.repeat(level + 1)} "x"`);
  const nested = random.pick([
    `  each party shall ${deeper.map((item) => `:\n ${item}`).join('')}.\n`,
    `  each party shall "x" if ${'('.repeat(depth)}"y"${')'.repeat(depth)}.\n`,
    `  each party shall "x" if ${'not '.repeat(depth)}"y".\n`,
    `  each party shall "x" if ${'('.repeat(depth)}.\n`,
    '['.repeat(depth),
    '{'.repeat(depth),
    '/*'.repeat(depth),
  ]);
  return insert(text, place(text, random), nested);
};

/** Renames one name to another that is there: circles, doubles, names of the wrong kind. */
const rename: Mutation = (text, random) => {
  const names = text.match(/\p{L}[\p{L}\p{N}_]*(?:-[\p{L}\p{N}_]+)*/gu) ?? [];
  if (names.length === 0) return text;
  const [from, to] = [random.pick(names), random.pick(names)];
  return random.chance(0.5) ? text.replace(from, () => to) : text.replaceAll(from, () => to);
};

const MUTATIONS: readonly Mutation[] = [
  ...[insertSnippet, insertSnippet, insertSnippet, cut, cut, cutToken, cutToken, doubleToken, swapTokens, move],
  ...[
    spliceSentence,
    spliceSentence,
    spliceHalf,
    lineEnds,
    indent,
    joinLines,
    otherCase,
    codeUnit,
    byteOrderMark,
    nest,
    rename,
  ],
];

/** The text after a few of them; now and then it is left whole. */
export function spoilt(text: string, random: Random, material: Material): string {
  let result = text;
  for (let left = random.pick([0, 1, 1, 2, 3, 6, 12]); left > 0; left--) {
    result = random.pick(MUTATIONS)(result, random, material);
  }
  return result;
}
