/** Sentences that define a word. */

export interface Definition {
  /** The word as it is defined, without its quotation marks. */
  readonly title: string;
  /** What it means, without the mark that ends the definition. */
  readonly means: string;
}

const QUOTED = '["“„«]\\s?(?<title>[^"“”«»]{2,80}?)\\s?["”»]';
const ENGLISH = new RegExp(
  `^(?:(?:the |an? )?(?:terms?|expressions?|words?|phrase) )?(?:the )?${QUOTED}(?:,? as used in [^,]{3,60},)?,? (?:means|shall mean|mean|signifies)(?: the following)?[:,]?\\s(?<means>.+)$`,
  'iu',
);
const FRENCH = new RegExp(
  `^(?:(?:le |les |l['’])?(?:termes?|expressions?|mots?) )?(?:l[ea] |les )?${QUOTED},? (?:signifie|signifient|désigne|désignent|s['’]entend(?:ent)? (?:de|par|d['’])|vise)\\s?:?\\s(?<means>.+)$`,
  'iu',
);
const SPANISH = new RegExp(
  `^(?:(?:por|el término|la expresión|los términos) )?${QUOTED},? (?:significa|significan|designa|se entiende|se entenderá)(?: por)?\\s?:?\\s(?<means>.+)$`,
  'iu',
);
const PATTERNS: Readonly<Record<string, RegExp>> = { en: ENGLISH, fr: FRENCH, es: SPANISH };

/** Among definitions, a word needs no quotation marks to be seen as defined. */
const BARE: Readonly<Record<string, RegExp>> = {
  en: /^(?:the term |an? |the )?(?<title>(?!this |it |nothing |the following|for |in |such |which )\p{L}[\p{L}\p{M}'’ /-]{1,70}?)\s?[;:,–—-]?\s(?:means|shall mean|refers to)\s(?<means>.+)$/iu,
  fr: /^(?<title>\p{Lu}[\p{L}\p{M}'’ /-]{1,70}?)\s?[;:,–—-]?\s(?:signifie|désigne)\s(?<means>.+)$/u,
  es: /^(?<title>\p{Lu}[\p{L}\p{M}'’ /-]{1,70}?)\s?[;:,–—-]?\s(?:significa|designa)\s(?<means>.+)$/u,
};
const DEFINITIONS = /defini|use of terms|terminolog|interpretation|emploi des termes|términos/iu;

/** Whether a heading or the words that lead to a list say that definitions follow. */
export function leadsToDefinitions(words: string): boolean {
  return (
    DEFINITIONS.test(words) || /^(?:for|aux fins|a (?:los )?efectos|para los (?:efectos|fines))\b.*:$/iu.test(words)
  );
}

/**
 * What a sentence or an item of a list defines; undefined unless it says so in so many words and defines one word.
 *
 * @param isAmong whether it stands among definitions
 */
export function definitionOf(sentence: string, language: string, isAmong = false): Definition | undefined {
  const found = PATTERNS[language]?.exec(sentence) ?? (isAmong ? BARE[language]?.exec(sentence) : undefined);
  const { title, means } = found?.groups ?? {};
  if (title === undefined || means === undefined || !/\p{L}/u.test(title)) return undefined;
  const bare = means.replace(/\s?[;,.]?\s?(?:(?<=[;,]\s?)(?:and|et|y))?\s*$/u, '').trim();
  return bare.length < 3 ? undefined : { title: title.trim(), means: bare };
}
