/** French nouns of agreements, and the small words that join them. */
import type { Name, Open, Subject, Text } from '../../../../grammar/ast.js';
import type { Words } from '../../document.js';
import type { Speech } from '../../speech.js';
import { glued, phrase, plain, plainText } from '../../words.js';
import { englishOf, instrumentOf, type Noun, type Nouns, noun, partyOf } from '../vocabulary.js';

const AGREEMENT = noun('Accord', 'Accords', 'm');
const PARTY = noun('Partie', 'Parties', 'f');

const INSTRUMENTS: Nouns = {
  agreement: AGREEMENT,
  treaty: noun('Traité', 'Traités', 'm'),
  convention: noun('Convention', 'Conventions', 'f'),
  protocol: noun('Protocole', 'Protocoles', 'm'),
  pact: noun('Pacte', 'Pactes', 'm'),
  charter: noun('Charte', 'Chartes', 'f'),
  arrangement: noun('Arrangement', 'Arrangements', 'm'),
  memorandum: noun('Mémorandum', 'Mémorandums', 'm'),
  'memorandum of understanding': noun("Mémorandum d'entente", "Mémorandums d'entente", 'm'),
  declaration: noun('Déclaration', 'Déclarations', 'f'),
  covenant: noun('Pacte', 'Pactes', 'm'),
};

const PARTIES: Nouns = {
  party: PARTY,
  'contracting party': noun('Partie contractante', 'Parties contractantes', 'f'),
  'high contracting party': noun('Haute Partie contractante', 'Hautes Parties contractantes', 'f'),
  'state party': noun('État partie', 'États parties', 'm'),
  participant: noun('Participant', 'Participants', 'm'),
};

export const instrument = (speech: Speech): Noun => instrumentOf(speech, INSTRUMENTS, AGREEMENT);
export const party = (speech: Speech): Noun => partyOf(speech, PARTIES, PARTY, plural);

/** The English word for what a French draft calls itself or its parties. */
export const frenchEnglish = (word: string): string | undefined => englishOf(word, INSTRUMENTS, PARTIES);

/** The plural of a noun and its adjectives. */
function plural(one: string): string {
  return one.replace(/\p{L}*\p{L}(?=\s|$)/gu, (word) => (/[sxz]$/.test(word) ? word : `${word}s`));
}

/** `présent Accord`, `présente Convention` */
const present = (speech: Speech): string => {
  const { one, gender } = instrument(speech);
  return `présent${gender === 'f' ? 'e' : ''} ${one}`;
};
export const thisInstrument = (speech: Speech): string => `${isFeminine(speech) ? 'la' : 'le'} ${present(speech)}`;
export const ofThis = (speech: Speech): string => `${isFeminine(speech) ? 'de la' : 'du'} ${present(speech)}`;
export const toThis = (speech: Speech): string => `${isFeminine(speech) ? 'à la' : 'au'} ${present(speech)}`;

/** The ending of a participle that agrees with the instrument. */
export const agreeing = (speech: Speech): string => (isFeminine(speech) ? 'e' : '');

function isFeminine(speech: Speech): boolean {
  return instrument(speech).gender === 'f';
}

/** Begins with a vowel or a mute h; « onze » and « huit » do not elide. */
const ELIDING = /^(?!onz|hui|h[aâéo])[aeiouyâàéèêëîïôœùûh]/i;

/** Whether « de », « le » and « que » lose their vowel in front of the words. */
export const elides = (text: string): boolean => ELIDING.test(text);

/** Endings of nouns that are most often feminine. */
const FEMININE = /(?:(?<!av|cam|mill|champ|esp|bast)ion|ence|ance|ule|ée|ie|ure|armée|(?<!com)ité)$/i;

const MASCULINE =
  /^(?:comité|conseil|groupe|secrétariat|bureau|centre|organe|mécanisme|tribunal|fonds|forum|réseau|institut)$/i;

/** The gender of an organ's title, told by its first word; undefined where that does not tell. */
export function genderOfTitle(title: string): 'm' | 'f' | undefined {
  const [head = ''] = title.split(/\s/);
  if (FEMININE.test(head)) return 'f';
  return MASCULINE.test(head) ? 'm' : undefined;
}

