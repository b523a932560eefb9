/** Edits that settle a clash: one sentence is said to go before the other, which is given a label where it has none. */
import type { NormSentence } from '../../../grammar/ast.js';
import type { Norm } from '../../model/norm.js';
import type { Scope } from '../../model/scope.js';
import type { Fix, TextEdit } from '../rule.js';

/** Makes `first` go before `second`, and the other way about. Sentences of other agreements are not edited. */
export function precedenceFixes(first: Norm, second: Norm, scope: Scope): Fix[] {
  if (first.sentence === second.sentence) return [];
  return [overriding(first, second, scope, 'The first'), overriding(second, first, scope, 'The second')];
}

function overriding(norm: Norm, overridden: Norm, scope: Scope, which: string): Fix {
  const label = overridden.sentence.label?.text ?? freeLabel(overridden, scope);
  const edits: TextEdit[] = [];
  if (overridden.sentence.label === undefined) {
    const at = wordsStart(overridden.sentence);
    edits.push({ piece: overridden.piece, start: at, end: at, text: `${label}: ` });
  }
  edits.push(notwithstanding(norm, label));
  return { title: `${which} sentence goes before the other: add “notwithstanding ${label}”`, edits };
}

function notwithstanding(norm: Norm, label: string): TextEdit {
  const { piece, item, sentence } = norm;
  if (item !== undefined) {
    const at = item.qualifiers.at(-1)?.end ?? item.act.end;
    return { piece, start: at, end: at, text: ` notwithstanding ${label}` };
  }
  if (norm.followsBreach && sentence.consequence !== undefined) {
    const at = sentence.consequence.qualifiers.at(-1)?.end ?? sentence.consequence.act.end;
    return { piece, start: at, end: at, text: ` notwithstanding ${label}` };
  }
  const at = wordsStart(sentence);
  return { piece, start: at, end: at, text: `notwithstanding ${label}, ` };
}

/** Where a sentence's own words start, behind its proposal and its label. */
function wordsStart({ leading, subject }: NormSentence): number {
  return leading[0]?.start ?? subject.start;
}

function freeLabel({ container }: Norm, scope: Scope): string {
  const base = `${container.name.text}-rule`;
  for (let number = 1; ; number++) {
    const label = number === 1 ? base : `${base}-${number}`;
    if (scope.lookup(label) === undefined) return label;
  }
}
