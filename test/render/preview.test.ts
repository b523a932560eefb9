import { expect, test } from 'vitest';
import { createPreviewer } from '../../server/render/preview.js';
import { renderDocument } from '../../server/render/render.js';
import { createWorkspace } from '../../server/workspace/workspace.js';

const uri = 'file:///main.pacta';
const SOURCE = `// A comment.
agreement "Agreement on X" between A and B binding.
party A "the Republic of A".
party B "the Kingdom of B".
article one "One"
  each party shall "x" subject to rule.

article two "Two"
  each party shall "y".
  rule: each party shall "z".
done at "Amman".
`;

function open(text = SOURCE) {
  const workspace = createWorkspace(() => {});
  workspace.setText(uri, text);
  const snapshot = () => {
    const now = workspace.snapshot(uri);
    if (now === undefined) throw new Error('The file is not known.');
    return now;
  };
  const replace = (from: string, to: string): void => {
    const start = text.indexOf(from);
    workspace.edit(uri, [{ start, end: start + from.length, text: to }]);
    text = text.replace(from, to);
  };
  return { snapshot, replace };
}

test('every block comes once with the first answer', () => {
  const { snapshot } = open();
  const preview = createPreviewer().previewOf(snapshot(), { uri });
  expect(preview?.title).toBe('Agreement on X');
  expect(preview?.order).toEqual([
    { id: '(title)', line: 1 },
    { id: '(preamble)', line: 1 },
    { id: 'one', line: 4 },
    { id: 'two', line: 7 },
    { id: '(closing)', line: 10 },
  ]);
  expect(preview?.changed.map(({ id }) => id)).toEqual(preview?.order.map(({ id }) => id));
  expect(preview?.changed[3]?.html).toContain('<div class="pacta-paragraph pacta-numbered" id="p-rule" data-line="2">');
});

test('an edit sends the blocks that read otherwise, and only those', () => {
  const { snapshot, replace } = open();
  const previewer = createPreviewer();
  const first = previewer.previewOf(snapshot(), { uri });
  replace('"x"', '"x and more"');
  const second = previewer.previewOf(snapshot(), { uri, resultId: first?.resultId ?? '' });
  expect(second?.changed.map(({ id }) => id)).toEqual(['one']);
  replace('  each party shall "y".\n', '');
  const third = previewer.previewOf(snapshot(), { uri, resultId: second?.resultId ?? '' });
  // The rule is no longer a numbered paragraph, so that the first article cites it otherwise.
  expect(third?.changed.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(third?.order.at(-1)).toEqual({ id: '(closing)', line: 9 });
});

test('a comment above everything changes lines, not blocks', () => {
  const { snapshot, replace } = open();
  const previewer = createPreviewer();
  const first = previewer.previewOf(snapshot(), { uri });
  replace('// A comment.\n', '// A comment.\n// Another.\n');
  const second = previewer.previewOf(snapshot(), { uri, resultId: first?.resultId ?? '' });
  expect(second?.changed).toEqual([]);
  expect(second?.order.map(({ line }) => line)).toEqual([2, 2, 5, 8, 11]);
});

test('another language, or a result that is not known, sends everything', () => {
  const { snapshot } = open();
  const previewer = createPreviewer();
  const first = previewer.previewOf(snapshot(), { uri });
  const unknown = previewer.previewOf(snapshot(), { uri, resultId: 'of another server' });
  expect(unknown?.changed).toEqual(first?.changed);
});

test('an article that an edit does not reach stays the same object', () => {
  const { snapshot, replace } = open();
  const before = renderDocument(snapshot());
  replace('"y"', '"y and more"');
  const after = renderDocument(snapshot());
  const of = (document: typeof before, id: string) => document?.blocks.find((block) => block.id === id);
  expect(of(after, 'one')).toBe(of(before, 'one'));
  expect(of(after, 'two')).not.toBe(of(before, 'two'));
});

test('a heading that gets another number is rendered anew, and so is what cites it', () => {
  const { snapshot, replace } = open(SOURCE.replace('subject to rule', 'subject to two'));
  const previewer = createPreviewer();
  const first = previewer.previewOf(snapshot(), { uri });
  replace('article one "One"', 'article zero "Zero"\narticle one "One"');
  const second = previewer.previewOf(snapshot(), { uri, resultId: first?.resultId ?? '' });
  expect(second?.changed.map(({ id }) => id)).toEqual(['zero', 'one', 'two']);
  expect(second?.changed[1]?.html).toContain('Article 3</a>');
});

test('a file without an agreement has no preview', () => {
  const { snapshot } = open('term t "T" means "t".');
  expect(createPreviewer().previewOf(snapshot(), { uri })).toBeNull();
});

test('articles are headed right below the title, and one level lower as soon as they stand in a division', () => {
  const { snapshot, replace } = open();
  const previewer = createPreviewer();
  const first = previewer.previewOf(snapshot(), { uri });
  const headings = (html = '') => html.match(/<h\d/g) ?? [];
  expect(first?.changed.flatMap(({ html }) => headings(html))).toEqual(['<h1', '<h2', '<h2']);
  replace('article one', 'part general "General"\narticle one');
  const second = previewer.previewOf(snapshot(), { uri, resultId: first?.resultId ?? '' });
  expect(second?.changed.flatMap(({ html }) => headings(html))).toEqual(['<h2', '<h3', '<h3']);
});
