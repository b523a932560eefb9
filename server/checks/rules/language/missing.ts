import { isRightToLeft, type Language, sameLanguage } from '../../../model/languages.js';
import type { CheckContext, UnitRule } from '../../rule.js';
import { exampleAgreement } from '../example-agreement.js';
import { declaredLanguages, otherLanguages } from './declared.js';
import { type Translated, translatedIn } from './translated.js';

const example = (variant: string): string =>
  exampleAgreement({
    title: '"Agreement on Winter Transport" /fr "Accord sur les transports d’hiver"',
    header: 'in English, French\n  binding',
    before: 'preamble\n  "Desiring to keep the roads open" /fr "Désireux de garder les routes ouvertes".',
    articles: `article roads "Roads" /fr "Routes"\n  each party shall "plough the road"${variant}.`,
  })
    .replace('"Georgia".', '"Georgia" /fr "la Géorgie".')
    .replace('"the Kingdom of Norway".', '"the Kingdom of Norway" /fr "le Royaume de Norvège".')
    .replace('"Final provisions"', '"Final provisions" /fr "Dispositions finales"');

export const missing: UnitRule = {
  id: 'language/missing',
  severity: 'warning',
  summary: 'A text without a variant in a language that the agreement is made in.',
  rationale:
    'Each authentic text has to say everything. Where words are missing in one language, its text would print a gap, or the words of another language.',
  source: 'Vienna Convention on the Law of Treaties (1969), articles 10 and 33.',
  bad: example(''),
  good: example(' /fr "Chaque Partie déneige la route"'),
  *check({ piece }, context) {
    const wanted = otherLanguages(context);
    if (wanted.length === 0) return;
    for (const part of translatedIn(piece)) {
      if (part.insertAt === undefined || !hasWords(part)) continue;
      const absent = wanted.filter((language) => isAbsent(language, part, context));
      if (absent.length === 0) continue;
      const { insertAt } = part;
      const names = list(absent.map(({ name }) => name));
      const variants = absent.map(({ tag }) => ` /${tag} "____"`).join('');
      yield {
        rule: missing.id,
        message: `${NOUN[part.kind]} has no wording in ${names}, so the ${names} text would not say it. Write it ${WHERE[part.kind]}: /${absent[0]?.tag} "…".`,
        place: part.place,
        silencedAt: [part.sentence],
        fixes: [
          {
            title: `Add ${absent.map(({ tag }) => `/${tag}`).join(' and ')} to fill in`,
            edits: [{ piece, start: insertAt, end: insertAt, text: variants }],
          },
        ],
      };
    }
  },
};

const NOUN: Readonly<Record<Translated['kind'], string>> = {
  title: 'This text',
  sentence: 'This sentence',
  lead: 'What leads to this list',
  item: 'This item',
  closing: 'The place of signature',
};

const WHERE: Readonly<Record<Translated['kind'], string>> = {
  title: 'behind the text',
  sentence: 'behind the sentence, before the full stop',
  lead: 'before the colon',
  item: 'behind the text',
  closing: 'behind the sentence, before the full stop',
};

/** Whether there are words to be put into another language: what only names declared things is said in every language. */
function hasWords({ texts }: Translated): boolean {
  return texts.some((text) => text.parts.some((part) => part.kind === 'words' && /\p{L}/u.test(part.text)));
}

function isAbsent(language: Language, { kind, variants }: Translated, context: CheckContext): boolean {
  if (variants.some(({ tag }) => sameLanguage(tag, language.tag))) return false;
  // The place of signature is a proper name, which stays what it is in a language of the same script.
  const [first] = declaredLanguages(context);
  return kind !== 'closing' || first === undefined || scriptOf(language.tag) !== scriptOf(first.tag);
}

const SCRIPTS: Readonly<Record<string, string>> = {
  am: 'Ethi',
  ti: 'Ethi',
  be: 'Cyrl',
  bg: 'Cyrl',
  kk: 'Cyrl',
  ky: 'Cyrl',
  mk: 'Cyrl',
  mn: 'Cyrl',
  ru: 'Cyrl',
  sr: 'Cyrl',
  tg: 'Cyrl',
  uk: 'Cyrl',
  bn: 'Beng',
  dz: 'Tibt',
  el: 'Grek',
  he: 'Hebr',
  hi: 'Deva',
  ne: 'Deva',
  hy: 'Armn',
  ja: 'Jpan',
  ka: 'Geor',
  km: 'Khmr',
  ko: 'Kore',
  lo: 'Laoo',
  my: 'Mymr',
  si: 'Sinh',
  ta: 'Taml',
  th: 'Thai',
  zh: 'Hans',
};

function scriptOf(tag: string): string {
  const base = tag.toLowerCase().split('-')[0] ?? '';
  return SCRIPTS[base] ?? (isRightToLeft(tag) ? 'Arab' : 'Latn');
}

function list(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
