/** Names inside Spanish texts: « de » with « el Reino » gives « del Reino », « la » with « el Comité » gives « el Comité ». */
import type { Words } from '../../document.js';
import { type BesideName, firstText, likeCase, type NameInText, withFirstText } from '../beside-name.js';
import { after, withArticle } from './grammar.js';

const ARTICLE = /^(?:el|la|los|las)\s/;
const DEFINITE = /(?<!\p{L})(?:el|la|los|las)\s$/iu;
const OF = /(?<!\p{L})(?:del|de\s+(?:la|los|las)|de)\s$/iu;
const TO = /(?<!\p{L})(?:al|a\s+(?:la|los|las)|a)\s$/iu;
const DETERMINER = /(?<!\p{L})(?:una?|cada|este|esta|ese|esa|todo|toda|ning[uú]na?|su|sus|dich[oa]s?)\s$/iu;

export const spanishBesideName: BesideName = ({ before, name }) => {
  const text = firstText(name);
  if (text === undefined) return { before, name };
  if (ARTICLE.test(text)) return withOwnArticle(before, name, text);
  const isPlace = name[0]?.kind === 'reference';
  if (isPlace && /(?<!\p{L})(?:de|a|en)\s$/iu.test(before)) return withOwnArticle(before, withArticle(name), '');
  return { before, name };
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

function replacement(before: string, name: Words): readonly [string, Words] | undefined {
  const ofIt = OF.exec(before)?.[0];
  if (ofIt !== undefined) return [ofIt, after('de', name)];
  const toIt = TO.exec(before)?.[0];
  if (toIt !== undefined) return [toIt, after('a', name)];
  const definite = DEFINITE.exec(before)?.[0];
  return definite === undefined ? undefined : [definite, name];
}
