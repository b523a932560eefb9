/**
 * What each rule finds, in the drafter's own language: the first line of a finding, above the particulars, which are in English. A
 * language is loaded when it is first wanted.
 */

/** The languages that findings can be headed in, by their tags. English ones need no headline: they are in English throughout. */
export const MESSAGE_LANGUAGES = ['en', 'fr', 'ar'] as const;

/** The headline of a rule, or undefined where there is none. */
export type Headline = (rule: string) => string | undefined;

const NONE: Headline = () => undefined;

/** @param tag a language's tag as editors give it (`fr`, `ar-JO`); an unknown one gives no headlines */
export async function headlinesIn(tag: string): Promise<Headline> {
  const table = await tableOf(tag.toLowerCase().split(/[-_]/)[0] ?? '');
  return table === undefined ? NONE : (rule) => table[rule];
}

async function tableOf(language: string): Promise<Readonly<Record<string, string>> | undefined> {
  if (language === 'fr') return (await import('./french.js')).FRENCH;
  return language === 'ar' ? (await import('./arabic.js')).ARABIC : undefined;
}
