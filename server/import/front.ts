/** What stands in front of the first article: title, kind of instrument, parties and preamble. */
import { createLabeller } from './labels.js';
import type { Block } from './readers/block.js';
import type { ImportedParty, ImportedTreaty, Located } from './structure.js';

type Front = Pick<ImportedTreaty, 'title' | 'instrument' | 'parties' | 'preamble'>;

/** Kinds of instrument by the words for them; the language has the English ones. */
const INSTRUMENTS: readonly (readonly [words: string, instrument: string])[] = [
  ["memorandum of understanding|mémorandum d['’]entente|memorando de entendimiento", 'Memorandum of Understanding'],
  ['agreement|accord|acuerdo|convenio', 'Agreement'],
  ['treaty|traité|tratado', 'Treaty'],
  ['convention|convención', 'Convention'],
  ['protocol|protocole|protocolo', 'Protocol'],
  ['charter|charte|carta', 'Charter'],
  ['general act|acte général|acta general', 'General Act'],
  ['covenant|pact|pacte|pacto', 'Covenant'],
  ['arrangement|arreglo', 'Arrangement'],
];
const ANY_INSTRUMENT = instrumentPattern(INSTRUMENTS.map(([words]) => words).join('|'));

function instrumentPattern(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
}

/** The kind of instrument that a title names first. */
function instrumentIn(title: string): string | undefined {
  const found = ANY_INSTRUMENT.exec(title)?.[0];
  return found === undefined ? undefined : INSTRUMENTS.find(([words]) => instrumentPattern(words).test(found))?.[1];
}

/**
 * Lines above the title, such as its name in another language, stay in front of it.
 *
 * @param blocks those in front of the first article or part
 */
export function recogniseFront(blocks: readonly Block[], language: string): Front {
  const heads = blocks.findIndex((block, index) => index > 0 && beginsPreamble(block.text));
  const candidates = blocks.slice(0, heads === -1 ? Math.min(blocks.length, 3) : heads);
  const named = candidates.findIndex(({ text }) => ANY_INSTRUMENT.test(text) && text.length < 700);
  // A text without the name of an instrument, such as a note, may begin with a number that says nothing.
  const isBare = named === -1 && blocks.length > 1 && !/\p{L}\s+\p{L}/u.test(blocks[0]?.text ?? '');
  const first = isBare ? 1 : Math.max(named, 0);
  const at = endOfTitle(blocks, first, heads);
  const name = blocks.slice(first, at + 1).map(({ text }) => text);
  const title = [...blocks.slice(0, first).map(({ text }) => text), name.join(' ')].join(' — ');
  const preamble = blocks.slice(at + 1).flatMap(recitals);
  return {
    title,
    instrument: instrumentIn(name.join(' ')),
    parties: partiesOf([name.join(' '), ...preamble.slice(0, 4).map(({ text }) => text)], language),
    preamble,
  };
}

/** A title that is set over several lines: its name, then between whom, and on what. */
function endOfTitle(blocks: readonly Block[], first: number, heads: number): number {
  let at = first;
  const limit = heads === -1 ? blocks.length - 1 : heads - 1;
  while (at < limit && GOES_ON.test(blocks[at + 1]?.text ?? '') && (blocks[at + 1]?.text.length ?? 0) < 200) at++;
  return at;
}

const GOES_ON =
  /^(?:between|and|among|on|for|concerning|regarding|relating|in the field|of the|entre|et|relatif|sur|concernant|y|sobre|relativo|بين|و|بشأن)(?!\p{L})/iu;

const PREAMBLE_START =
  /^(?:preamb[a-z]*|the (?:government|state|parties|part|high|kingdom|contracting|undersigned|signator)|we\b|whereas|having|considering|le (?:gouvernement|royaume)|la république|les (?:parties|états|gouvernements)|sa majesté|considér|el gobierno|la república|los (?:estados|gobiernos)|considerando)/iu;

function beginsPreamble(text: string): boolean {
  return PREAMBLE_START.test(text) && text.length > 60;
}

/** Where one recital ends and the next begins: a comma, semicolon or full stop in front of a participle with a capital. */
const RECITAL_START =
  /(?<=[,;.:)])\s+(?=(?:(?:And|Also|Further|Equally|Deeply|Fully)\s)?(?:\p{Lu}\p{Ll}+ing[\s,]|Convinced|Determined|Desirous|Aware|Mindful|Conscious|Whereas\s|Inspired|Have\s(?:hereby\s)?agreed|Agree\sas|\p{Lu}\p{Ll}+ant\s(?!que\sle\sGouvernement)|Désireu[xs]e?s?\s|Conscients?\s|Convaincus?\s|Soucieux\s|Résolus?\s|(?:Sont|Ont)\sconvenus?|Considerando\s|Deseando\s|Reconociendo\s|Convencid[oa]s\s|Han\s(?:convenido|acordado)))/u;

function recitals({ text, line }: Block): readonly Located[] {
  return text
    .split(RECITAL_START)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ text: part, line }));
}

const NAME: Readonly<Record<string, string>> = {
  en: "the (?:Government of (?:the )?)?\\p{Lu}[\\p{L}'’ -]{2,80}?",
  fr: "l[ea] ?(?:Gouvernement (?:du |de la |de l['’]|d['’]|de ))?\\p{Lu}?[\\p{L}'’ -]{2,80}?",
  es: "(?:el|la) (?:Gobierno (?:de la |del |de ))?\\p{Lu}[\\p{L}'’ -]{2,80}?",
};
const AND: Readonly<Record<string, string>> = { en: 'and', fr: 'et', es: 'y' };
const BEHIND =
  '(?=\\s*[,;(.]|$|\\s+(?:on|for|concerning|regarding|relating|relatif|sur|concernant|hereinafter|in a|ci-après|sobre|relativo)\\b)';

/** The two parties of a bilateral agreement, where its preamble or title names them plainly; otherwise none. */
function partiesOf(texts: readonly string[], language: string): readonly ImportedParty[] {
  const name = NAME[language];
  if (name === undefined) return [];
  const opening = new RegExp(`^(?:Preamb\\p{L}*\\s*)?(${name})(?:,|;)? ${AND[language]} (${name})${BEHIND}`, 'iu');
  const title = new RegExp(`\\b(?:between|entre) (${name}) ${AND[language]} (${name})${BEHIND}`, 'iu');
  const match =
    texts
      .slice(1)
      .map((text) => opening.exec(text))
      .find((one) => one !== null) ?? title.exec(texts[0] ?? '');
  const names = [match?.[1], match?.[2]].flatMap((one) => (one === undefined ? [] : [one]));
  if (names.length !== 2 || names.some((one) => !/\p{Lu}/u.test(one.slice(4)))) return [];
  const label = createLabeller();
  return names.map((formal) => ({
    label: withCapitals(label(shortName(formal), 'party-1')),
    formal: lowerArticle(formal),
  }));
}

function withCapitals(label: string): string {
  return label.replace(/(?<=^|-)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function lowerArticle(formal: string): string {
  return formal.replace(/^(?:The|Le|La|El)\b/u, (article) => article.toLowerCase());
}

/** `the Government of the Hashemite Kingdom of Jordan` → `Jordan`. */
function shortName(formal: string): string {
  const parts = formal.split(/\s(?:of|du|de|des|del)\s(?:the\s|la\s|l['’])?|\sd['’]/u);
  return parts.at(-1) ?? formal;
}
