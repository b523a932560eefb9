/** Lenses that lead somewhere, for editors with a command that shows places. */
import { describe, expect, it } from 'vitest';
import { codeLenses, resolveLens } from '../../server/features/code-lens.js';
import { agreementWith } from './agreement.js';
import { covered, fixture } from './fixture.js';

const COMMANDS = { showReferences: 'show-references' };

describe('a lens', () => {
  it('tells at once where the editor has no command', () => {
    const { snapshot } = fixture(agreementWith('  each party shall "x" subject to definitions.'));
    expect(codeLenses(snapshot).map(({ command }) => [command?.title, command?.command])).toEqual([
      ['1 reference', ''],
      ['0 references', ''],
      ['each party: 1 duty', ''],
    ]);
  });

  it('shows the references, and the duties, once it is seen', () => {
    const given = fixture(
      agreementWith('  one: each party shall "x" subject to definitions.\n  Jordan may "y" subject to one.'),
    );
    const { snapshot, text } = given;
    const around = { ...given.around, commands: COMMANDS };
    const resolved = codeLenses(snapshot, COMMANDS).map((lens) => resolveLens(lens, around));
    const shown = resolved.map(({ command }) => {
      const [, , places = []] = command?.arguments ?? [];
      return [
        command?.title,
        ...places.map(({ range }: { range: Parameters<typeof covered>[1] }) => covered(text(), range)),
      ];
    });
    expect(shown).toEqual([
      ['1 reference', 'definitions'],
      ['1 reference', 'one'],
      ['each party: 1 duty', 'one: each party shall "x" subject to definitions.'],
    ]);
  });

  it('has nothing to show where the article is gone', () => {
    const given = fixture(agreementWith('  each party shall "x" subject to definitions.'));
    const [lens] = codeLenses(given.snapshot, COMMANDS);
    if (lens === undefined) throw new Error('There is no lens.');
    given.workspace.setText(given.snapshot.uri, 'agreement "A".\n');
    expect(resolveLens(lens, { ...given.around, commands: COMMANDS }).command?.command).toBe('');
  });
});
