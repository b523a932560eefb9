/** How two acts lie to each other by their words. */

/** The second act is the same as the first, takes it in, is a part of it, or cannot be done together with it. */
export type ActRelation = 'same' | 'wider' | 'narrower' | 'excluded';

// A continuation that says when or on what condition, or that lets one choose, need not narrow what is to be done.
const DOUBTFUL: ReadonlySet<string> = new Set(
  [
    'if',
    'unless',
    'when',
    'where',
    'whenev',
    'until',
    'befor',
    'dure',
    'within',
    'provid',
    'onli',
    'upon',
    'pend',
  ].concat(['si', 'sauf', 'lorsqu', 'avant', 'pendant', 'salvo', 'cuando', 'ant', 'если', 'до', 'إذا', 'إلا']),
);
const ALTERNATIVE: ReadonlySet<string> = new Set(['or', 'ou', 'o', 'или', 'أو']);

/**
 * Whether words that continue an act's narrow it: a choice (“or …”) widens it, so that nothing follows, and a condition or a time in
 * the words leaves it unsure.
 */
export function continuation(word: string | undefined): 'narrows' | 'unsure' | 'none' {
  if (word === undefined) return 'narrows';
  if (ALTERNATIVE.has(word)) return 'none';
  return DOUBTFUL.has(word) ? 'unsure' : 'narrows';
}

const REFRAINING: readonly (readonly string[])[] = [
  ['not'],
  ['refrain', 'from'],
  ['abstain', 'from'],
  ['ne', 'pas'],
  ['no'],
  ['absten', 'de'],
];

/** The words of the act that is to be left undone (“not transfer …”, “refrain from transferring …”), or undefined. */
export function leftUndone(words: readonly string[]): readonly string[] | undefined {
  const opening = REFRAINING.find((row) => row.every((word, index) => words[index] === word));
  return opening === undefined || opening.length === words.length ? undefined : words.slice(opening.length);
}
