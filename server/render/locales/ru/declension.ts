/**
 * Russian cases of what the agreement declares: the adjectives in front of its first noun and that noun are declined; what follows
 * depends on the noun and stays. A drafter's own text is never declined: it is written in the case that its place asks for.
 */
import type { Words } from '../../document.js';

export type Oblique = 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional';
export type GrammaticalGender = 'm' | 'f' | 'n' | 'many';

type Endings = readonly [
  genitive: string,
  dative: string,
  accusative: string,
  instrumental: string,
  prepositional: string,
];

const INDEX: Readonly<Record<Oblique, number>> = {
  genitive: 0,
  dative: 1,
  accusative: 2,
  instrumental: 3,
  prepositional: 4,
};

/** Adjectives by their ending; what `ий` and `ой` turn into depends on the letter in front. */
const ADJECTIVES: readonly [RegExp, Endings][] = [
  [/^([Вв])се$/u, ['$1сех', '$1сем', '$1се', '$1семи', '$1сех']],
  [/^(Н|н)аш$/u, ['$1ашего', '$1ашему', '$1аш', '$1ашим', '$1ашем']],
  [/(?<=щ)аяся$/u, ['ейся', 'ейся', 'уюся', 'ейся', 'ейся']],
  [/(?<=щ)иеся$/u, ['ихся', 'имся', 'иеся', 'имися', 'ихся']],
  [/(?<=[кгх])ий$/u, ['ого', 'ому', 'ий', 'им', 'ом']],
  [/(?<=[жшчщн])ий$/u, ['его', 'ему', 'ий', 'им', 'ем']],
  [/ый$/u, ['ого', 'ому', 'ый', 'ым', 'ом']],
  [/(?<=.[кгх])ой$/u, ['ого', 'ому', 'ой', 'им', 'ом']],
  [/(?<=..)ой$/u, ['ого', 'ому', 'ой', 'ым', 'ом']],
  [/(?<=[кгх])ое$/u, ['ого', 'ому', 'ое', 'им', 'ом']],
  [/ое$/u, ['ого', 'ому', 'ое', 'ым', 'ом']],
  [/ее$/u, ['его', 'ему', 'ее', 'им', 'ем']],
  [/(?<=[жшчщ])ая$/u, ['ей', 'ей', 'ую', 'ей', 'ей']],
  [/ая$/u, ['ой', 'ой', 'ую', 'ой', 'ой']],
  [/яя$/u, ['ей', 'ей', 'юю', 'ей', 'ей']],
  [/ые$/u, ['ых', 'ым', 'ые', 'ыми', 'ых']],
  [/(?<=[кгхжшчщ])ие$/u, ['их', 'им', 'ие', 'ими', 'их']],
];

const NOUNS: readonly [RegExp, Endings][] = [
  [/ия$/u, ['ии', 'ии', 'ию', 'ией', 'ии']],
  [/ие$/u, ['ия', 'ию', 'ие', 'ием', 'ии']],
  [/ья$/u, ['ьи', 'ье', 'ью', 'ьей', 'ье']],
  [/(?<=[кгх])а$/u, ['и', 'е', 'у', 'ой', 'е']],
  [/(?<=[жшчщ])а$/u, ['и', 'е', 'у', 'ей', 'е']],
  [/(?<=ц)а$/u, ['ы', 'е', 'у', 'ей', 'е']],
  [/а$/u, ['ы', 'е', 'у', 'ой', 'е']],
  [/я$/u, ['и', 'е', 'ю', 'ей', 'е']],
  [/о$/u, ['а', 'у', 'о', 'ом', 'е']],
  [/(?<=[жшчщц])е$/u, ['а', 'у', 'е', 'ем', 'е']],
  [/е$/u, ['я', 'ю', 'е', 'ем', 'е']],
  [/(?<=тел|ар)ь$/u, ['я', 'ю', 'я', 'ем', 'е']],
  [/ь$/u, ['и', 'и', 'ь', 'ью', 'и']],
  [/й$/u, ['я', 'ю', 'й', 'ем', 'е']],
  [/ец$/u, ['ца', 'цу', 'ец', 'цем', 'це']],
  [/(?<=[жшчщ])$/u, ['а', 'у', '', 'ем', 'е']],
  [/$/u, ['а', 'у', '', 'ом', 'е']],
];

