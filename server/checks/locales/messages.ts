/**
 * Findings in the drafter's own language. A message that has been put into it is given in it whole; of any other, what the rule finds
 * stands on a line of its own, above the message in English. A language is loaded when it is first wanted.
 */
import { type Fillings, type Template, translator } from './templates.js';

/** The languages that findings can be told in, by their tags. */
export const MESSAGE_LANGUAGES = ['en', 'fr', 'ar'] as const;

/** A finding's message in the drafter's language. */
export type Localise = (rule: string, message: string) => string;

/** Messages as the rules give them. */
export const IN_ENGLISH: Localise = (_rule, message) => message;

/** @param tag a language's tag as editors give it (`fr`, `ar-JO`); an unknown one leaves messages in English */
export async function messagesIn(tag: string): Promise<Localise> {
  switch (tag.toLowerCase().split(/[-_]/)[0]) {
    case 'fr': {
      const [{ FRENCH }, { FRENCH_MESSAGES, FRENCH_FILLINGS }] = await Promise.all([
        import('./french.js'),
        import('./french-messages.js'),
      ]);
      return localiser(FRENCH, FRENCH_MESSAGES, FRENCH_FILLINGS);
    }
    case 'ar': {
      const [{ ARABIC }, { ARABIC_MESSAGES, ARABIC_FILLINGS }] = await Promise.all([
        import('./arabic.js'),
        import('./arabic-messages.js'),
      ]);
      return localiser(ARABIC, ARABIC_MESSAGES, ARABIC_FILLINGS);
    }
    default:
      return IN_ENGLISH;
  }
}

function localiser(
  headlines: Readonly<Record<string, string>>,
  templates: Readonly<Record<string, readonly Template[]>>,
  fillings: Fillings,
): Localise {
  const translators = new Map(
    Object.entries(templates).map(([rule, forms]) => [rule, translator(forms, fillings)] as const),
  );
  return (rule, message) => {
    const whole = translators.get(rule)?.(message);
    const headline = headlines[rule];
    return whole ?? (headline === undefined ? message : `${headline}\n${message}`);
  };
}
