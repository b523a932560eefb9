/** A Word file with tracked changes: accepted, it is the newer version, rejected, the older. */
import { expect, test } from 'vitest';
import type { Document } from '../../server/render/document.js';
import { clausesOf } from '../../server/render/redline/clauses.js';
import { redline } from '../../server/render/redline/redline.js';
import { plainText } from '../../server/render/words.js';
import { writeDocxRedline } from '../../server/render/writers/docx.js';
import { printedOf } from '../../server/render/writers/printed.js';
import { render } from './rendered.js';
import { SIX_LANGUAGES } from './six-languages.pacta.js';
import { unzipped } from './unzip.js';

const HEAD = `agreement "Agreement on X" between Jordan and Spain in English binding.
party Jordan "the Hashemite Kingdom of Jordan".
party Spain "the Kingdom of Spain".
`;
const ALPHA = `article alpha "Alpha"
  each party shall "protect the <data> & files" within 12 hours.
  each party shall:
    - "take x";
    - "take y".
`;
const BETA = 'article beta "Beta"\n  each party shall "inform the other party of any loss without delay".\n';
const GAMMA = `article gamma "Gamma"
  rule: each party shall "inspect the depots of the other party every year".
  each party may "refuse" subject to alpha.
`;
const END = 'done at "Amman" on 2026-12-01 in 2 originals.\nsigned for Jordan.\nsigned for Spain.\n';
const OLD = `${HEAD}preamble\n  "Desiring peace".\n  "Recalling the Charter".\n${ALPHA}${BETA}${GAMMA}${END}`;
const LATER_ALPHA = ALPHA.replace('12', '24').replace('- "take y"', '- "take w";\n    - "take y"');
const CASES: readonly (readonly [string, string, string])[] = [
  ['nothing', OLD, OLD],
  ['words', OLD, OLD.replace('12 hours', '24 hours').replace('Recalling', 'Noting')],
  [
    'an article inserted in front of the others',
    OLD,
    OLD.replace('article alpha', 'article zero "Zero"\n  "New".\narticle alpha'),
  ],
  ['an article removed', OLD, OLD.replace(BETA, '')],
  ['an article moved', OLD, OLD.replace(GAMMA, '').replace(ALPHA, GAMMA + ALPHA)],
  [
    'an article moved and reworded, its neighbours reworded',
    OLD,
    OLD.replace(ALPHA, '').replace(GAMMA, GAMMA + LATER_ALPHA),
  ],
  [
    'an article renamed and reworded',
    OLD,
    OLD.replace(BETA, BETA.replace('beta "Beta"', 'loss "Losses"').replace('any', 'every')),
  ],
  [
    'everything',
    OLD,
    `${HEAD}${LATER_ALPHA.replace('alpha', 'omega').replace('Alpha', 'Omega')}${END.replace('Amman', 'Madrid')}`,
  ],
  ['from right to left', SIX_LANGUAGES, SIX_LANGUAGES.replace('60 days', '90 days')],
];

/** The paragraphs that stand in a file when every change is accepted or rejected: what is gone is left out, joined to what follows. */
function settled(xml: string, way: 'accepted' | 'rejected'): readonly string[] {
  const gone = way === 'accepted' ? ['del', 'moveFrom'] : ['ins', 'moveTo'];
  const paragraphs: string[] = [];
  let open = '';
  for (const [whole] of xml.matchAll(/<w:p>.*?<\/w:p>/gs)) {
    const properties = /<w:pPr>.*?<\/w:pPr>/s.exec(whole)?.[0] ?? '';
    const runs = gone.reduce(
      (text, tag) => text.replace(new RegExp(`<w:${tag} [^>]*>.*?</w:${tag}>`, 'gs'), ''),
      whole.replace(properties, ''),
    );
    open += runs.replace(/<[^>]*>/g, '');
    if (gone.some((tag) => properties.includes(`<w:${tag} `))) continue;
    if (open !== '') paragraphs.push(open);
    open = '';
  }
  return paragraphs.map(plain);
}

const plain = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

function printed(document: Document): readonly string[] {
  return printedOf(document).map(({ mark = '', words }) => mark + plainText(words));
}

test.each(CASES)('%s', async (_, old, later) => {
  const lang = old === SIX_LANGUAGES ? 'ar' : 'en';
  const [before, after] = [render(old, { lang }), render(later, { lang })];
  const changes = redline(clausesOf(before), clausesOf(after));
  const xml = unzipped(await writeDocxRedline({ before, after, changes, author: 'later' }), 'word/document.xml');
  expect(settled(xml, 'accepted')).toEqual(printed(after));
  expect(settled(xml, 'rejected')).toEqual(printed(before));
  const changed = /<w:(?:ins|del|moveFrom|moveTo) /.test(xml);
  expect(changed).toBe(old !== later);
});

test('every change has a number of its own, and the ends of a move have one name', async () => {
  const [before, after] = [render(OLD), render(OLD.replace(GAMMA, '').replace(ALPHA, GAMMA + ALPHA))];
  const changes = redline(clausesOf(before), clausesOf(after));
  const xml = unzipped(await writeDocxRedline({ before, after, changes, author: 'B' }), 'word/document.xml');
  const starts = [...xml.matchAll(/<w:(moveFrom|moveTo)RangeStart w:id="(\d+)" w:author="B" w:name="(\w+)"\/>/g)];
  expect(starts.map(([, kind, , name]) => `${kind} ${name}`).sort()).toEqual([
    'moveFrom move_gamma',
    'moveTo move_gamma',
  ]);
  for (const [, kind, id] of starts) expect(xml).toContain(`<w:${kind}RangeEnd w:id="${id}"/>`);
  const ids = [...xml.matchAll(/<w:(?:ins|del|moveFrom|moveTo) w:id="(\d+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(4);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  [
    'renumbered',
    OLD.replace('article alpha', 'article zero "Zero"\n  "New".\narticle alpha'),
    'gamma',
    'renumbered',
    undefined,
  ],
  ['reworded', OLD.replace('any loss', 'every loss'), 'beta', 'changed', undefined],
  ['moved', OLD.replace(GAMMA, '').replace(ALPHA, GAMMA + ALPHA), 'gamma', 'renumbered', true],
  [
    'moved and reworded',
    OLD.replace(BETA, '').replace(ALPHA, BETA.replace('any', 'each') + ALPHA),
    'beta',
    'changed',
    true,
  ],
] as const)('an article is told to be %s', (_, later, id, kind, moved) => {
  const changes = redline(clausesOf(render(OLD)), clausesOf(render(later)));
  const change = changes.find((one) => one.id === id);
  expect({ kind: change?.kind, moved: change?.moved }).toEqual({ kind, moved });
  expect(changes.filter((one) => one.moved).length).toBe(moved ? 1 : 0);
});

test('an article of another name with the same words is the same article', () => {
  const later = OLD.replaceAll('alpha', 'omega');
  const change = redline(clausesOf(render(OLD)), clausesOf(render(later))).find(({ id }) => id === 'omega');
  expect(change).toMatchObject({ oldId: 'alpha', kind: 'kept' });
});
