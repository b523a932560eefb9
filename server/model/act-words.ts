/** What a norm asks to be done, as normalised words: a declared action reads as its own words do. */
import type { Interpolation, Text } from '../../grammar/ast.js';
import type { Norm } from './norm.js';
import type { Scope } from './scope.js';
import { canonical } from './symbols.js';
import { settled, wordsOf } from './text.js';
import { normalisedWords } from './words.js';

// A declaration can name itself at a remove (a mistake that a rule reports); three removes are more than any treaty has.
const DEEPEST = 3;

function plainText(text: Text, scope: Scope, depth = 0): string {
  return wordsOf(text, (part) => spoken(part, scope, depth));
}

/** The words that an interpolation stands for: a party, a term, an action or an event by its title. */
function spoken({ value }: Interpolation, scope: Scope, depth: number): string {
  if (value === null) return '';
  switch (value.kind) {
    case 'number':
      return ` ${value.value} `;
    case 'duration':
      return ` ${value.amount} ${value.unit} `;
    case 'date':
      return ` ${value.date.year} ${value.date.month} ${value.date.day} `;
    case 'name': {
      const node = scope.lookup(canonical(value.text))?.node;
      const isHeading = node === undefined || node.kind === 'article' || node.kind === 'annex' || !('title' in node);
      return isHeading || depth >= DEEPEST ? value.text : plainText(settled(node.title.text), scope, depth + 1);
    }
  }
}

/** A text with its names put in, as plain words. */
export function spokenText(text: Text, scope: Scope): string {
  return plainText(text, scope);
}

/** The normalised words of a norm's act, those of the items above it first. */
export function actWords(norm: Pick<Norm, 'act' | 'introduced'>, scope: Scope, language: string): string[] {
  return [...norm.introduced, norm.act].flatMap((act) => wordsOfAct(act, scope, language));
}

function wordsOfAct(act: Norm['act'], scope: Scope, language: string): readonly string[] {
  if (act.kind === 'text-act') return normalisedWords(plainText(settled(act.text), scope), language);
  if (act.kind === 'treaty-act') return [`${act.verb} this agreement`];
  const symbol = scope.lookup(canonical(act.name.text));
  const own =
    symbol?.node.kind === 'action'
      ? normalisedWords(plainText(settled(symbol.node.title.text), scope), language)
      : [act.name.text];
  return act.text === undefined ? own : [...own, ...normalisedWords(plainText(settled(act.text), scope), language)];
}
