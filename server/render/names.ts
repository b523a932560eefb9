/** What a name reads as in the treaty: a party's called name, a term's title, an article's number. */
import type { Annex, Article, Division, Paragraph, Party, Title } from '../../grammar/ast.js';
import type { Tree } from '../../grammar/parse.js';
import { sameLanguage } from '../model/languages.js';
import type { FileModel } from '../model/model.js';
import { numberingOf } from '../model/numbering.js';
import { ownHeading, spokenHeading } from '../model/printed-form.js';
import { singularOf } from '../model/singular.js';
import { type StateName, stateOf, states } from '../model/states.js';
import { canonical, type DeclaredSymbol } from '../model/symbols.js';
import type { Words } from './document.js';
import { localeOf } from './locales/locales.js';
import { printedHeading } from './own-marks.js';
import { printedNumber } from './printed-paragraphs.js';
import { createSpeech, type Facts, type NameForm, type Speech, variantFor } from './speech.js';
import { plain, plainText } from './words.js';

/** What is rendered. A workspace's snapshot is one. */
export interface Renderable {
  readonly tree: Tree;
  readonly model: FileModel;
  /** The agreements that this one's header names, for their titles. */
  readonly context?: {
    readonly ties: readonly { readonly path: string; readonly model: FileModel }[];
  };
}

/** Says names for one rendering; what it has said it keeps. */
export interface Names {
  /** @param container the article or annex in which the name is said */
  readonly say: (name: string, form: NameForm, container: Article | Annex | undefined) => Words;
  /** Tells two wordings of a name apart. */
  readonly signature: (name: string, form: NameForm, container: Article | Annex | undefined) => string;
  readonly speech: (pieceText: string, container?: Article | Annex, heard?: Heard) => Speech;
}

/** What has been said of each name, by the form in which it was wanted. */
type Memory = Readonly<Record<NameForm, Map<string, { readonly words: Words; signature: string | undefined }>>>;

const emptyMemory = (): Memory => ({
  text: new Map(),
  noun: new Map(),
  each: new Map(),
  place: new Map(),
  formal: new Map(),
});

/** Told of every name that is said, so that what was rendered with it can be kept until the name reads otherwise. */
export type Heard = (name: string, form: NameForm) => void;

