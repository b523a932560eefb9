/** The languages that a file's texts are expected in. */
import { type Language, languageOf, sameLanguage } from '../../../model/languages.js';
import type { CheckContext } from '../../rule.js';

/**
 * The languages behind `in`, the first one that of texts without a tag; in a file without `in`, those that the settings name. Empty
 * where neither says anything.
 */
export function declaredLanguages({ agreement, options }: CheckContext): readonly Language[] {
  if (agreement !== undefined && agreement.languageNames.length > 0) return agreement.languages;
  return options.languages.flatMap((word) => languageOf(word) ?? []);
}

/** The declared languages beside the first. */
export function otherLanguages(context: CheckContext): readonly Language[] {
  const [first, ...others] = declaredLanguages(context);
  return first === undefined ? [] : others.filter(({ tag }) => !sameLanguage(tag, first.tag));
}

/** A language as a message names it. */
export function spokenLanguage(tag: string): string {
  return languageOf(tag)?.name ?? tag;
}
