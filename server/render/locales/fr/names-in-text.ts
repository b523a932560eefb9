/** Names inside French texts: « le » with « l'État » gives « l'État », « de » with « le Comité » gives « du Comité ». */
import type { Words } from '../../document.js';
import { type BesideName, firstText, likeCase, type NameInText, withFirstText } from '../beside-name.js';
import { elides, of, to, withArticle } from './grammar.js';

const ARTICLE = /^(?:l['’]|(?:le|la|les)\s)/i;
const DEFINITE = /(?<![\p{L}'’])(?:l['’]\s?|(?:le|la|les)\s)$/iu;
const OF = /(?<![\p{L}'’])(?:de\s+l['’]\s?|de\s+(?:la\s)?|du\s|des\s)$/iu;
const TO = /(?<![\p{L}'’])(?:à\s+l['’]\s?|à\s+(?:la\s)?|aux?\s)$/iu;
const DETERMINER =
  /(?<![\p{L}'’])(?:une?|chaque|ce|cet|cette|ces|tout|toute|aucune?|son|sa|ses|leurs?|en|dite?|ladite|ledit)\s$/iu;
const VOWEL = /(?<!\p{L})(d|l|qu)[ea]\s$/iu;

export const frenchBesideName: BesideName = ({ before, name }) => {
  const text = firstText(name);
  if (text === undefined) return { before, name };
  const isPlace = name[0]?.kind === 'reference';
  if (ARTICLE.test(text)) return withOwnArticle(before, name, text);
  // A cited place comes with its article: « de l'article 2 ».
  if (isPlace && /(?<!\p{L})(?:de|à)\s$/iu.test(before)) return withOwnArticle(before, withArticle(name), '');
  if (!elides(text)) return { before, name };
  const contracted = /(?<![\p{L}])(au|du)\s$/iu.exec(before);
  if (contracted !== null) {
    const said = likeCase(/au/i.test(contracted[1] ?? '') ? "à l'" : "de l'", contracted[1] ?? '');
    return { before: before.slice(0, contracted.index) + said, name };
  }
  const vowel = VOWEL.exec(before);
  return vowel === null ? { before, name } : { before: `${before.slice(0, vowel.index)}${vowel[1]}'`, name };
};

function withOwnArticle(before: string, name: Words, text: string): NameInText {
  if (DETERMINER.test(before)) return { before, name: withFirstText(name, text.replace(ARTICLE, '')) };
  const [replaced, said] = replacement(before, name) ?? ['', name];
  const first = firstText(said) ?? '';
  return {
    before: before.slice(0, before.length - replaced.length),
    name: replaced === '' ? name : withFirstText(said, likeCase(first, replaced)),
  };
}

/** What the article of the name takes the place of, and what then stands there. */
function replacement(before: string, name: Words): readonly [string, Words] | undefined {
  const ofIt = OF.exec(before)?.[0];
  if (ofIt !== undefined) return [ofIt, of(name)];
  const toIt = TO.exec(before)?.[0];
  if (toIt !== undefined) return [toIt, to(name)];
  const definite = DEFINITE.exec(before)?.[0];
  return definite === undefined ? undefined : [definite, name];
}
