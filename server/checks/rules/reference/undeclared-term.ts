import type { Text } from '../../../../grammar/ast.js';
import { languageOf } from '../../../model/languages.js';
import type { Unit } from '../../../model/model.js';
import type { DeclaredSymbol, Place, SymbolKind } from '../../../model/symbols.js';
import { settled, titleWords } from '../../../model/text.js';
import { visitElement } from '../../../model/visit-element.js';
import { groupRule } from '../../rule.js';
import { mayMatch } from '../../sentence-texts.js';
import { custody } from './example-agreement.js';

const ID = 'reference/undeclared-term';

const SENTENCES = `  each party shall "name a Liaison Officer" within 30 days after signature.
  each party shall "let the Liaison Officer see the evidence".
`;

/** An expression where it is used, or (without a place) where something declared bears it as its title. */
type Use = Place | 'declared';

export const undeclaredTerm = groupRule<Use>({
  id: ID,
  severity: 'info',
  summary: 'A capitalised expression used like a defined term, twice or more, and never declared.',
  rationale:
    'Capitals tell the reader that an expression is defined. Where it is not, each side reads its own meaning into it.',
  bad: custody('', SENTENCES),
  good: custody('term liaison "Liaison Officer" means "the officer through whom the Parties correspond".\n', SENTENCES),
  fixable: true,
  collect(unit, add) {
    for (const title of declaredTitles(unit)) add(keyOf(title), 'declared');
    if (!/^en\b/i.test(unit.context.language)) return;
    for (const use of capitalised(unit)) add(keyOf(use.words), use.place);
  },
  *judge(key, facts, context) {
    const places = facts.flatMap(({ value }) => (value === 'declared' ? [] : value));
    const [first] = places;
    if (first === undefined || places.length < 2 || places.length < facts.length || context.agreement === undefined)
      return;
    if (isDeclaredElsewhere(key, context.scope.ofKinds(...NAMING))) return;
    const words = first.piece.text.slice(first.start, first.end).replace(/\s+/g, ' ');
    const name = key.replaceAll(' ', '-');
    const at = first.piece.elements.find((one) => one.start <= first.start && first.end <= one.end)?.start ?? 0;
    yield {
      rule: ID,
      message: `“${words}” is written like a defined term, ${places.length} times, and nothing defines it. Declare it with “term”, or write it without capitals.`,
      place: first,
      fixes: [
        {
          title: `Declare the term “${name}”`,
          edits: [{ piece: first.piece, start: at, end: at, text: `term ${name} "${words}" means "____".\n\n` }],
        },
      ],
    };
  },
});

/** Compared in lower case and in the singular, without its article. */
function keyOf(words: string): string {
  return words
    .replace(/^(?:the|an?)\s+/i, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(?<=[^s])s$/, '');
}

function isDeclaredElsewhere(key: string, symbols: Iterable<DeclaredSymbol>): boolean {
  for (const { node } of symbols) {
    if (!('title' in node) || node.title === undefined) continue;
    if (keyOf(titleWords(node.title)).includes(key)) return true;
    if (node.kind === 'party' && node.called && keyOf(titleWords(node.called)).includes(key)) return true;
  }
  return false;
}

// Events and actions are told in whole sentences, and provisions by their headings: neither names an expression.
const NAMING: readonly SymbolKind[] = ['term', 'body', 'role', 'group', 'party'];

/** Titles of everything that the piece declares, and the words that the header uses. */
function* declaredTitles({ piece, summary }: Unit): Generator<string> {
  for (const { node } of summary.symbols) {
    if ('title' in node && node.title !== undefined) yield titleWords(node.title);
  }
  for (const element of piece.elements) {
    if (element.kind !== 'agreement') continue;
    yield titleWords(element.title);
    for (const item of element.items) {
      if (item.kind === 'called' || item.kind === 'parties-called')
        yield settled(item.text)
          .parts.map((part) => (part.kind === 'words' ? part.text : ''))
          .join('');
    }
  }
}

/** Two or more words with capitals, behind a word that nouns stand behind. */
const EXPRESSION =
  /(?<=\b(?:the|a|an|each|any|every|no|such|its|their|by|of|to|with|all)\s+)\p{Lu}\p{Ll}+(?:[\s-]+\p{Lu}\p{Ll}+)+/gu;

/** Words that names of institutions, offices, places and instruments are made of. */
const PROPER =
  /\b(?:United|Nations?|Security Council|General Assembly|Secretary|Secretariat|International|European|African|Arab|Asian|American|Atlantic|Pacific|Mediterranean|World|Gulf|North|South|East|West|Northern|Southern|Eastern|Western|Red C\w+|Ministry|Minister|Ministers|Department|Ambassador|President|Prime|Chief|Commander|Majesty|Excellency|Royal|National|Republic|Kingdom|Government|Governments|Union|League|Organi[sz]ation|Charter|Convention|Treaty|Protocol|Agreement|Covenant|Statute|Memorandum|Court|Parliament|Contracting|Part(?:y|ies)|Participants?|States?|Sea|Ocean|River|Strait|Lake|Mount|Island|Islands|Airport|Port|Republican|Federal|Standard|Geneva|Vienna|Hague)\b/u;

function capitalised({ piece, context }: Unit): { readonly words: string; readonly place: Place }[] {
  const found: { readonly words: string; readonly place: Place }[] = [];
  const text = (one: Text, tag: string | undefined): void => {
    if (tag !== undefined) return;
    for (const part of one.parts) {
      if (part.kind !== 'words') continue;
      for (const match of piece.text.slice(part.start, part.end).matchAll(EXPRESSION)) {
        const start = part.start + match.index;
        const words = match[0];
        if (PROPER.test(words) || words.split(/[\s-]+/).some(isNameLike(context.parties))) continue;
        found.push({ words, place: { piece, start, end: start + words.length } });
      }
    }
  };
  if (!mayMatch(piece, EXPRESSION)) return found;
  for (const element of piece.elements) {
    if (element.kind === 'article' || element.kind === 'annex') visitElement(element, { text });
  }
  return found;
}

/** Languages, and words made from a party's name: "Spanish", "Jordanian". */
function isNameLike(parties: readonly string[]): (word: string) => boolean {
  return (word) =>
    languageOf(word) !== undefined ||
    parties.some((party) => party.slice(0, 4).toLowerCase() === word.slice(0, 4).toLowerCase());
}
