/** What the words in front of an interpolated name and the name itself do to each other: articles, contractions, joined letters. */
import type { Words } from '../document.js';

/** A name inside a drafter's text, and the words right in front of it. */
export interface NameInText {
  readonly before: string;
  readonly name: Words;
}

/** Whether the name is a subject of the agreement, which a sentence speaks of with an article: a body, a role, a group. */
export type BesideName = (beside: NameInText, isSubject: boolean) => NameInText;

/** The first plain words of a name: what an article is part of. Undefined for a name that begins with brackets or foreign words. */
export function firstText(name: Words): string | undefined {
  const [first] = name;
  return first === undefined || 'runs' in first || first.kind === 'unresolved' ? undefined : first.text;
}

/** The name with other words in the place of its first plain ones. */
export function withFirstText(name: Words, text: string): Words {
  const [first, ...rest] = name;
  if (first === undefined || 'runs' in first) return name;
  return text === '' ? rest : [{ ...first, text }, ...rest];
}

export function withoutArticle(name: Words, article: RegExp): Words {
  const text = firstText(name);
  return text === undefined ? name : withFirstText(name, text.replace(article, ''));
}

/** Words as they stand, with a capital where those that they replace had one. */
export function likeCase(text: string, replaced: string): string {
  const letter = /\p{L}/u.exec(replaced)?.[0] ?? '';
  return letter !== '' && letter !== letter.toLowerCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