export function createNames(source: Renderable, facts: Facts): Names {
  const { scope } = source.model.context;
  const said = emptyMemory();
  const saidInside = emptyMemory();
  const busy = new Set<string>();
  const tiedTitle = (path: string): Words | undefined => titleOfTied(source, path, facts);

  const lookup = (name: string): DeclaredSymbol | undefined => scope.lookup(name);
  const inDrafting = sameLanguage(facts.lang, facts.drafting);
  let draftedNames: Names | undefined;
  /** Names in the language of drafting, where that is another one than the document's. */
  function drafted(): Names | undefined {
    if (inDrafting) return undefined;
    draftedNames ??= createNames(source, { ...facts, lang: facts.drafting, locale: localeOf(facts.drafting) });
    return draftedNames;
  }

  function remembered(name: string, form: NameForm, container: Article | Annex | undefined) {
    const symbol = scope.lookup(name);
    const own = symbol?.kind === 'label' && symbol.container === container;
    const spoken = (own ? saidInside : said)[form];
    let known = spoken.get(name);
    if (known === undefined) {
      // A text that leads back to itself ends where it does so.
      if (busy.has(name)) return { words: plain(name), signature: undefined };
      busy.add(name);
      known = { words: sayName(name, symbol, form, own), signature: undefined };
      busy.delete(name);
      spoken.set(name, known);
    }
    return known;
  }

  const names: Names = {
    say: (name, form, container) => remembered(name, form, container).words,
    signature(name, form, container) {
      const known = remembered(name, form, container);
      known.signature ??= JSON.stringify(known.words) + (drafted()?.signature(name, form, container) ?? '');
      return known.signature;
    },
    speech(pieceText, container, heard) {
      return createSpeech({
        facts,
        pieceText,
        tiedTitle,
        lookup,
        sayName(name, form) {
          heard?.(name, form);
          return names.say(name, form, container);
        },
        drafted: () => drafted()?.speech(pieceText, container, heard),
        inDrafting,
      });
    },
  };

  function sayName(name: string, symbol: DeclaredSymbol | undefined, form: NameForm, own: boolean): Words {
    if (symbol === undefined) return [{ kind: 'unresolved', text: `{${name}}` }];
    const { node, piece } = symbol;
    const speech = names.speech(piece.text, symbol.container);
    switch (symbol.kind) {
      case 'article':
      case 'annex':
        return citedContainer(name, node as Article | Annex, speech);
      case 'label':
        return citedLabel(name, node as Paragraph, symbol.container, own, speech);
      case 'division':
        return node.kind === 'division' ? citedDivision(name, node, speech) : plain(name);
      default:
        return node.kind === 'broken' || !('title' in node) ? plain(name) : sayTitle(node, form, speech);
    }
  }

  function citedContainer(name: string, element: Article | Annex, speech: Speech): Words {
    const number = numberingOf(source.tree).numberOf(element);
    if (number === undefined) return plain(name);
    const container = { kind: element.kind, number, ...writtenOf(element, number, speech) };
    return [{ kind: 'reference', text: facts.locale.cite({ container }, speech), target: name }];
  }

  function citedLabel(
    name: string,
    paragraph: Paragraph,
    container: Article | Annex | undefined,
    own: boolean,
    speech: Speech,
  ): Words {
    const number = container && numberingOf(source.tree).numberOf(container);
    if (container === undefined || number === undefined) return plain(name);
    const within = printedNumber(container, paragraph, facts.option);
    const place = { ...(within !== undefined && { paragraph: within }) };
    const written = writtenOf(container, number, speech);
    const elsewhere = { ...place, container: { kind: container.kind, number, ...written } };
    return [{ kind: 'reference', text: facts.locale.cite(own ? place : elsewhere, speech), target: name }];
  }

  /** How an article is spoken of that is headed in its own words; one without a heading goes by its title. */
  function writtenOf(element: Article | Annex, number: number, speech: Speech): { readonly written?: string } {
    const heading = printedHeading(element, number, source.model.context.agreement, speech);
    if (heading === undefined) return {};
    return { written: spokenHeading(heading) || plainText(speech.title(element.title)) };
  }

  function citedDivision(name: string, division: Division, speech: Speech): Words {
    const own = ownHeading(division);
    const written = own !== undefined && speech.lang === speech.drafting ? spokenHeading(own) : '';
    const number = divisionNumber(source.tree, division);
    return [
      { kind: 'reference', text: written || speech.locale.heading.division(division.level, number), target: name },
    ];
  }
  return names;
}

function sayTitle(node: DeclaredSymbol['node'] & { title: Party['title'] }, form: NameForm, speech: Speech): Words {
  if (node.kind === 'party') return form === 'formal' ? formalWords(node, speech) : calledWords(node, speech);
  const title = speech.title(node.title);
  if (form === 'each') return speech.lang.startsWith('en') ? plain(singularOf(plainText(title))) : title;
  if (form !== 'noun' || node.kind === 'action' || node.kind === 'event') return title;
  return speech.locale.definite(title);
}

/**
 * What a party is called in the sentences: what the drafter says, else the name as it is written where that reads as a name, else
 * the party's formal name.
 */
