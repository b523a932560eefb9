/** Fixing a text until nothing certain is left to fix. */
import { parse } from '../../../grammar/parse.js';
import { certainChanges, changed, together } from './apply-fixes.js';
import type { ResultDiagnostic } from './results.js';

/** A fix can make room for another; more rounds than this mean that two rules undo each other. */
const MOST_ROUNDS = 20;

/**
 * Applies the certain fixes to a fixpoint. None is kept after which more of the text fails to parse than before, and a text that
 * has been there before ends it.
 *
 * @param lint the findings of the file as it would be with this text
 */
export function fixText(original: string, lint: (text: string) => readonly ResultDiagnostic[]): string {
  const seen = new Set([original]);
  let text = original;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const sound = soundChanges(text, together(certainChanges(text, lint(text))));
    const next = changed(text, sound);
    if (sound.length === 0 || seen.has(next)) break;
    seen.add(next);
    text = next;
  }
  return text;
}

type Changes = ReturnType<typeof together>;

/** All of the changes where the text still parses with them, else those that it parses with one by one. */
function soundChanges(text: string, changes: Changes): Changes {
  const before = mistakesIn(text);
  if (mistakesIn(changed(text, changes)) <= before) return changes;
  const kept: Changes[number][] = [];
  for (const change of changes) {
    if (mistakesIn(changed(text, [...kept, change])) <= before) kept.push(change);
  }
  return kept;
}

function mistakesIn(text: string): number {
  return parse(text).pieces.reduce((count, { errors }) => count + errors.length, 0);
}
