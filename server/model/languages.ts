/** Languages by their English name or their BCP 47 tag. */

export interface Language {
  /** BCP 47 tag, as in a variant. */
  readonly tag: string;
  /** The language's English name. */
  readonly name: string;
}

// The languages of the United Nations, of the States whose names the product ships, and of their neighbours: English names as ISO 639 has them.
const TAGS: Readonly<Record<string, string>> = {
  Afrikaans: 'af',
  Albanian: 'sq',
  Amharic: 'am',
  Arabic: 'ar',
  Armenian: 'hy',
  Azerbaijani: 'az',
  Basque: 'eu',
  Belarusian: 'be',
  Bengali: 'bn',
  Bosnian: 'bs',
  Bulgarian: 'bg',
  Burmese: 'my',
  Catalan: 'ca',
  Chinese: 'zh',
  Croatian: 'hr',
  Czech: 'cs',
  Danish: 'da',
  Dari: 'prs',
  Dutch: 'nl',
  Dzongkha: 'dz',
  English: 'en',
  Estonian: 'et',
  Filipino: 'fil',
  Finnish: 'fi',
  French: 'fr',
  Georgian: 'ka',
  German: 'de',
  Greek: 'el',
  Hausa: 'ha',
  Hebrew: 'he',
  Hindi: 'hi',
  Hungarian: 'hu',
  Icelandic: 'is',
  Indonesian: 'id',
  Irish: 'ga',
  Italian: 'it',
  Japanese: 'ja',
  Kazakh: 'kk',
  Khmer: 'km',
  Kinyarwanda: 'rw',
  Korean: 'ko',
  Kurdish: 'ku',
  Kyrgyz: 'ky',
  Lao: 'lo',
  Latvian: 'lv',
  Lithuanian: 'lt',
  Luxembourgish: 'lb',
  Macedonian: 'mk',
  Malay: 'ms',
  Maltese: 'mt',
  Mongolian: 'mn',
  Montenegrin: 'cnr',
  Nepali: 'ne',
  Norwegian: 'no',
  Pashto: 'ps',
  Persian: 'fa',
  Polish: 'pl',
  Portuguese: 'pt',
  Romanian: 'ro',
  Russian: 'ru',
  Serbian: 'sr',
  Sinhala: 'si',
  Slovak: 'sk',
  Slovenian: 'sl',
  Somali: 'so',
  Spanish: 'es',
  Swahili: 'sw',
  Swedish: 'sv',
  Tajik: 'tg',
  Tamil: 'ta',
  Thai: 'th',
  Tigrinya: 'ti',
  Turkish: 'tr',
  Turkmen: 'tk',
  Ukrainian: 'uk',
  Urdu: 'ur',
  Uzbek: 'uz',
  Vietnamese: 'vi',
  Welsh: 'cy',
};

const BY_WORD: ReadonlyMap<string, Language> = new Map(
  Object.entries(TAGS).flatMap(([name, tag]): [string, Language][] => [
    [name.toLowerCase(), { tag, name }],
    [tag, { tag, name }],
  ]),
);

/** English names of all known languages. */
export const LANGUAGE_NAMES: readonly string[] = Object.keys(TAGS);

/** The language of an English name or a tag (`Arabic`, `ar`, `zh-Hans`), or undefined. */
export function languageOf(word: string): Language | undefined {
  const found = BY_WORD.get(word.toLowerCase());
  if (found !== undefined) return found;
  const base = BY_WORD.get(word.toLowerCase().split('-')[0] ?? '');
  return base !== undefined && word.includes('-') ? { tag: word, name: base.name } : undefined;
}

/** Whether two tags name one language: `zh` and `zh-Hans` do, `zh-Hans` and `zh-Hant` do not. */
export function sameLanguage(a: string, b: string): boolean {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return first === second || first.startsWith(`${second}-`) || second.startsWith(`${first}-`);
}

/** Whether the language is written from right to left. */
export function isRightToLeft(tag: string): boolean {
  return ['ar', 'fa', 'he', 'ur', 'ps', 'prs', 'ku'].includes(tag.toLowerCase().split('-')[0] ?? '');
}
