/** The words of the language: one table of keywords, the token types made from it, and what each kind of word is for. */
import { type CustomPatternMatcherReturn, createToken, Lexer, type TokenType } from 'chevrotain';
import { type Keyword, MODALS, OPENERS, SOFT_KEYWORDS, SUBJECT_WORDS } from './keywords.js';
import { NAME_SOURCE } from './name-pattern.js';
import { matchBlockComment, matchText, TEXT_STARTS } from './open-tokens.js';

const NAME = new RegExp(NAME_SOURCE, 'uy');

function matchName(text: string, offset: number): CustomPatternMatcherReturn | null {
  NAME.lastIndex = offset;
  return NAME.exec(text) as CustomPatternMatcherReturn | null;
}

/**
 * First characters of names, for the lexer's dispatch table: the letters below U+0100 one by one, and one character for each of
 * the blocks of 255 that Chevrotain sorts all other characters into.
 */
function nameStarts(): string[] {
  const starts: string[] = [];
  for (let code = 0x41; code < 0x100; code++) {
    const character = String.fromCharCode(code);
    if (/\p{L}/u.test(character)) starts.push(character);
  }
  for (let code = 0x100; code <= 0xffff; code += 255) starts.push(String.fromCharCode(code));
  starts.push('\uffff');
  return starts;
}

/** Names in any script; keywords are told apart after lexing, by lookup, so that one pattern serves all words. */
export const Name = createToken({
  name: 'Name',
  pattern: matchName,
  start_chars_hint: nameStarts(),
  line_breaks: false,
});

export const Text = createToken({
  name: 'Text',
  pattern: matchText,
  start_chars_hint: [...TEXT_STARTS],
  line_breaks: true,
});
export const DateToken = createToken({
  name: 'Date',
  pattern: /\d{1,4}-\d{1,2}-\d{1,2}(?:[ \t]+[Aa][Hh](?![A-Za-z0-9_-]))?/,
});
export const NumberToken = createToken({ name: 'Number', pattern: /\d+(?:\.\d+)?/ });
export const LanguageTag = createToken({ name: 'LanguageTag', pattern: /\/[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*/ });
export const Dashes = createToken({ name: 'Dashes', pattern: /-+/ });
export const Dot = createToken({ name: 'Dot', pattern: '.' });
export const Comma = createToken({ name: 'Comma', pattern: ',' });
export const Semicolon = createToken({ name: 'Semicolon', pattern: ';' });
export const Colon = createToken({ name: 'Colon', pattern: ':' });
export const OpenParen = createToken({ name: 'OpenParen', pattern: '(' });
export const CloseParen = createToken({ name: 'CloseParen', pattern: ')' });
export const OpenBracket = createToken({ name: 'OpenBracket', pattern: '[' });
export const CloseBracket = createToken({ name: 'CloseBracket', pattern: ']' });
export const Bar = createToken({ name: 'Bar', pattern: '|' });

const Blank = createToken({ name: 'Blank', pattern: /[\s\uFEFF]+/, group: Lexer.SKIPPED, line_breaks: true });
export const LineComment = createToken({ name: 'LineComment', pattern: /\/\/[^\n\r]*/, group: 'comments' });
export const BlockComment = createToken({
  name: 'BlockComment',
  pattern: matchBlockComment,
  start_chars_hint: ['/'],
  group: 'comments',
  line_breaks: true,
});

/** The token type of each keyword. Soft keywords are in the category Name, so that they serve as names too. */
export const K = Object.fromEntries(
  [...OPENERS, ...SUBJECT_WORDS, ...MODALS]
    .map((word): [string, TokenType] => [
      word,
      createToken({ name: word.toUpperCase(), label: word, pattern: Lexer.NA }),
    ])
    .concat(
      SOFT_KEYWORDS.map((word) => [
        word,
        createToken({ name: word.toUpperCase(), label: word, pattern: Lexer.NA, categories: [Name] }),
      ]),
    ),
) as Record<Keyword, TokenType>;

/** The word of a keyword's token type, or the name of any other type. Types are named in capitals, since rules own the plain names. */
export function wordOf(type: TokenType): string {
  return type.LABEL ?? type.name;
}

/** Keyword token types by their lower-case word. */
export const KEYWORD_TYPES: ReadonlyMap<string, TokenType> = new Map(Object.entries(K));

/** The token types that the lexer matches, in the order in which it tries them. */
export const LEXED_TOKENS: TokenType[] = [
  Blank,
  Name,
  Text,
  DateToken,
  NumberToken,
  Dot,
  Comma,
  Semicolon,
  Colon,
  Dashes,
  LineComment,
  BlockComment,
  LanguageTag,
  OpenParen,
  CloseParen,
  OpenBracket,
  CloseBracket,
  Bar,
];

/** Every token type that the parser knows. */
export const PARSED_TOKENS: TokenType[] = [
  Name,
  Text,
  DateToken,
  NumberToken,
  LanguageTag,
  Dashes,
  Dot,
  Comma,
  Semicolon,
  Colon,
  OpenParen,
  CloseParen,
  OpenBracket,
  CloseBracket,
  Bar,
  ...Object.values(K),
];

/** Kinds of declaration, which are also the keywords that begin them. */
export const DECLARATION_KINDS: ReadonlySet<string> = new Set([
  'party',
  'group',
  'role',
  'term',
  'action',
  'event',
  'body',
  'topic',
]);

/** The token types that begin a declaration. */
export const DECLARATION_TYPES: ReadonlySet<TokenType> = new Set([
  K.party,
  K.group,
  K.role,
  K.term,
  K.action,
  K.event,
  K.body,
  K.topic,
]);

/** Indexes of the token types that begin a qualifier. */
export const QUALIFIER_STARTS: ReadonlySet<number> = new Set(
  [
    K.by,
    K.on,
    K.within,
    K.not,
    K.from,
    K.until,
    K.for,
    K.every,
    K.upon,
    K.during,
    K.before,
    K.after,
    K.immediately,
    K.promptly,
    K.without,
    K.if,
    K.where,
    K.unless,
    K.provided,
    K.only,
    K.at,
    K.exactly,
    K.to,
    K.with,
    K.against,
    K.through,
    K.jointly,
    K.in,
    K.notwithstanding,
    K.subject,
    K.pursuant,
  ].map((type) => type.tokenTypeIdx as number),
);
