/** The editor's grammar, made from the token tables, so that a new keyword is coloured without anybody writing it down twice. */

import { MODALS, OPENERS, SOFT_KEYWORDS, SUBJECT_WORDS } from './keywords.js';
import { NAME_SOURCE } from './name-pattern.js';

interface Rule {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly beginCaptures?: Readonly<Record<string, { readonly name: string }>>;
  readonly endCaptures?: Readonly<Record<string, { readonly name: string }>>;
  readonly patterns?: readonly Rule[];
  readonly include?: string;
}

/** Oniguruma has Unicode classes without a flag; joiners are written as it writes them. */
const NAME = NAME_SOURCE.replaceAll('\\u200c', '\\x{200c}').replaceAll('\\u200d', '\\x{200d}');

// A word ends where neither a letter, a digit, an underscore nor a hyphen inside a name follows.
const WORD_START = '(?<![\\p{L}\\p{N}_-])';
const WORD_END = '(?![\\p{L}\\p{M}\\p{N}_]|-[\\p{L}\\p{N}_])';

const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'];
const PRECEDENCE = ['notwithstanding', 'prejudice', 'pursuant', 'accordance'];
const CONDITIONS = ['if', 'where', 'unless', 'provided', 'only', 'not', 'and', 'or'];

/** In `each party shall "…"` the modal is no name that is declared. */
const NO_RESERVED = `(?!${words([...MODALS, ...SUBJECT_WORDS])}${WORD_END})`;

/** Subjects of several words, whose last one opens an element elsewhere. */
const SUBJECTS = [
  '(?:the\\s+)?other\\s+part(?:y|ies)',
  '(?:each|either|any|neither|no|both|the)\\s+part(?:y|ies)',
  'this\\s+agreement',
];

function words(list: readonly string[]): string {
  // Longer words first, so that `non-binding` is not taken for a shorter one.
  const sorted = [...list].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?i:${sorted.join('|')})`;
}

function word(list: readonly string[], name: string): Rule {
  return { name: `${name}.pacta`, match: `${WORD_START}${words(list)}${WORD_END}` };
}

/** Colours an element's line: the keyword, and the name that it declares. */
function opener(): Rule {
  return {
    match: `${WORD_START}(${words(OPENERS.filter((one) => one !== 'agreement' && one !== 'preamble'))})\\s+${NO_RESERVED}(${NAME})(?=\\s*")`,
    captures: { 1: { name: 'storage.type.pacta' }, 2: { name: 'entity.name.type.pacta' } },
  };
}

/** The TextMate grammar of the language, for the editor's colours before the language server answers. */
export function textMateGrammar(): object {
  const special = new Set([...UNITS, ...UNITS.map((unit) => `${unit}s`), ...PRECEDENCE, ...CONDITIONS]);
  const others = SOFT_KEYWORDS.filter((keyword) => !special.has(keyword));
  const text: Rule = {
    name: 'string.quoted.double.pacta',
    begin: '"',
    // An element's line ends a text that was left open above it, as in the parser.
    end: `"|(?=^\\s*${words(OPENERS)}\\s+${NAME}\\s+")`,
    beginCaptures: { 0: { name: 'punctuation.definition.string.begin.pacta' } },
    endCaptures: { 0: { name: 'punctuation.definition.string.end.pacta' } },
    patterns: [
      { name: 'constant.character.escape.pacta', match: '\\\\["\\\\{]' },
      { name: 'meta.interpolation.pacta', match: '\\{([^{}"]*)\\}', captures: { 1: { name: 'variable.other.pacta' } } },
    ],
  };
  const patterns: Rule[] = [
    { name: 'comment.line.double-slash.pacta', match: '//.*$' },
    { name: 'comment.block.pacta', begin: '/\\*', end: '\\*/' },
    text,
    { name: 'constant.numeric.date.pacta', match: '\\d{1,4}-\\d{1,2}-\\d{1,2}(?:[ \\t]+(?i:AH))?' },
    { name: 'constant.numeric.pacta', match: '\\d+(?:\\.\\d+)?' },
    { name: 'storage.modifier.language.pacta', match: '/[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*' },
    { name: 'keyword.other.subject.pacta', match: `${WORD_START}(?i:${SUBJECTS.join('|')})${WORD_END}` },
    opener(),
    {
      match: `^\\s*(?:\\[[^\\]]*\\]\\s*)?(${NAME})\\s*(:)(?=\\s)`,
      captures: { 1: { name: 'entity.name.label.pacta' }, 2: { name: 'punctuation.separator.label.pacta' } },
    },
    word(OPENERS, 'storage.type'),
    word(MODALS, 'keyword.control.modal'),
    word(SUBJECT_WORDS, 'keyword.other.subject'),
    word(CONDITIONS, 'keyword.control.condition'),
    word(PRECEDENCE, 'keyword.control.precedence'),
    word([...UNITS, ...UNITS.map((unit) => `${unit}s`)], 'support.type.unit'),
    word(others, 'keyword.other'),
    { name: 'variable.other.pacta', match: NAME },
    { name: 'punctuation.definition.list.pacta', match: '^\\s*-+' },
  ];
  return {
    name: 'Pacta',
    scopeName: 'source.pacta',
    fileTypes: ['pacta'],
    patterns,
  };
}
