/** Agreements that say how they are printed: headings, marks, sentences that go on in a paragraph. */
import { expect, test } from 'vitest';
import { parse } from '../../grammar/parse.js';
import { format } from '../../grammar/print.js';
import { createModelFollower } from '../../server/model/model.js';
import type { Norm } from '../../server/model/norm.js';
import { counted, spokenHeading } from '../../server/model/printed-form.js';
import { rawWords, settled } from '../../server/model/text.js';
import { writeHtml } from '../../server/render/writers/html.js';
import { writeMarkdown } from '../../server/render/writers/markdown.js';
import { writeText } from '../../server/render/writers/text.js';
import { documentOf } from '../../server/workspace/rendered-source.js';

const TREATY = `agreement "Treaty on the Bridge"
  in English
  called "Treaty"
  numbered "ARTICLE I", "1)", "a)", "–"
  binding.

preamble
  "The High Contracting Parties have agreed as follows:".

part one "General" numbered "TITLE ONE"

article bridge "The bridge"
  first: each party shall:
    - "keep the bridge, and";
    - "keep the road":
      -- "by day";
      -- "by night.".
  "The bridge is open".

article tolls "Tolls" numbered "ARTICLE I bis", ""
  unnumbered "In general".
  each party may "take a toll under {bridge}, {first}".
  also no party shall "take it twice".
  "(b)The toll is small.".

article words "Words"
  "The following is defined:".
  unnumbered term toll "Toll" means "a sum" /en "– “Toll” shall mean a sum;".
  "The {toll} is that of {annex-one}.".

annex annex-one "Tolls in force" numbered "ANNEX 1 –"
  "One crown.".
`;

/** The text of a source, without the layout of its lines. */
function text(source: string): string {
  const document = documentOf(source);
  return document === undefined
    ? ''
    : writeText(document)
        .replace(/\n *(?=\S)/gu, '\n')
        .replace(/\n{2,}/gu, '\n');
}

test('headings, marks and ends are the drafter’s own', () => {
  expect(parse(TREATY).pieces.flatMap(({ errors }) => errors)).toEqual([]);
  expect(format(TREATY)).toBe(TREATY);
  expect(text(TREATY)).toMatchInlineSnapshot(`
    "                             Treaty on the Bridge
    The High Contracting Parties have agreed as follows:
    TITLE ONE
    General
    ARTICLE I
    The bridge
    1)  Each Party shall:
    a)  keep the bridge, and
    b)  keep the road:
    –   by day;
    –   by night.
    2)  The bridge is open.
    ARTICLE I bis
    Tolls
    In general
    Each Party may take a toll under Article I, Article I, paragraph 1. No Party
    shall take it twice.
    (b)The toll is small.
    ARTICLE III
    Words
    1)  The following is defined:
    – “Toll” shall mean a sum;
    2)  The Toll is that of Annex 1.
    ANNEX 1 –
    Tolls in force
    One crown.
    "
  `);
});

test('other writers print no empty marks', () => {
  const document = documentOf(
    'article a "" \n  "One:":\n    - "(b)own;".\nannex b "PROTOCOL" numbered ""\n  "Text.".\n',
  );
  if (document === undefined) throw new Error('there is no document');
  expect(writeMarkdown(document)).toContain('- (b)own;');
  expect(writeMarkdown(document)).toContain('## PROTOCOL');
  expect(writeHtml(document)).not.toContain('<span class="pacta-mark"></span>');
});

test('the words are still names where a name is meant', () => {
  const source =
    'party also "A".\nparty numbered "B".\narticle a "A"\n  also shall "pay".\n  also and numbered shall "act".\n  numbered may "rest".\n';
  expect(parse(source).pieces.flatMap(({ errors }) => errors)).toEqual([]);
});

test.each([
  ['Article I', 9, 'Article IX'],
  ['(a)', 28, '(bb)'],
  ['1.', 12, '12.'],
  ['i)', 4, 'iv)'],
  ['(A)', 3, '(C)'],
  ['المادة ١', 12, 'المادة ١٢'],
  ['–', 3, '–'],
])('a sample %s counts on to %i', (sample, number, expected) => {
  expect(counted(sample, number)).toBe(expected);
});

test.each([
  ['ARTICLE IV –', 'Article IV'],
  ['“Article 1', 'Article 1'],
  ['Art. 4.', 'Art. 4'],
])('a heading %s is spoken of as %s', (heading, expected) => {
  expect(spokenHeading(heading)).toBe(expected);
});

test('the number of a paragraph is that of the sentence that opens it', () => {
  const source = 'article a "A"\n  one: "One".\n  two: "Two".\n  more: also "More {two}, {more}".\n  "Three {more}".\n';
  expect(text(`agreement "A" in English.\n${source}`)).toContain('2.  Two. More paragraph 2, paragraph 2.');
});

test('a list goes on with the act that its lead begins', () => {
  const source = `article a "A"
  each party shall "keep a record of":
    - "losses";
    - "gains".
  the parties may /en "In peace, the Parties may:":
    - "trade";
    - "travel".
  each party shall "inform the other of" /en "At once each Party shall inform the other of:":
    - "fire";
    - "flood".
`;
  expect(parse(source).pieces.flatMap(({ errors }) => errors)).toEqual([]);
  expect(format(source)).toBe(source);
  const said = text(`agreement "A" in English.\n${source}`);
  expect(said).toContain('1.  Each Party shall keep a record of:\n(a) losses;\n(b) gains.');
  expect(said).toContain('2.  In peace, the Parties may:\n(a) trade;');
  expect(said).toContain('3.  At once each Party shall inform the other of:\n(a) fire;');
  const tree = parse(`agreement "A" in English.\n${source}`);
  const { model } = createModelFollower().follow(tree, []);
  const acts = model.units
    .flatMap(({ norms }) => norms)
    .map(({ introduced, act }) => [...introduced, act].map(wordsOf));
  expect(acts).toEqual([
    ['keep a record of', 'losses'],
    ['keep a record of', 'gains'],
    ['trade'],
    ['travel'],
    ['inform the other of', 'fire'],
    ['inform the other of', 'flood'],
  ]);
});

function wordsOf(act: Norm['act']): string {
  return act.kind === 'text-act' ? rawWords(settled(act.text)) : act.kind;
}
