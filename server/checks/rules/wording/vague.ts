import type { CheckContext, UnitRule } from '../../rule.js';
import { matchesIn, mayMatch, textsOf } from '../../sentence-texts.js';
import { exampleAgreement } from '../example-agreement.js';

const example = (when: string): string =>
  exampleAgreement({ articles: `article roads "Roads"\n  each party shall "clear the road" ${when}.` });

export const vague: UnitRule = {
  id: 'wording/vague',
  severity: 'info',
  summary: 'An expression that leaves open what is owed: “as soon as possible”, “reasonable”, “where appropriate”.',
  rationale:
    'A duty that each party may measure for itself can neither be claimed nor checked. Some vagueness is meant; the list of expressions is a setting (`vagueWords`).',
  bad: example('if "the weather is reasonable"'),
  good: example('within 24 hours after "the snowfall"'),
  *check({ piece }, { options }) {
    const pattern = patternOf(options);
    if (pattern === undefined || !mayMatch(piece, pattern)) return;
    for (const { text, role, sentence } of textsOf(piece)) {
      if (role !== 'operative' && role !== 'definition') continue;
      for (const { start, end, match } of matchesIn(piece, text, pattern)) {
        yield {
          rule: vague.id,
          message: `“${match[0]}” leaves to each party how much it owes, so nobody can say when the sentence is broken. Name the measure: a number, a time limit, or who decides.`,
          place: { piece, start, end },
          silencedAt: [sentence],
        };
      }
    }
  },
};

const patterns = new WeakMap<CheckContext['options'], RegExp>();

/** One pattern for the whole list, longer expressions first; made once for each set of options. */
function patternOf(options: CheckContext['options']): RegExp | undefined {
  const words = options.vagueWords.filter((word) => word.trim() !== '');
  if (words.length === 0) return undefined;
  const made = patterns.get(options);
  if (made !== undefined) return made;
  const alternatives = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.trim().split(/\s+/).map(escaped).join('\\s+'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}-])(?:${alternatives.join('|')})(?![\\p{L}\\p{M}\\p{N}-])`, 'giu');
  patterns.set(options, pattern);
  return pattern;
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
