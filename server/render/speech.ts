/** What sentences are made of while one element is rendered: texts, names, numbers and brackets in the document's language. */
import {
  type DateValue,
  type Duration,
  type Interpolation,
  isChoice,
  type Name,
  type Open,
  type Quantity,
  type Text,
  type Title,
} from '../../grammar/ast.js';
import { sameLanguage } from '../model/languages.js';
import { canonical, type DeclaredSymbol } from '../model/symbols.js';
import type { Run, Words } from './document.js';
import { enumerated, ordered } from './enumerations.js';
import type { NameInText } from './locales/beside-name.js';
import { asWritten, exists } from './locales/calendar.js';
import type { Locale } from './locales/locale.js';
import type { NumberStyle } from './style.js';
import { glued, gluedAll, phrase, plain } from './words.js';

/** What holds for the whole document. */
export interface Facts {
  readonly lang: string;
  /** Tag of the language of texts without a tag. */
  readonly drafting: string;
  readonly locale: Locale;
  readonly numbers: NumberStyle;
  /** Agreement, Treaty, Memorandum of Understanding …, as the header has it. */
  readonly instrument: string;
  /** Party, Contracting Party, Participant …, in the singular, as the header has it. */
  readonly partyWord: string;
  readonly binding: boolean;
  /** Whether every party is a State, which a Government represents. */
  readonly ofStates: boolean;
  /** How many parties the agreement has. */
  readonly parties: number;
  /** Name of the party whose original this is. */
  readonly for: string | undefined;
  /** Name of the party whose proposals are taken for agreed. */
  readonly option: string | undefined;
}

/** How a name is wanted: as it stands inside a text, as a noun of the sentence, behind `each`, as a place, as a signatory. */
export type NameForm = 'text' | 'noun' | 'each' | 'place' | 'formal';

/** Words for one element. Its methods are called on it: none may be handed on by itself. */
export interface Speech extends Facts {
  /** A text that has no variants: in another language than that of drafting it is marked as foreign. */
  readonly text: (text: Open<Text>) => Words;
  /** A text that is right in the document's language: a variant, or a name that no language changes. */
  readonly own: (text: Text) => Words;
  /** The source of the element's piece between two offsets. */
  readonly source: (start: number, end: number) => string;
  /** A title in the document's language, else in the drafting language and marked as foreign. */
  readonly title: (title: Title) => Words;
  readonly name: (name: Name, form: NameForm) => Words;
  readonly names: (names: readonly Name[], form: NameForm) => Words;
  readonly symbol: (name: Name) => DeclaredSymbol | undefined;
  /** @param counted the words behind the number, whose noun it agrees with */
  readonly number: (number: Open<Quantity>, counted?: string) => Words;
  readonly duration: (duration: Open<Duration>) => Words;
  readonly date: (date: Open<DateValue>) => Words;
  /** A value that may be in brackets: each rival with its brackets and proposers. */
  readonly open: <T>(value: Open<T>, say: (value: T) => Words) => Words;
  /** The title of the tied agreement that a path names. */
  readonly tiedTitle: (path: string) => Words | undefined;
  /** The words for the same element in the language of drafting, for sentences that cannot be built in the document's. */
  readonly drafted: () => Speech;
}

/** Says names; what it says of a name is what an element's rendering depends on. */
export type SayName = (name: string, form: NameForm) => Words;

export interface SpeechSource {
  readonly facts: Facts;
  readonly sayName: SayName;
  readonly lookup: (name: string) => DeclaredSymbol | undefined;
  readonly tiedTitle: (path: string) => Words | undefined;
  /** The source text of the piece. */
  readonly pieceText: string;
  /** The words in the language of drafting; undefined where the document is in it. */
  readonly drafted: () => Speech | undefined;
  /** Whether the document is in the language of drafting. */
  readonly inDrafting: boolean;
}

/** What a text speaks of with an article, however its title is given: a body is one of a kind, a role or a group need not be. */
const SUBJECTS: ReadonlySet<string> = new Set(['body']);

/** More letters than any article or preposition that a name is fitted to. */
const TOUCHING = 24;

/** Makes the words for one element. */
export const createSpeech = (source: SpeechSource): Speech => new ElementSpeech(source);

/** One is made for each element of a document, so its methods are shared. */
class ElementSpeech implements Speech {
  readonly lang: string;
  readonly drafting: string;
  readonly locale: Locale;
  readonly numbers: NumberStyle;
  readonly instrument: string;
  readonly partyWord: string;
  readonly binding: boolean;
  readonly ofStates: boolean;
  readonly parties: number;
  readonly for: string | undefined;
  readonly option: string | undefined;
  readonly #from: SpeechSource;

  constructor(from: SpeechSource) {
    const { facts } = from;
    this.lang = facts.lang;
    this.drafting = facts.drafting;
    this.locale = facts.locale;
    this.numbers = facts.numbers;
    this.instrument = facts.instrument;
    this.partyWord = facts.partyWord;
    this.binding = facts.binding;
    this.ofStates = facts.ofStates;
    this.parties = facts.parties;
    this.for = facts.for;
    this.option = facts.option;
    this.#from = from;
  }

