import type { Agreement } from '../../../model/agreement.js';
import { LANGUAGE_NAMES, languageOf, sameLanguage } from '../../../model/languages.js';
import type { Finding, UnitRule } from '../../rule.js';
import { isIn, matchesIn, type SentenceText, textsOf } from '../../sentence-texts.js';
import { exampleAgreement } from '../example-agreement.js';

const example = (prevailing: string): string =>
  exampleAgreement({
    title: '"Agreement on Winter Transport" /fr "Accord sur les transports d’hiver"',
    header: `in English, French prevailing ${prevailing}\n  binding`,
    articles: 'article roads "Roads" /fr "Routes"\n  "Roads are public" /fr "Les routes sont publiques".',
  });

/** How many texts a phrase speaks of, by language of the phrase. */
const COUNTED: readonly { readonly language: string; readonly pattern: RegExp; readonly about: RegExp }[] = [
  {
    language: 'en',
    pattern:
      /\b(?:both|two|three|four|five|six)\s+(?:equally\s+|authentic\s+|original\s+|language\s+)*(?:texts|versions|languages)\b/gi,
    about: /authentic|equally|valid|diverge|original|done\b/i,
  },
  {
    language: 'fr',
    pattern: /\b(?:les\s+)?(?:deux|trois|quatre|cinq|six)\s+(?:textes|versions|langues)\b/gi,
    about: /foi|authenti|diverge|valeur|original|fait\b/i,
  },
  {
    language: 'es',
    pattern: /\b(?:ambos|ambas|dos|tres|cuatro|cinco|seis)\s+(?:textos|versiones|idiomas|lenguas)\b/gi,
    about: /auténtic|igualmente|válid|diverge|original|hecho\b/i,
  },
  {
    language: 'ar',
    pattern:
      /كلا\s+النصين|(?:ثلاثة|أربعة|خمسة|ستة)\s+(?:نصوص|لغات)|النصوص\s+(?:الثلاثة|الأربعة|الخمسة|الستة)|النصان|النصين/g,
    about: /حجية|أصلي|اختلاف|خلاف|رسمي/,
  },
];
const COUNTS: Readonly<Record<string, number>> = {
  both: 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  ambos: 2,
  ambas: 2,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  كلا: 2,
  النصان: 2,
  النصين: 2,
  ثلاثة: 3,
  أربعة: 4,
  خمسة: 5,
  ستة: 6,
  الثلاثة: 3,
  الأربعة: 4,
  الخمسة: 5,
  الستة: 6,
};

const PREVAILS = new RegExp(
  String.raw`\bthe\s+(?<language>${LANGUAGE_NAMES.join('|')})(?:\s+language)?\s+(?:text|version)\s+(?:shall|will)\s+prevail\b`,
  'gi',
);

// Nearly every article speaks of neither texts nor languages, and one look at its source tells.
const SPEAKS_OF_TEXTS = /text|version|langu|lengu|idioma|prevail|نص|لغ/i;

export const languages: UnitRule = {
  id: 'conflict/languages',
  severity: 'error',
  summary: 'A prevailing language that the agreement is not in, or “both texts” of three.',
  rationale:
    'A text is authentic because the agreement says so. Where it says that another language prevails, or counts its texts wrongly, nobody can tell which text decides.',
  source: 'Vienna Convention on the Law of Treaties (1969), articles 10 and 33.',
  bad: example('Spanish'),
  good: example('French'),
  *check({ piece }, { agreement, language }) {
    if (agreement === undefined || agreement.languages.length === 0) return;
    if (piece === agreement.piece) yield* prevailing(agreement);
    if (!SPEAKS_OF_TEXTS.test(piece.text)) return;
    for (const entry of textsOf(piece)) {
      if (entry.role === 'operative' || entry.role === 'closing') yield* inText(entry, agreement, language);
    }
  },
};

function* prevailing({ prevailing: name, languages: listed, piece }: Agreement): Iterable<Finding> {
  if (name === undefined) return;
  const known = languageOf(name.text);
  if (known !== undefined && listed.some(({ tag }) => sameLanguage(tag, known.tag))) return;
  yield {
    rule: languages.id,
    message: `The ${known?.name ?? name.text} text is to prevail, but the agreement is in ${list(listed.map((one) => one.name))}: there would be no such text to turn to. Add the language behind “in”, or let one of those prevail.`,
    place: { piece, start: name.start, end: name.end },
  };
}

function* inText(entry: SentenceText, agreement: Agreement, language: string): Iterable<Finding> {
  const { piece } = entry.sentence;
  const { languages: listed } = agreement;
  const source = piece.text.slice(entry.text.start, entry.text.end);
  const names = list(listed.map(({ name }) => name));
  // A draft in one language may be the first of several texts, so what it says of the others is only pointed out.
  const severity = listed.length === 1 ? 'info' : 'error';
  const common = { rule: languages.id, severity, silencedAt: [entry.sentence] } as const;
  for (const { language: tongue, pattern, about } of COUNTED) {
    if (!isIn(tongue, entry, language) || !about.test(source)) continue;
    for (const { start, end, match } of matchesIn(piece, entry.text, pattern)) {
      const said = match[0]
        .toLowerCase()
        .split(/\s+/)
        .flatMap((word) => COUNTS[word] ?? [])[0];
      if (said === undefined || said === listed.length) continue;
      const message = `“${match[0]}” speaks of ${said} texts, but the agreement is in ${listed.length === 1 ? `one language, ${names}` : `${listed.length} languages: ${names}`}. The number and the list behind “in” have to agree; correct one of them.`;
      yield { ...common, message, place: { piece, start, end } };
    }
  }
  for (const { start, end, match } of matchesIn(piece, entry.text, PREVAILS)) {
    const said = languageOf(match.groups?.language ?? '');
    if (said === undefined) continue;
    const wanted = agreement.prevailing === undefined ? undefined : languageOf(agreement.prevailing.text);
    const isListed = listed.some(({ tag }) => sameLanguage(tag, said.tag));
    if (isListed && (wanted === undefined || sameLanguage(wanted.tag, said.tag))) continue;
    const message = isListed
      ? `Here the ${said.name} text prevails, in the header the ${wanted?.name} one: on a divergence each side can rely on another text. Let both say the same; the treaty prints the header’s by itself.`
      : `The ${said.name} text is to prevail, but the agreement is in ${names}: there would be no such text to turn to. Add the language behind “in”, or let one of those prevail.`;
    yield { ...common, message, place: { piece, start, end } };
  }
}

function list(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