/** Feminine nouns, whose genitive plural has no ending; other nouns in -ы have -ов. */
const BARE_GENITIVE = /(?<=(?:сторон|нот|грамот|мер|норм|групп|стран|служб|команд|сил|войн|провинц|систем|реформ))ы$/iu;

const PLURALS: readonly [RegExp, Endings][] = [
  [/(?<=ств)а$/u, ['', 'ам', 'а', 'ами', 'ах']],
  [/(?<=Остров)а$/u, ['ов', 'ам', 'а', 'ами', 'ах']],
  [/(?<=[ие])я$/u, ['й', 'ям', 'я', 'ями', 'ях']],
  [/(?<=ст|ен|дел)и$/u, ['ей', 'ям', 'и', 'ями', 'ях']],
  [/(?<=[кгхжшчщ])и$/u, ['ов', 'ам', 'и', 'ами', 'ах']],
  [/ии$/u, ['ий', 'иям', 'ии', 'иями', 'иях']],
  [/и$/u, ['ей', 'ям', 'и', 'ями', 'ях']],
  [BARE_GENITIVE, ['', 'ам', 'ы', 'ами', 'ах']],
  [/ы$/u, ['ов', 'ам', 'ы', 'ами', 'ах']],
];

const PLURAL_ADJECTIVE = /^[Вв]се$|(?:ые|[кгхжшчщ]ие|щиеся)$/u;
const PLURAL_NOUN = /(?:[ыи]|ства|Острова)$/u;

/** Acronyms, foreign letters, and foreign names in -о, -е, -и or -у have no cases. */
function isFixed(word: string): boolean {
  return !/^\p{Script=Cyrillic}/u.test(word) || /^[\p{Lu}\d]{2,}$/u.test(word) || /^\p{Lu}[\p{L}-]*[кнг]о$/u.test(word);
}

/** A declared name or title, given in the nominative, in another case. */
export function declined(text: string, inCase: Oblique): string {
  // A mark behind the noun stays behind it.
  const [, said = text, rest = ''] = /^([^,;:()«]*)(.*)$/u.exec(text) ?? [];
  const words = said.split(' ');
  let many = false;
  for (const [index, word] of words.entries()) {
    if (isFixed(word)) break;
    const adjective = index < words.length - 1 ? ADJECTIVES.find(([ending]) => ending.test(word)) : undefined;
    if (adjective !== undefined) {
      many ||= PLURAL_ADJECTIVE.test(word);
      words[index] = withEnding(word, adjective, inCase);
      continue;
    }
    words[index] = word
      .split('-')
      .map((part) => declinedNoun(part, many, inCase))
      .join('-');
    break;
  }
  return words.join(' ') + rest;
}

function declinedNoun(word: string, many: boolean, inCase: Oblique): string {
  if (many || PLURAL_NOUN.test(word)) {
    const plural = PLURALS.find(([ending]) => ending.test(word));
    return plural === undefined ? word : withEnding(word, plural, inCase);
  }
  const noun = NOUNS.find(([ending]) => ending.test(word));
  return noun === undefined ? word : withEnding(word, noun, inCase);
}

function withEnding(word: string, [ending, endings]: readonly [RegExp, Endings], inCase: Oblique): string {
  return word.replace(ending, endings[INDEX[inCase]] as string);
}

/** Words in another case; runs that are no plain words stay as they are. */
export function inCase(words: Words, wanted: Oblique): Words {
  const [first, ...rest] = words;
  if (first === undefined || 'runs' in first || first.kind === 'unresolved') return words;
  return [{ ...first, text: declined(first.text, wanted) }, ...rest];
}

/** What agrees with a title: the gender of its first noun, or the plural. */
export function genderOf(text: string): GrammaticalGender {
  const words = text.split(/[\s,;:()«]+/u);
  for (const [index, word] of words.entries()) {
    if (index < words.length - 1 && PLURAL_ADJECTIVE.test(word)) return 'many';
    if (index < words.length - 1 && ADJECTIVES.some(([ending]) => ending.test(word))) continue;
    if (PLURAL_NOUN.test(word)) return 'many';
    if (/(?:[ая]|(?<!тел|ар)ь)$/u.test(word)) return 'f';
    return /[ое]$/u.test(word) && !isFixed(word) ? 'n' : 'm';
  }
  return 'm';
}