  tiedTitle(path: string): Words | undefined {
    return this.#from.tiedTitle(path);
  }
  drafted(): Speech {
    return this.#from.drafted() ?? this;
  }
  source(start: number, end: number): string {
    return this.#from.pieceText.slice(start, end);
  }
  symbol(name: Name): DeclaredSymbol | undefined {
    return this.#from.lookup(canonical(name.text));
  }
  text(text: Open<Text>): Words {
    if (!this.#from.inDrafting) return this.#foreign(text);
    return isChoice(text) ? this.open(text, (one) => this.own(one)) : this.own(text);
  }
  title(title: Title): Words {
    const { variants } = title;
    const variant = variants.length === 0 ? undefined : variantFor(variants, this.lang);
    return variant === undefined ? this.text(title.text) : this.own(variant.text);
  }
  name(name: Name, form: NameForm): Words {
    return this.#from.sayName(canonical(name.text), form);
  }
  names(names: readonly Name[], form: NameForm): Words {
    return this.locale.list(ordered(names, this.for).map((name) => this.name(name, form)));
  }
  number(number: Open<Quantity>, counted?: string): Words {
    return this.open(number, ({ value }) => plain(this.locale.number(value, this, counted)));
  }
  duration(duration: Open<Duration>): Words {
    return this.open(duration, (value) => plain(this.locale.duration(value, this)));
  }
  date(date: Open<DateValue>): Words {
    return this.open(date, (value) => [dateRun(value, this.locale)]);
  }
  open<T>(value: Open<T>, say: (value: T) => Words): Words {
    if (!isChoice(value)) return say(value);
    const { option } = this;
    const wanted = value.options.find(({ proposers }) => proposers.some(({ text }) => canonical(text) === option));
    if (option !== undefined && wanted !== undefined) return say(wanted.value);
    return phrase(...value.options.map((one) => proposal(one.proposers, say(one.value), this)));
  }

  /** A text with its interpolations; a name and the words in front of it are fitted to each other. */
  own({ parts: written }: Text): Words {
    const [only] = written;
    if (written.length === 1 && only?.kind === 'words') return plain(only.text);
    const parts = enumerated(written, this.for, (name) => this.symbol(name)?.kind === 'party');
    const said: (string | Words)[] = [];
    for (const [index, part] of parts.entries()) {
      if (part.kind === 'words') {
        said.push(part.text);
        continue;
      }
      const { value } = part;
      const last = said.at(-1);
      const before = typeof last === 'string' ? last : '';
      const behind = parts[index + 1];
      if (value?.kind === 'name') {
        const fitted = this.#fitted(value, before, last === undefined);
        if (before !== '') said[said.length - 1] = fitted.before;
        said.push(fitted.name);
      } else said.push(this.#value(value, behind?.kind === 'words' ? behind.text : undefined));
    }
    return gluedAll(said);
  }

  #fitted(name: Name, before: string, isFirst: boolean): NameInText {
    const said = this.name(name, 'text');
    const { besideName } = this.locale;
    if (besideName === undefined) return { before, name: said };
    const isSubject = (isFirst || before !== '') && SUBJECTS.has(this.symbol(name)?.kind ?? '');
    // Only the last words in front of a name touch it; searching long texts from their beginning would cost.
    const cut = Math.max(0, before.length - TOUCHING);
    const fitted = besideName({ before: before.slice(cut), name: said }, isSubject);
    return { before: before.slice(0, cut) + fitted.before, name: fitted.name };
  }

  #value(value: Exclude<Interpolation['value'], Name>, counted: string | undefined): Words {
    switch (value?.kind) {
      case 'number':
        return this.number(value, counted);
      case 'duration':
        return this.duration(value);
      case 'date':
        return this.date(value);
      default:
        return [{ kind: 'unresolved', text: '{}' }];
    }
  }

  /** Words of the language of drafting, names included, in a document of another language. */
  #foreign(text: Open<Text>): Words {
    const runs = this.drafted().text(text);
    return runs.length === 0 ? runs : [{ kind: 'foreign', lang: this.drafting, runs }];
  }
}

/** The variant of a title or a sentence in a language. */
export function variantFor<V extends { readonly tag: string }>(variants: readonly V[], lang: string): V | undefined {
  if (variants.length === 0) return undefined;
  return (
    variants.find(({ tag }) => tag.toLowerCase() === lang.toLowerCase()) ??
    variants.find(({ tag }) => sameLanguage(tag, lang))
  );
}

/** Words in square brackets under the names of those who propose them. */
export function proposal(proposers: readonly Name[], words: Words, speech: Speech): Words {
  const who = proposers.map((name) => speech.name(name, 'noun'));
  const runs = glued('[', ...bracketHead(who, speech), words, ']');
  return [{ kind: 'proposal', proposers: proposers.map(({ text }) => canonical(text)), runs } satisfies Run];
}

/** `Jordan: `, or nothing where nobody is named. */
export function bracketHead(who: readonly Words[], { locale }: Speech): (Words | string)[] {
  const { bare = (name: Words): Words => name } = locale;
  return who.length === 0 ? [] : [locale.list(who.map(bare)), locale.colon, locale.colon === '：' ? '' : ' '];
}

function dateRun(value: DateValue, locale: Locale): Run {
  const text = sayDate(value, locale);
  const iso = isoDate(value);
  return iso === undefined ? { kind: 'text', text } : { kind: 'date', text, date: iso };
}

/** The Gregorian date of a pair in ISO 8601; undefined where there is none, or it cannot exist. */
export function isoDate({ date, corresponding }: DateValue): string | undefined {
  const gregorian = [date, corresponding].find((one) => one?.calendar === 'gregorian');
  return gregorian !== undefined && exists(gregorian) ? asWritten(gregorian).padStart(10, '0') : undefined;
}

function sayDate({ date, corresponding }: DateValue, locale: Locale): string {
  const said = locale.date(date);
  return corresponding === undefined ? said : locale.corresponding(said, locale.date(corresponding));
}
