import type { Variant } from '../../../../grammar/ast.js';
import { nearest } from '../../../../grammar/nearest.js';
import { LANGUAGE_NAMES, languageOf, sameLanguage } from '../../../model/languages.js';
import { mayHoldVariants, nodesOfKind } from '../../nodes-of-kind.js';
import type { CheckContext, Finding, UnitRule } from '../../rule.js';
import { exampleAgreement } from '../example-agreement.js';
import { declaredLanguages } from './declared.js';

const example = (tag: string): string =>
  exampleAgreement({ articles: `article roads "Roads"\n  each party shall "plough the road"${tag}.` });

export const undeclared: UnitRule = {
  id: 'language/undeclared',
  severity: 'warning',
  summary: 'A variant in a language that the agreement is not made in.',
  rationale:
    'A text is authentic only in the languages that the agreement names. Words in another are never printed, or the list behind `in` is incomplete.',
  source: 'Vienna Convention on the Law of Treaties (1969), article 33.',
  bad: example(' /fr "Chaque Partie déneige la route"'),
  good: example(''),
  *check({ piece }, context) {
    if (piece === context.agreement?.piece) yield* unknownNames(context);
    const declared = declaredLanguages(context);
    if (declared.length === 0 || !mayHoldVariants(piece)) return;
    for (const { tag, text, start, end } of nodesOfKind<Variant>(piece.elements, 'variant')) {
      if (declared.some((language) => sameLanguage(language.tag, tag))) continue;
      const names = declared.map(({ name }) => name).join(', ');
      const known = languageOf(tag);
      yield {
        rule: undeclared.id,
        message:
          known === undefined
            ? `No language has the tag “${tag}”, so these words are never printed. Write a tag such as /ar, /fr or /zh-Hans.`
            : `The agreement is made in ${names}, not in ${known.name}, so these words are never printed. Add ${known.name} behind “in”, or take them out.`,
        place: { piece, start, end: Math.max(end, text.end) },
      };
    }
  },
};

/** Names behind `in` that are no language: their texts would be missing without a word. */
function* unknownNames({ agreement }: CheckContext): Iterable<Finding> {
  if (agreement === undefined) return;
  for (const { text, start, end } of agreement.languageNames) {
    if (languageOf(text) !== undefined) continue;
    const near = nearest(text, LANGUAGE_NAMES);
    const { piece } = agreement;
    yield {
      rule: undeclared.id,
      message: `No language is known as “${text}”, so the agreement is not made in it.${near.length === 0 ? ' Write its English name (Arabic) or its tag (ar).' : ` Did you mean ${near.map((name) => `“${name}”`).join(' or ')}?`}`,
      place: { piece, start, end },
      fixes: near.map((name) => ({ title: `Write “${name}”`, edits: [{ piece, start, end, text: name }] })),
    };
  }
}
