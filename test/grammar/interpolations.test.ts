/** What stands in braces inside a text. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../grammar/parse.js';
import { nodesOfKind } from '../../server/checks/nodes-of-kind.js';

function valueIn(inside: string): unknown {
  const tree = parse(`agreement "See {${inside}} here".`);
  return nodesOfKind<{ kind: 'interpolation'; value: unknown }>(tree, 'interpolation')[0]?.value;
}

describe('a name in braces', () => {
  it.each(['bridge', 'third-party-rule', 'x_1', 'معلومات', 'Zürich-1', 'évènement'])('%s is read', (name) => {
    const start = 16;
    expect(valueIn(name)).toEqual({ kind: 'name', text: name, start, end: start + name.length });
  });

  it.each(['the bridge', 'The  bridge', ' the\tbridge '])('may have an article before it: {%s}', (inside) => {
    expect(valueIn(inside)).toMatchObject({ kind: 'name', text: 'bridge' });
  });

  it.each(['two words', 'the', '-x', 'x-', '9 lives', ''])('{%s} is none, or another', (inside) => {
    expect(valueIn(inside)).toEqual(inside === 'the' ? expect.objectContaining({ text: 'the' }) : null);
  });
});
