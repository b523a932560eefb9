/**
 * In every position of real sentences: what is offered can stand there, and each word that the grammar has there is offered. The model
 * sentences parse as they are.
 */
import type { IToken } from 'chevrotain';
import { describe, expect, it } from 'vitest';
import { sharedWalker } from '../../grammar/engine.js';
import { lex } from '../../grammar/lexer.js';
import { parse } from '../../grammar/parse.js';
import { sentenceAt } from '../../grammar/sentence-at.js';
import * as T from '../../grammar/tokens.js';
import {
  AGREEMENT_MODEL,
  DECLARATION_MODELS,
  ELEMENT_MODELS,
  PROFILE_MODEL,
  plainModel,
  SENTENCE_MODELS,
} from '../../server/features/completion/models.js';
import { complete } from '../../server/features/completion.js';
import { agreementWith } from './agreement.js';
import { fixture } from './fixture.js';

const SENTENCES = [
  'each party shall "keep a log" within 30 days after accident unless "the other Party consents" or accident.',
  'both parties jointly shall not assist "in winter" from 2027-01-01 until 2028-01-01 with the other party.',
  'notwithstanding definitions, the host may search at least 2 times every 12 months at its own expense.',
  'Jordan need not "pay" from Austria not later than 3 days before entry into force in writing.',
  'Austria is entitled to "ask" otherwise the other party shall "answer" without delay asymmetric because "x" /ar "y".',
  'each party shall:\n    - assist "here" promptly;\n    - "there" upon accident.',
  '[Jordan] rule: neither party shall "fish" only if not accident and ("x" or "y").',
  'each party [Jordan: shall | Austria: may] "log" within [Jordan: 3 days | Austria: 4 days] of accident.',
  'disputes are settled by consultation within 60 days, then arbitration by committee under "rules".',
  'this agreement enters into force 30 days after ratification by each party.',
  'this agreement remains in force for 5 years, renewed automatically for 5 years.',
  'this agreement is open for signature by "States" from 2027-01-01 until 2028-01-01.',
  'this agreement may be amended by majority of 2 parties.',
  'this agreement prevails over "the other agreement".',
  'role guest "Guest" of Jordan and Austria.',
  'event storm "a storm" caused by either party excludes accident.',
  'body board "Board" composed of "x" chaired by "y" meets every 6 months decides by majority tasked with "z".',
];

/** Every position in front of a token of a sentence, as the sentence up to there. */
const POSITIONS = SENTENCES.flatMap((sentence) =>
  lex(sentence).tokens.map((token) => [sentence.slice(0, token.startOffset)] as const),
);

/** The tokens that an offer would write in front of what it leaves to the drafter. */
function tokensOf(insert: string): readonly IToken[] {
  return lex(insert.replace(/\$\{\d+:([^}]*)\}/g, '$1').split(/\$\d/)[0] ?? '').tokens;
}

/** One agreement whose last article is written anew for each position. */
const shared = fixture(agreementWith('  $0'));

function askBehind(front: string) {
  const { workspace, around, position } = shared;
  const { uri } = shared.snapshot;
  const tree = workspace.tree(uri);
  const last = (tree?.pieces.length ?? 1) - 1;
  const start = tree?.offsets[last] ?? 0;
  const written = `article work "Work"\n  ${front}`;
  workspace.edit(uri, [{ start, end: tree?.length ?? 0, text: `${written}\n` }]);
  const snapshot = workspace.snapshot(uri);
  if (snapshot === undefined) throw new Error('The file is gone.');
  const lines = front.split('\n');
  const character = (lines.at(-1)?.length ?? 0) + (lines.length === 1 ? 2 : 0);
  const offered = complete(snapshot, { line: position.line + lines.length - 1, character }, around).items;
  const piece = snapshot.tree.pieces.at(-1)?.text ?? '';
  return { offered, piece, ...sentenceAt(piece, written.length) };
}

describe.each(POSITIONS)('behind “%s”', (front) => {
  const { offered, piece, readings, mayBegin } = askBehind(front);

  it('offers only what can stand here', () => {
    expect(piece).toContain(front);
    for (const item of offered) {
      const written = tokensOf(item.textEdit?.newText ?? item.label);
      const rules = mayBegin ? ['paragraph', 'division', 'article', 'annex', 'done', 'signed', 'preamble'] : [];
      const ways = [...readings, ...rules.map((rule) => ({ rule, tokens: [] as readonly IToken[] }))];
      const stands = ways.some(({ rule, tokens }) => {
        const sentence = [...tokens, ...written];
        // A whole sentence ends in the full stop, or goes on with the next one.
        const end = sentence.findIndex(({ tokenType }, index) => index >= tokens.length && tokenType === T.Dot);
        const { tokens: next, mayEnd } = sharedWalker().after(rule, end === -1 ? sentence : sentence.slice(0, end));
        const isHeading = rule === 'article' || rule === 'annex' || rule === 'preamble';
        return mayEnd || next.length > 0 || (isHeading && mayBegin);
      });
      expect(stands, item.label).toBe(true);
    }
  });

  it('offers each word that can stand here', () => {
    const words = new Set(offered.map(({ label }) => label.split(/[ ,]/)[0]));
    for (const { rule, tokens } of readings) {
      for (const { type, rules } of sharedWalker().after(rule, tokens).tokens) {
        const word = T.wordOf(type);
        const isIgnored = word === 'the' && rules.at(-1) === 'name';
        const repeats = rules.at(-1) === 'names' && word === 'and';
        if (!T.KEYWORD_TYPES.has(word) || isIgnored || repeats) continue;
        expect(words, `${word} in ${rules.join(' > ')}`).toContain(word);
      }
    }
  });
});

describe('the model sentences', () => {
  it.each([...SENTENCE_MODELS, ...DECLARATION_MODELS])('$label stands in an article', (model) => {
    const { tree } = fixture(agreementWith(`  ${plainModel(model)}`)).snapshot;
    expect(tree.pieces.flatMap(({ errors }) => errors)).toEqual([]);
  });

  it.each([...ELEMENT_MODELS, AGREEMENT_MODEL, PROFILE_MODEL])('$label stands in a file', (model) => {
    expect(parse(plainModel(model)).pieces.flatMap(({ errors }) => errors)).toEqual([]);
  });
});
