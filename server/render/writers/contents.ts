/** Which documents get a table of contents where the pages are printed, and what it is called. */
import type { Document } from '../document.js';

/** Shorter agreements are read without one. */
const LONG = 25;

/** Whether an agreement is long enough to be looked things up in. */
export function needsContents({ blocks }: Document): boolean {
  return blocks.filter(({ kind }) => kind === 'article' || kind === 'annex').length >= LONG;
}

const TITLES: Readonly<Record<string, string>> = {
  ar: 'المحتويات',
  en: 'Contents',
  es: 'Índice',
  fr: 'Table des matières',
  ru: 'Содержание',
  zh: '目录',
};

/** The words above the table, in the document's language where it is one of the United Nations'. */
export function contentsTitle(lang: string): string {
  return TITLES[lang.split('-')[0] ?? ''] ?? 'Contents';
}
