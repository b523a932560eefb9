/** What Langium calls a build: a tree, and its names with what they stand for; and, beyond that, what the sentences say. */
import { parse } from '../../grammar/parse.js';
import { createModelFollower } from '../../server/model/model.js';
import { createScope } from '../../server/model/scope.js';
import { summaryOf } from '../../server/model/symbols.js';

/** Parses a text and looks every name up; throws where one stands for nothing, so that nothing else is measured by mistake. */
export function resolve(text: string): number {
  const tree = parse(text);
  const scope = createScope(tree, []);
  let found = 0;
  for (const piece of tree.pieces) {
    for (const { name } of summaryOf(piece).mentions) {
      if (scope.lookup(name) === undefined) throw new Error(`Nothing declares ${name}.`);
      found += 1;
    }
  }
  return found;
}

/** The whole model: names, the agreement's facts, and every norm with its bearer, its act and its time. */
export function model(text: string): number {
  const change = createModelFollower().follow(parse(text), []);
  return change.model.units.reduce((sum, unit) => sum + unit.norms.length, 0);
}
