/** The two ways out of a one-sided sentence: say why the parties differ, or give the other party the same. */
import { isChoice, type Name } from '../../../../grammar/ast.js';
import type { FileContext } from '../../../model/model.js';
import type { Norm } from '../../../model/norm.js';
import { partiesNamed } from '../../../model/parties.js';
import { canonical } from '../../../model/symbols.js';
import { titleWords } from '../../../model/text.js';
import { visitAct, visitQualifier, visitSubject } from '../../../model/walk.js';
import type { Fix } from '../../rule.js';

/** Declares the difference on the norm's sentence; the drafter writes the reason. */
export function declareAsymmetry({ piece, sentence }: Norm): Fix {
  const full = piece.text.slice(sentence.start, sentence.end);
  const dot = sentence.start + (full.endsWith('.') ? full.trimEnd().length - 1 : full.length);
  const at = sentence.variants[0]?.start ?? dot;
  const before = piece.text.slice(0, at).trimEnd().length;
  return {
    title: 'Declare that the parties differ here, with the reason',
    edits: [{ piece, start: before, end: before, text: ' asymmetric because "____"' }],
  };
}

/**
 * Adds the sentence with the two parties exchanged below the norm's own. Only a plain sentence of one party of two can be turned
 * round without the drafter; its wordings in other languages are left to the translator.
 */
export function addCounterpart(
  norm: Norm,
  parties: readonly string[],
  left: readonly string[],
  context: FileContext,
): Fix[] {
  const { piece, sentence, item, act, introduced } = norm;
  const [own] = parties;
  const [other] = left;
  if (own === undefined || other === undefined || context.parties.length !== 2 || introduced.length > 0) return [];
  if (norm.followsBreach || isChoice(sentence.modal) || sentence.consequence !== undefined) return [];
  const swap = (start: number, end: number, names: readonly Name[]): string =>
    swapped(piece.text, start, end, names, own, other, context);
  const names: Name[] = [];
  const visitor = { name: (name: Name) => names.push(name) };
  for (const qualifier of norm.qualifiers) visitQualifier(qualifier, visitor);
  visitAct(act, visitor);
  visitSubject(norm.subject, 'bearer', visitor);
  const behind = (item ?? sentence).qualifiers.at(-1)?.end ?? act.end;
  const shared = item === undefined ? [] : sentence.qualifiers;
  const leading = sentence.leading.at(-1);
  const first = sentence.leading[0];
  const parts = [
    ...(leading === undefined || first === undefined ? [] : [`${swap(first.start, leading.end, names)},`]),
    other,
    piece.text.slice(sentence.modal.start, sentence.modal.end),
    swap(act.start, behind, names),
    ...shared.map(({ start, end }) => swap(start, end, names)),
  ];
  const indent = /[^\S\n]*$/.exec(piece.text.slice(0, sentence.start))?.[0] ?? '';
  return [
    {
      title: `Add the same for ${other}`,
      edits: [{ piece, start: sentence.end, end: sentence.end, text: `\n${indent || '  '}${parts.join(' ')}.` }],
    },
  ];
}

/** A stretch of source with the two parties exchanged, in names and in typed titles. */
function swapped(
  source: string,
  start: number,
  end: number,
  names: readonly Name[],
  own: string,
  other: string,
  context: FileContext,
): string {
  const replaced = names
    .filter((name) => name.start >= start && name.end <= end)
    .flatMap((name) => {
      const [named, more] = partiesNamed(name.text, context);
      if (named === undefined || more !== undefined) return [];
      const to = named === own ? other : named === other ? own : undefined;
      return to === undefined ? [] : [{ start: name.start, end: name.end, text: to }];
    })
    .sort((a, b) => a.start - b.start);
  let text = '';
  let at = start;
  for (const edit of replaced) {
    text += swapTyped(source.slice(at, edit.start), own, other, context) + edit.text;
    at = edit.end;
  }
  return text + swapTyped(source.slice(at, end), own, other, context);
}

function swapTyped(text: string, own: string, other: string, context: FileContext): string {
  const pairs = new Map<string, string>();
  const mine = designations(own, context);
  const theirs = designations(other, context);
  for (const [index, words] of mine.entries()) {
    const answer = theirs[index];
    if (answer === undefined) continue;
    // The title goes before the called name where one party has both and the other a title alone.
    if (!pairs.has(words)) pairs.set(words, answer);
    if (!pairs.has(answer)) pairs.set(answer, words);
  }
  const longestFirst = [...pairs.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(${longestFirst.map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}-])`,
    'gu',
  );
  return text.replace(pattern, (words) => pairs.get(words) ?? words);
}

/** Title, called name and name of a party, in this order. */
function designations(party: string, { scope }: FileContext): readonly string[] {
  const node = scope.lookup(party)?.node;
  if (node?.kind !== 'party') return [party];
  return [titleWords(node.title), titleWords(node.called ?? node.title), party];
}

/** Whether some names stand for any of the parties; a role that every party can fill stands for none of them in particular. */
export function namesAny(words: readonly Name[], parties: readonly string[], context: FileContext): boolean {
  return words.some((name) => {
    const named = partiesNamed(canonical(name.text), context);
    return named.length < context.parties.length && named.some((party) => parties.includes(party));
  });
}
