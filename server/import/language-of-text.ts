/** The language of a text, told by the small words that it is full of. */
import type { Block } from './readers/block.js';

const SIGNS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|of|and|shall)\b/giu,
  fr: /\b(?:les|des|du|et|dans)\b/giu,
  es: /\b(?:los|del|las|y|el)\b/giu,
  ar: /(?:^|\s)(?:في|من|على|هذا|أو)(?=\s)/giu,
  ru: /(?:^|\s)(?:и|в|на|или|что)(?=\s)/giu,
};

/** BCP 47 tag of the language whose small words are the most frequent; English where there are none. */
export function languageOfText(blocks: readonly Block[]): string {
  const text = blocks.map((block) => block.text).join(' ');
  const counts = Object.entries(SIGNS).map(([tag, sign]) => ({ tag, count: text.match(sign)?.length ?? 0 }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).tag;
}
