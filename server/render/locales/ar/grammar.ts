/** Arabic nouns of agreements: the instrument with its demonstrative, and the parties, who are two or many. */
import type { Name, Open, Subject, Text } from '../../../../grammar/ast.js';
import type { Words } from '../../document.js';
import type { Speech } from '../../speech.js';
import { glued, phrase, plain } from '../../words.js';
import { englishOf, instrumentOf, type Noun, type Nouns, noun } from '../vocabulary.js';

const AGREEMENT = noun('الاتفاقية', 'الاتفاقيات', 'f');

/** A drafter may give the instrument's name without its article: `اتفاق`. */
const withArticle = (word: string): string => (/^(?:ال|مذكرة )/u.test(word) ? word : `ال${word}`);

const instrument = (speech: Speech): Noun =>
  instrumentOf(
    { instrument: isArabic(speech.instrument) ? withArticle(speech.instrument) : speech.instrument },
    INSTRUMENTS,
    AGREEMENT,
  );

const isArabic = (word: string): boolean => /^\p{Script=Arabic}/u.test(word);

/** The English word for what an Arabic draft calls itself. */
export const arabicEnglish = (word: string): string | undefined => englishOf(withArticle(word), INSTRUMENTS);

const INSTRUMENTS: Nouns = {
  agreement: AGREEMENT,
  treaty: noun('المعاهدة', 'المعاهدات', 'f'),
  convention: noun('الاتفاقية', 'الاتفاقيات', 'f'),
  accord: noun('الاتفاق', 'الاتفاقات', 'm'),
  protocol: noun('البروتوكول', 'البروتوكولات', 'm'),
  pact: noun('الميثاق', 'المواثيق', 'm'),
  charter: noun('الميثاق', 'المواثيق', 'm'),
  arrangement: noun('الترتيب', 'الترتيبات', 'm'),
  memorandum: noun('المذكرة', 'المذكرات', 'f'),
  'memorandum of understanding': noun('مذكرة التفاهم', 'مذكرات التفاهم', 'f'),
};

/** A party in the singular, in the dual (nominative and oblique) and in the plural, without and with its article. */
interface PartyNoun {
  readonly one: string;
  readonly theOne: string;
  readonly two: string;
  readonly ofTwo: string;
  readonly many: string;
  readonly theMany: string;
}

const PARTY: PartyNoun = {
  one: 'طرف',
  theOne: 'الطرف',
  two: 'الطرفان',
  ofTwo: 'الطرفين',
  many: 'أطراف',
  theMany: 'الأطراف',
};
const PARTICIPANT: PartyNoun = {
  one: 'مشارك',
  theOne: 'المشارك',
  two: 'المشاركان',
  ofTwo: 'المشاركين',
  many: 'مشاركين',
  theMany: 'المشاركين',
};
const CONTRACTING: PartyNoun = {
  one: 'طرف متعاقد',
  theOne: 'الطرف المتعاقد',
  two: 'الطرفان المتعاقدان',
  ofTwo: 'الطرفين المتعاقدين',
  many: 'أطراف متعاقدة',
  theMany: 'الأطراف المتعاقدة',
};

/** What the parties are called, by its English word. */
export function party({ partyWord }: Speech): PartyNoun {
  const word = partyWord.toLowerCase();
  if (word === 'participant' || word.includes('مشارك')) return PARTICIPANT;
  return /contracting|متعاقد/u.test(word) ? CONTRACTING : PARTY;
}

export const isFeminine = (speech: Speech): boolean => instrument(speech).gender === 'f';

/** `هذه الاتفاقية`, `هذا البروتوكول`; behind a noun with its own genitive: `مذكرة التفاهم هذه`. */
export function thisInstrument(speech: Speech): string {
  const { one } = instrument(speech);
  const demonstrative = isFeminine(speech) ? 'هذه' : 'هذا';
  return one.startsWith('ال') ? `${demonstrative} ${one}` : `${one} ${demonstrative}`;
}

/** A verb in the present, which agrees with the instrument: `تدخل` or `يدخل`. */
export const verb = (stem: string, speech: Speech): string => `${isFeminine(speech) ? 'ت' : 'ي'}${stem}`;

/** The pronoun for the instrument, joined to a preposition: `عليها`, `عليه`. */
export const it = (stem: string, speech: Speech): string => `${stem}${isFeminine(speech) ? 'ها' : 'ه'}`;

/** The parties behind a preposition or a noun: `الطرفين`, `الأطراف`. */
export function ofParties(speech: Speech): string {
  const { ofTwo, theMany } = party(speech);
  return speech.parties === 2 ? ofTwo : theMany;
}

/** Names joined by و, which stands before each but the first and is written with it. */
export function listWords(phrases: readonly Words[]): Words {
  return glued(...phrases.flatMap((one, index) => (index === 0 ? [one] : [' و', one])));
}

/** A letter that is written with what follows it; ل takes the place of the article's first letter: `للطرفين`, `لكل طرف`. */
export function joined(letter: 'ل' | 'ب' | 'ك', who: Words): Words {
  const [first, ...rest] = who;
  if (first === undefined || 'runs' in first) return glued(`${letter}ـ`, who);
  return [{ ...first, text: joinedText(letter, first.text) }, ...rest];
}

export function joinedText(letter: string, text: string): string {
  if (letter !== 'ل' || !text.startsWith('ال')) return `${letter}${text}`;
  return text.startsWith('الل') ? `ل${text.slice(2)}` : `لل${text.slice(2)}`;
}

/** ل with whom something is for. */
export const forWhom = (who: Words): Words => joined('ل', who);

/** `كل دولة موفدة`, without the articles of the title; of a group, `كل من الأطراف …`. */
function eachOf(title: Words, isGroup: boolean): Words {
  if (isGroup) return phrase('كل من', title);
  return phrase('كل', indefinite(title));
}

/** A title without the articles of its noun and adjectives: `دولة موفدة`. A noun without an article keeps what defines it. */
export function indefinite(title: Words): Words {
  const [first, ...rest] = title;
  if (first === undefined || 'runs' in first || !first.text.startsWith('ال')) return title;
  return [{ ...first, text: first.text.replace(/(?<=^|\s)ال(?=\p{L})/gu, '') }, ...rest];
}

/** Who a sentence speaks of, in the oblique case. */
export function subjectWords(subject: Subject, speech: Speech): Words {
  const { one, theOne, theMany } = party(speech);
  switch (subject.kind) {
    case 'every-party':
      return plain(subject.word === 'each' ? `كل ${one}` : `أي من ${ofParties(speech)}`);
    case 'parties':
      return plain(ofParties(speech));
    case 'other-party':
      return plain(subject.plural ? `${theMany} الأخرى` : `${theOne} الآخر`);
    case 'each':
      return eachOf(speech.name(subject.name, 'each'), speech.symbol(subject.name)?.kind === 'group');
    case 'names':
      return speech.names(subject.names, 'noun');
    case 'actor':
      return speech.text(subject.text);
  }
}

export function nameOrText(who: Name | Open<Text>, speech: Speech): Words {
  return who.kind === 'name' ? speech.name(who, 'noun') : speech.text(who);
}
