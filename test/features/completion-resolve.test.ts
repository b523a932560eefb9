/** What is told of a completion item once it is chosen: the sentence that it would print, and what its name stands for. */
import { describe, expect, it } from 'vitest';
import { complete, resolveItem } from '../../server/features/completion.js';
import { agreementWith } from './agreement.js';
import { fixture } from './fixture.js';

function told(body: string, label: string): string {
  const { snapshot, position, around } = fixture(agreementWith(body));
  const item = complete(snapshot, position, around).items.find((one) => one.label === label);
  if (item === undefined) throw new Error(`Not offered: ${label}`);
  expect(item.documentation).toBeUndefined();
  const { documentation } = resolveItem(item, around);
  return typeof documentation === 'object' ? documentation.value : '';
}

describe('a chosen item', () => {
  it('is shown as the sentence that it would print', () => {
    expect(told('  each party s$0', 'shall')).toBe('> Each Party shall …');
    expect(told('  each party shall $0', 'assist')).toContain('> Each Party shall assist the other Party.');
    expect(told('  each party shall "x" within $0', '30 days')).toContain(
      '> Each Party shall x within thirty (30) days.',
    );
    expect(told('  each party shall "x" upon $0', 'accident')).toContain('upon an accident in the mountains.');
  });

  it('inside a text is shown with the name put in', () => {
    const value = told('  each party shall "send a {$0', 'rescue-team');
    expect(value).toContain('> Each Party shall send a Rescue Team.');
    expect(value).toContain('means “a unit trained for rescue”');
  });

  it('of a model is shown as the sentence that the model gives', () => {
    expect(told('  $0', 'amendment')).toContain('> This Agreement may be amended by');
  });

  it('stays as it is where the file is gone', () => {
    const { snapshot, position, around } = fixture(agreementWith('  each party $0'));
    const [item] = complete(snapshot, position, around).items;
    if (item === undefined) throw new Error('Nothing is offered.');
    around.workspace.remove(snapshot.uri);
    expect(resolveItem(item, around)).toBe(item);
  });
});