/** A title with its article, which the French of an organ's or a group's title tells by its first word. */
export function withArticle(title: Words): Words {
  const text = plainText(title);
  if (/^(?:l['’]|(?:le|la|les|un|une|des)\s)/i.test(text)) return title;
  const [head = ''] = text.split(/\s/);
  if (/[^s]s$/.test(head)) return phrase('les', title);
  if (ELIDING.test(text)) return glued("l'", title);
  return phrase(FEMININE.test(head) ? 'la' : 'le', title);
}

/** A place of the treaty with its article: `l'article 2`, `le paragraphe 1`. */
export function placeWords(name: Name, speech: Speech): Words {
  return withArticle(speech.name(name, 'place'));
}

/** `de` with an article that may follow it: `du Royaume`, `des Parties`, `d'Espagne`. */
export function of(words: Words): Words {
  return contracted(words, { 'le ': 'du ', 'les ': 'des ' }, 'de ', "d'");
}

/** `à` with an article that may follow it. */
export function to(words: Words): Words {
  return contracted(words, { 'le ': 'au ', 'les ': 'aux ' }, 'à ', 'à ');
}

function contracted(words: Words, articles: Readonly<Record<string, string>>, before: string, vowel: string): Words {
  const text = plainText(words);
  const [first, ...rest] = words;
  for (const [article, joined] of Object.entries(articles)) {
    if (first !== undefined && !('runs' in first) && first.text.startsWith(article))
      return glued(joined, [{ ...first, text: first.text.slice(article.length) }, ...rest]);
  }
  return glued(ELIDING.test(text) ? vowel : before, words);
}

export function subjectWords(subject: Subject, speech: Speech): Words {
  const { one, many, gender } = party(speech);
  const feminine = gender === 'f';
  switch (subject.kind) {
    case 'every-party': {
      if (subject.word === 'either') return plain(`${feminine ? "l'une ou l'autre" : "l'un ou l'autre"} ${one}`);
      if (subject.word === 'any') return plain(`${feminine ? 'toute' : 'tout'} ${one}`);
      if (subject.word === 'each') return plain(`chaque ${one}`);
      return plain(`${feminine ? 'aucune' : 'aucun'} ${one}`);
    }
    case 'parties':
      return plain(`les ${subject.word === 'both' ? 'deux ' : ''}${many}`);
    case 'other-party':
      return plain(subject.plural ? `les autres ${many}` : `l'autre ${one}`);
    case 'each':
      return eachOf(speech.name(subject.name, 'each'));
    case 'names':
      return speech.names(subject.names, 'noun');
    case 'actor':
      return speech.text(subject.text);
  }
}

/** `chaque État d'envoi`; of several, `chacune des Parties`. */
function eachOf(title: Words): Words {
  const [head = ''] = plainText(title).split(/\s/);
  if (!/[^s]s$/.test(head)) return phrase('chaque', title);
  return phrase(FEMININE.test(head.slice(0, -1)) ? 'chacune' : 'chacun', of(withArticle(title)));
}

/** Whether the sentence speaks of several at once. */
export function isPlural(subject: Subject, speech: Speech): boolean {
  switch (subject.kind) {
    case 'parties':
      return true;
    case 'other-party':
      return subject.plural;
    case 'names':
    case 'actor':
      return /^les\s/i.test(plainText(subjectWords(subject, speech))) || namesSeveral(subject);
    default:
      return false;
  }
}

function namesSeveral(subject: Subject): boolean {
  return subject.kind === 'names' && subject.names.length > 1;
}

/** Whether what agrees with the subject is feminine. */
export function isFeminineSubject(subject: Subject, speech: Speech): boolean {
  if (subject.kind === 'names' || subject.kind === 'actor' || subject.kind === 'each') {
    if (namesSeveral(subject)) return false;
    const text = plainText(subjectWords(subject, speech));
    return /^(?:la|une)\s/i.test(text) || (/^l['’]/i.test(text) && FEMININE.test(text.split(/\s/)[0] ?? ''));
  }
  return party(speech).gender === 'f';
}

export function nameOrText(who: Name | Open<Text>, speech: Speech): Words {
  return who.kind === 'name' ? speech.name(who, 'noun') : speech.text(who);
}
