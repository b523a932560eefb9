/** The languages that agreements can be rendered in. */
import { arabic } from './ar.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import type { Locale } from './locale.js';
import { russian } from './ru.js';
import { chinese } from './zh.js';

const LOCALES: readonly Locale[] = [arabic, chinese, english, french, russian, spanish];

/** The locale of a BCP 47 tag; English words of structure for a language that has none. */
export function localeOf(tag: string): Locale {
  const base = tag.toLowerCase().split('-')[0];
  return LOCALES.find((locale) => locale.tag === base) ?? english;
}

/** Tags of the languages that have words of structure of their own. */
export const LOCALE_TAGS: readonly string[] = LOCALES.map(({ tag }) => tag);
