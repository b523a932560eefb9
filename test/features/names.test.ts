import { describe, expect, it } from 'vitest';
import { definitions } from '../../server/features/definition.js';
import { highlights, linkedRanges } from '../../server/features/occurrences-in-file.js';
import { references } from '../../server/features/references.js';
import { prepareRename, rename } from '../../server/features/rename.js';
import { agreementWith } from './agreement.js';
import { applyEdits, fixture } from './fixture.js';

const TERMS = `//- /terms.pacta
term «third-state» "third State" means "a State that is not a Party".
//- /main.pacta
use "terms.pacta".
agreement "A" between Jordan and Spain.
party Jordan "Jordan".
party Spain "Spain".
article one "One"
  each party shall not "tell any {«third$0-state»}".
  Spain shall "warn the {«third-state»}".
//- /other.pacta
use "terms.pacta".
agreement "B" between Jordan and Spain.
party Jordan "Jordan".
party Spain "Spain".
article one "One"
  each party may "visit a {«third-state»}".
`;

describe('definition', () => {
  it('leads to the declaration in another file', () => {
    const { snapshot, position, ranges } = fixture(TERMS);
    const [link] = definitions(snapshot, { position });
    expect({ uri: link?.targetUri, range: link?.targetSelectionRange }).toEqual(ranges[0]);
  });

  it('tells names, topics and kinds apart', () => {
    const source = `agreement "A" between Jordan and Spain.
topic «training» "Training".
article training "Training" on trai$0ning
`;
    const { snapshot, position, ranges } = fixture(source);
    expect(definitions(snapshot, { position }).map((link) => link.targetSelectionRange)).toEqual([ranges[0]?.range]);
  });

  it('gives every declaration of a name that is declared twice', () => {
    const source = 'event «storm» "a storm".\nevent «storm» "another".\naction a "a" excludes sto$0rm.';
    const { snapshot, position } = fixture(source);
    expect(definitions(snapshot, { position })).toHaveLength(2);
  });

  it('knows nothing of plain words', () => {
    const { snapshot, position } = fixture(agreementWith('  each party shall "se$0nd a team".'));
    expect(definitions(snapshot, { position })).toEqual([]);
  });
});

describe('references', () => {
  it('are found in every file that uses the declaration', () => {
    const { snapshot, position, ranges, workspace } = fixture(TERMS);
    const found = references(snapshot, position, true, workspace);
    const order = (a: { uri: string; range: { start: { line: number } } }, b: typeof a): number =>
      a.uri.localeCompare(b.uri) || a.range.start.line - b.range.start.line;
    expect(found.toSorted(order)).toEqual([...ranges].toSorted(order));
    expect(references(snapshot, position, false, workspace)).toHaveLength(ranges.length - 1);
  });

  it('are not names of the same spelling that mean something else', () => {
    const source = agreementWith(`  each party shall assist upon «acci$0dent».`).replace(
      'event accident',
      'event «accident»',
    );
    const { snapshot, position, ranges, workspace } = fixture(`${source}
//- /unrelated.pacta
event accident "another accident".
event flood "a flood" excludes accident.
`);
    expect(references(snapshot, position, true, workspace).map(({ range }) => range)).toEqual(
      ranges.map(({ range }) => range),
    );
  });
});

describe('highlight and linked editing', () => {
  it('mark the declaration and the mentions of this file', () => {
    const { snapshot, position, ranges } = fixture(
      agreementWith('  each party shall «se$0arch».\n  Jordan may «search» if accident.').replace(
        'action search',
        'action «search»',
      ),
    );
    expect(highlights(snapshot, position).map(({ range }) => range)).toEqual(ranges.map(({ range }) => range));
    expect(linkedRanges(snapshot, position)?.ranges).toEqual(ranges.map(({ range }) => range));
  });

  it('do not link a name that another file declares', () => {
    const { snapshot, position } = fixture(TERMS);
    expect(linkedRanges(snapshot, position)).toBeNull();
  });
});

describe('rename', () => {
  it('changes every file', () => {
    const { snapshot, position, workspace, text } = fixture(TERMS);
    const { changes = {} } = rename(snapshot, position, 'outside-state', workspace);
    expect(Object.keys(changes)).toHaveLength(3);
    for (const [uri, edits] of Object.entries(changes)) {
      const changed = applyEdits(text(uri), edits);
      expect(changed).not.toContain('third-state');
      expect(changed).toContain('outside-state');
    }
  });

  it('keeps words that are no names', () => {
    const { snapshot, position, workspace, text } = fixture(
      agreementWith('  each party shall "report an accident" upon acci$0dent.'),
    );
    const edits = rename(snapshot, position, 'mishap', workspace).changes?.[snapshot.uri] ?? [];
    expect(applyEdits(text(), edits)).toBe(
      agreementWith('  each party shall "report an accident" upon mishap.').replace('event accident', 'event mishap'),
    );
  });

  it('shows the present name', () => {
    const { snapshot, position } = fixture(agreementWith('  each party shall "x" upon acci$0dent.'));
    expect(prepareRename(snapshot, position)?.placeholder).toBe('accident');
  });

  it.each([
    ['search', /another action/],
    ['two words', /is no name/],
    ['9lives', /is no name/],
    ['', /is no name/],
    ['shall', /word of the language/],
    ['within', /word of the language/],
  ])('refuses “%s”', (name, reason) => {
    const { snapshot, position, workspace } = fixture(agreementWith('  each party shall assist upon acci$0dent.'));
    expect(() => rename(snapshot, position, name, workspace)).toThrow(reason);
  });

  it('refuses a clash in another file that the renaming reaches', () => {
    const clash = TERMS.replace(
      'party Spain "Spain".\narticle one "One"\n  each party may',
      'party Spain "Spain".\nevent outside "x".\narticle one "One"\n  each party may',
    );
    const { snapshot, position, workspace } = fixture(clash);
    expect(() => rename(snapshot, position, 'outside', workspace)).toThrow(/another event/);
  });

  it('refuses names of built-in kinds and names that nothing declares', () => {
    const builtIn = fixture('agreement "A" of kind defence-coo$0peration.');
    expect(() => prepareRename(builtIn.snapshot, builtIn.position)).toThrow(/built-in/);
    const unknown = fixture(agreementWith('  each party shall "x" upon flo$0od.'));
    expect(() => prepareRename(unknown.snapshot, unknown.position)).toThrow(/Nothing declares/);
  });
});
