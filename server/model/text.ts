/** Texts as plain words: what a text says once its names are put in. */
import { type Interpolation, isChoice, type Open, type Text, type Title } from '../../grammar/ast.js';

/** The text that stands for now: a choice's first option. */
export function settled<T>(value: Open<T>): T {
  return isChoice(value) ? (value.options[0]?.value as T) : value;
}

/** Every text of a value that may be a choice. */
export function options<T>(value: Open<T>): readonly T[] {
  return isChoice(value) ? value.options.map((option) => option.value) : [value];
}

/** The words of a text; `say` words each interpolation. */
export function wordsOf(text: Text, say: (part: Interpolation) => string): string {
  // Most texts name nothing, and are what they say.
  const only = text.parts.length === 1 ? text.parts[0] : undefined;
  if (only?.kind === 'words') return only.text;
  return text.parts.map((part) => (part.kind === 'words' ? part.text : say(part))).join('');
}

/** The words of a text with its interpolations as they are written, without braces. */
export function rawWords(text: Text): string {
  return wordsOf(text, ({ value }) => {
    if (value === null) return '';
    switch (value.kind) {
      case 'name':
        return value.text;
      case 'number':
        return String(value.value);
      case 'duration':
        return `${value.amount} ${value.unit}${value.amount === 1 ? '' : 's'}`;
      case 'date':
        return `${value.date.year}-${value.date.month}-${value.date.day}`;
    }
  });
}

/** The words of a title in its own language. */
export function titleWords(title: Title): string {
  return rawWords(settled(title.text));
}
