import type { Place } from '../../../model/symbols.js';
import {
  numberAtEnd,
  numberOfFigures,
  numberOfWords,
  readsNumerals,
  timeUnitOf,
  wordsOfText,
} from '../../number-words.js';
import type { UnitRule } from '../../rule.js';
import { textsOf } from '../../sentence-texts.js';
import { exampleAgreement } from '../example-agreement.js';

const example = (days: string): string =>
  exampleAgreement({
    articles: `article roads "Roads"\n  each party shall "open the road within ${days} days of a request".`,
  });

/** Figures in brackets, perhaps with the unit: "(45)", "(45 days)", "(1,000)", "({45})", "(15%)". */
const BRACKETED =
  /\(\s*\{?\s*(?<figures>[\d٠-٩](?:[\d٠-٩.,'’٬\u00A0\u202F ]*[\d٠-٩])?)\s*\}?\s*(?<unit>[\p{L}\p{M}]+|%)?\s*\)/gu;
/** Figures first: "45 (thirty) days". */
const FIGURES_FIRST = /(?<![\p{L}\p{N}.,])(?<figures>[\d٠-٩](?:[\d٠-٩.,]*[\d٠-٩])?)\s*\((?<words>[\p{L}\p{M}\s-]+)\)/gu;
/** What is taken for the year of an instrument: "resolution one (1946)". */
const isYear = (figure: number, said: number): boolean => figure >= 1800 && figure <= 2100 && said < 1000;

// A figure in brackets or in front of some, in whatever digits: what every pair of words and figures has.
const FIGURE = /\([^)]*\p{N}|\p{N}\s*\(/u;

export const number: UnitRule = {
  id: 'conflict/number',
  severity: 'error',
  summary: 'A number in words and the figures behind it that are not the same: “thirty (45) days”.',
  rationale:
    'Figures repeat the words so that neither can be altered unseen; where they differ, either party can rely on the one that suits it.',
  bad: example('thirty (45)'),
  good: example('thirty (30)'),
  *check({ piece }, { language }) {
    if (!FIGURE.test(piece.text)) return;
    for (const { text, tag, role, sentence } of textsOf(piece)) {
      const tongue = tag ?? language;
      if (role === 'note' || !readsNumerals(tongue)) continue;
      const source = piece.text.slice(text.start, text.end);
      for (const { said, figure, start, end } of pairsIn(source, tongue)) {
        if (said === figure || isYear(figure, said)) continue;
        const place: Place = { piece, start: text.start + start, end: text.start + end };
        yield {
          rule: number.id,
          message: `“${source.slice(start, end).replaceAll(/\s+/g, ' ')}” says ${said} in words and ${figure} in figures: each side can rely on the number that suits it. Make them the same; {${said}} in the text writes both.`,
          place,
          silencedAt: [sentence],
        };
      }
    }
  },
};

interface Pair {
  readonly said: number;
  readonly figure: number;
  readonly start: number;
  readonly end: number;
}

function* pairsIn(source: string, language: string): Iterable<Pair> {
  for (const match of source.matchAll(BRACKETED)) {
    const { figures = '', unit } = match.groups ?? {};
    const figure = numberOfFigures(figures);
    if (figure === undefined || isListMark(source, figure)) continue;
    const words = wordsBefore(source, match.index, unit);
    const said = numberAtEnd(
      words.map(({ word }) => word),
      language,
    );
    const start = words[said?.from ?? 0]?.start;
    if (said === undefined || start === undefined) continue;
    yield { said: said.value, figure, start, end: match.index + match[0].length };
  }
  for (const match of source.matchAll(FIGURES_FIRST)) {
    const { figures = '', words = '' } = match.groups ?? {};
    const figure = numberOfFigures(figures);
    const said = numberOfWords(wordsOfText(words), language);
    if (figure === undefined || said === undefined) continue;
    yield { said, figure, start: match.index, end: match.index + match[0].length };
  }
}

/** "(1) … and (2) …" are marks of a list, not numbers. */
function isListMark(source: string, figure: number): boolean {
  return figure < 20 && source.includes(`(${figure === 1 ? 2 : figure - 1})`);
}

/** How far in front of a bracket a number in words can begin, in code units. */
const REACH = 120;

/**
 * The words that stand right in front of a bracket. Where the bracket names a unit, the same unit may stand before it: "thirty days (45
 * days)", "ten per cent (15%)".
 */
function wordsBefore(source: string, bracket: number, unit: string | undefined): { word: string; start: number }[] {
  const from = Math.max(0, bracket - REACH);
  const before = source.slice(from, bracket);
  if (!/[\p{L}\p{M}]\s*$/u.test(before)) return [];
  // Nothing behind the last mark that ends a phrase; a hyphen joins.
  const phraseStart = from + (/[^\p{L}\p{M}\s-](?=[\p{L}\p{M}\s-]*$)/u.exec(before)?.index ?? -1) + 1;
  const words = [...source.slice(phraseStart, bracket).matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    word: wordsOfText(word)[0] ?? word,
    start: phraseStart + index,
  }));
  const last = (): string => words.at(-1)?.word ?? '';
  if (unit === '%') {
    if (/^(?:percent|pourcent|cent|ciento)$/.test(last())) words.pop();
    if (/^(?:per|pour|por)$/.test(last())) words.pop();
  } else if (unit !== undefined && timeUnitOf(last()) !== undefined) words.pop();
  return words;
}
