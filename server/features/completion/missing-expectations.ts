/** What the profiles of the agreement's kinds expect on topics that no article is on yet. */
import type { Expectation, Profile } from '../../../grammar/ast.js';
import { canonical } from '../../model/symbols.js';
import { rawWords } from '../../model/text.js';
import type { Snapshot } from '../../workspace/workspace.js';

/** The profiles of the agreement's kinds and those that they extend, each once. */
export function profilesOf({ context: { agreement, scope } }: Snapshot): Profile[] {
  const found = new Map<string, Profile>();
  const wanted = (agreement?.kinds ?? []).map((name) => canonical(name.text));
  for (let next = wanted.shift(); next !== undefined; next = wanted.shift()) {
    const node = scope.lookup(next, 'profiles')?.node;
    if (node?.kind !== 'profile' || found.has(next)) continue;
    found.set(next, node);
    wanted.push(...node.extends.map((name) => canonical(name.text)));
  }
  return [...found.values()];
}

/** The expectations on a topic. */
export function expectationsOn(topic: string, snapshot: Snapshot): Expectation[] {
  return profilesOf(snapshot).flatMap(({ expectations }) =>
    expectations.filter(({ on }) => on !== undefined && canonical(on.text) === topic),
  );
}

/** Topics that are expected and that no article or annex is on, with the reasons why they are expected. */
export function missingExpectations(snapshot: Snapshot): ReadonlyMap<string, readonly string[]> {
  const treated = new Set<string>();
  for (const piece of snapshot.tree.pieces) {
    for (const element of piece.elements) {
      if (element.kind !== 'article' && element.kind !== 'annex') continue;
      for (const name of element.on) treated.add(canonical(name.text));
    }
  }
  const missing = new Map<string, string[]>();
  for (const { expectations } of profilesOf(snapshot)) {
    for (const { on, because } of expectations) {
      const topic = on === undefined ? undefined : canonical(on.text);
      if (topic === undefined || treated.has(topic)) continue;
      missing.set(topic, [...(missing.get(topic) ?? []), rawWords(because)]);
    }
  }
  return missing;
}