function calledWords(party: Party, speech: Speech): Words {
  if (party.called !== undefined && speaks(party.called, speech)) return speech.title(party.called);
  const formal = formalWords(party, speech);
  if (!sameLanguage(speech.lang, speech.drafting)) {
    const short = stateName(party, speech)?.short;
    return short === undefined ? (party.called ? speech.title(party.called) : formal) : plain(articleInFront(short));
  }
  const written = canonical(party.name.text);
  const spaced = written.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll(/[-_]/g, ' ');
  const words = plainText(formal);
  if (!speech.locale.tag.startsWith('en')) return calledElsewhere(party, formal, spaced, speech);
  if (words.includes(written)) return plain(withArticle(words, written));
  if (words.includes(spaced)) return plain(withArticle(words, spaced));
  const readsAsName = spaced === written && !/^\p{Ll}/u.test(written);
  return readsAsName ? plain(written) : formal;
}

/** In drafts in other languages than English a State has its short name with its article: « la Jordanie », « Иордания ». */
function calledElsewhere(party: Party, formal: Words, written: string, speech: Speech): Words {
  const short = stateName(party, speech)?.short;
  if (short !== undefined) return plain(articleInFront(short));
  const words = plainText(formal);
  const isLatin = (text: string): boolean => /^\p{Script=Latin}/u.test(text);
  if (isLatin(written) !== isLatin(words) || /^\p{Ll}/u.test(written)) return formal;
  const hasArticle = /^(?:l['’]|(?:le|la|les|el|los|las)\s)/iu.test(words);
  return hasArticle ? speech.locale.definite(plain(written)) : plain(written);
}

/** A party's formal name; a State's is known in the languages of the United Nations where the drafter has not given it. */
function formalWords({ title, ...party }: Party, speech: Speech): Words {
  const known = speaks(title, speech) ? undefined : stateName({ title, ...party }, speech)?.formal;
  return known === undefined ? speech.title(title) : plain(known);
}

/** Whether a title has words in the document's language. */
function speaks({ variants }: Title, { lang, drafting }: Speech): boolean {
  return sameLanguage(lang, drafting) || variantFor(variants, lang) !== undefined;
}

/** The State that a party is, told by its formal name in the language of drafting. */
function stateName({ title, name }: Party, speech: Speech): StateName | undefined {
  const own = speech.drafting.split('-')[0] ?? '';
  const wanted = plainText(speech.drafted().title(title)).toLowerCase();
  const state = states().find(({ names }) => names[own]?.formal.toLowerCase() === wanted) ?? stateOf(name.text);
  return state?.names[speech.lang.split('-')[0] ?? ''];
}

/** `Espagne (l')`, as lists of States have it, is `l'Espagne` in a sentence. */
function articleInFront(short: string): string {
  const [, name, article] = /^(.*) \(([^)]*)\)$/u.exec(short) ?? [];
  if (name === undefined || article === undefined) return short;
  return article.endsWith("'") ? `${article}${name}` : `${article} ${name}`;
}

/** `the Netherlands`, where the formal name has it so. */
function withArticle(formal: string, name: string): string {
  return new RegExp(`\\bthe ${name}\\b`, 'u').test(formal) && formal !== `the ${name}` ? `the ${name}` : name;
}

/** Parts and chapters count from 1; chapters anew in each part, sections in each chapter or part. */
export function divisionNumber(tree: Tree, wanted: Division): number {
  const rank = { part: 0, chapter: 1, section: 2 } as const;
  let count = 0;
  for (const piece of tree.pieces) {
    for (const element of piece.elements) {
      if (element.kind !== 'division') continue;
      if (rank[element.level] < rank[wanted.level]) count = 0;
      else if (element.level === wanted.level) count++;
      if (element === wanted) return count;
    }
  }
  return count;
}

function titleOfTied({ context }: Renderable, path: string, facts: Facts): Words | undefined {
  const tied = context?.ties.find((tie) => tie.path === path);
  const agreement = tied?.model.context.agreement;
  if (tied === undefined || agreement === undefined) return undefined;
  const names = createNames({ tree: tied.model.tree, model: tied.model }, { ...facts, drafting: agreement.language });
  return names.speech(agreement.piece.text).title(agreement.header.title);
}
