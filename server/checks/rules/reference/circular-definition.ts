import type { Text, Title } from '../../../../grammar/ast.js';
import type { Scope } from '../../../model/scope.js';
import { canonical, type DeclaredSymbol } from '../../../model/symbols.js';
import { options } from '../../../model/text.js';
import { type Finding, groupRule } from '../../rule.js';
import { custody } from './example-agreement.js';

const ID = 'reference/circular-definition';

const example = (means: string): string =>
  custody(`term evidence "Evidence" means "${means}".\n`, '  each party shall "list the {evidence}".\n');

export const circularDefinition = groupRule<DeclaredSymbol>({
  id: ID,
  severity: 'error',
  summary: 'A term defined, at any remove, by itself.',
  rationale:
    'A definition that leads back to its own expression says nothing, and every sentence that uses it is open.',
  bad: example('whatever is {evidence} of an attack'),
  good: example('objects found at the place of an attack'),
  collect({ summary }, add) {
    for (const symbol of summary.symbols) if (symbol.node.kind === 'term') add('terms', symbol);
  },
  *judge(_key, facts, { scope }) {
    const done = new Set<string>();
    const order = new Map(facts.map(({ value }, index) => [value.name, index]));
    for (const { value } of facts) {
      if (done.has(value.name)) continue;
      for (const circle of circlesFrom(value.name, scope, done)) {
        const found = finding(circle, order, scope);
        if (found !== undefined) yield found;
      }
    }
  },
});

/** The circles that a name leads into, each as the names around it. Every name is entered once in a whole run. */
function circlesFrom(start: string, scope: Scope, done: Set<string>): readonly (readonly string[])[] {
  const path: string[] = [];
  const onPath = new Set<string>();
  const pending: { readonly name: string; readonly next: string[] }[] = [];
  const circles: (readonly string[])[] = [];
  const enter = (name: string): void => {
    path.push(name);
    onPath.add(name);
    pending.push({ name, next: definedBy(name, scope) });
  };
  enter(start);
  for (let top = pending.at(-1); top !== undefined; top = pending.at(-1)) {
    const next = top.next.pop();
    if (next === undefined) {
      pending.pop();
      path.pop();
      onPath.delete(top.name);
      done.add(top.name);
    } else if (onPath.has(next)) circles.push(path.slice(path.indexOf(next)));
    else if (!done.has(next)) enter(next);
  }
  return circles;
}

/** The names that stand in what a name means; a name that is no definition is said by its title. */
function definedBy(name: string, scope: Scope): string[] {
  const node = scope.lookup(name)?.node;
  if (node === undefined || node.kind === 'broken') return [];
  const said: readonly Title[] =
    node.kind === 'term' ? [node.means] : isNamedThing(node.kind) && 'title' in node && node.title ? [node.title] : [];
  return said.flatMap((title) => [...options(title.text), ...title.variants.map(({ text }) => text)].flatMap(namesIn));
}

function isNamedThing(kind: string): boolean {
  return kind === 'action' || kind === 'event' || kind === 'body' || kind === 'role' || kind === 'group';
}

function namesIn(text: Text): string[] {
  return text.parts.flatMap((part) =>
    part.kind === 'interpolation' && part.value?.kind === 'name' ? [canonical(part.value.text)] : [],
  );
}

/** The finding stands on the term of the circle that comes first in the file. */
function finding(circle: readonly string[], order: ReadonlyMap<string, number>, scope: Scope): Finding | undefined {
  const terms = circle.filter((name) => order.has(name));
  const name = terms.reduce((a, b) => ((order.get(b) ?? 0) < (order.get(a) ?? 0) ? b : a), terms[0] ?? '');
  const first = scope.lookup(name);
  if (first === undefined) return undefined;
  const from = circle.indexOf(name);
  const around = [...circle.slice(from), ...circle.slice(0, from)];
  const others = around.slice(1).flatMap((one) => scope.lookup(one) ?? []);
  const { piece, start, end } = first;
  const how = [...around, name].map((one) => `“${one}”`).join(' is explained by ');
  return {
    rule: ID,
    message: `“${name}” is defined by itself: ${how}. Such a definition says nothing: explain ${others.length === 0 ? 'it' : 'one of them'} in other words.`,
    place: { piece, start, end },
    related: others.map((other) => ({
      place: { piece: other.piece, start: other.start, end: other.end },
      message: `The definition of “${other.name}” leads back to “${name}”.`,
    })),
  };
}
